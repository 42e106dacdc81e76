/** The notation of numbers that are stored as text: "1.234,56" or "1,234.56". */
export type Notation = "komma" | "punt";

/** A number as text, taken apart. `body` holds digits and separators only. */
export interface NumberText {
  readonly negative: boolean;
  readonly body: string;
  /**
   * "whole": no separator that could be read in two ways; "komma"/"punt": can only be that notation;
   * "either": one separator with three digits behind it ("1.234"): thousands in one notation, decimals in the other.
   */
  readonly notation: Notation | "whole" | "either";
}

/**
 * Takes apart a number that stands as text: euro sign, spaces (also no-break ones), minus before or behind, parentheses
 * for negative, ",-" behind a whole amount, "€ -" for nothing.
 *
 * @returns Null when the text is not a number.
 * @example readNumberText("(€ 1.234,50)") is { negative: true, body: "1.234,50", notation: "komma" }
 */
export function readNumberText(text: string): NumberText | null {
  let rest = text
    .replace(/[\s\u00A0\u202F\u2007\u2009]+/g, " ")
    .replace(/[\u2212\u2013]/g, "-")
    .trim();
  // how a display format for money shows nothing
  if (/^(?:€ ?-+|-+ ?€)$/.test(rest)) return { negative: false, body: "0", notation: "whole" };
  const parenthesised = /^\((.*)\)$/.exec(rest);
  if (parenthesised !== null) rest = (parenthesised[1] ?? "").trim();
  const unsigned = rest.replace(/€|\b(?:eur|euro)\b/gi, "").trim();
  const match = /^([-+]?) ?([\d.,][\d., ]*?)(,-{1,2}|,=)? ?([-+]?)$/.exec(unsigned);
  if (match === null) return null;
  const [, before = "", digits = "", dashes = "", behind = ""] = match;
  const signs = [before, behind, parenthesised === null ? "" : "()"].filter((sign) => sign !== "");
  if (signs.length > 1) return null;
  const negative = signs.length === 1 && signs[0] !== "+";
  const body = withoutSpaces(digits);
  if (body === null) return null;
  const notation = dashes === "" ? notationOf(body, digits.includes(" ")) : wholeInKomma(body);
  return notation === null ? null : { negative, body, notation };
}

/**
 * The number as a plain decimal ("-1234.56"), read in a notation.
 *
 * @returns Null when the text can only be the other notation.
 */
export function plainDecimal({ negative, body, notation }: NumberText, readAs: Notation): string | null {
  if (notation !== "whole" && notation !== "either" && notation !== readAs) return null;
  const [grouping, point] = readAs === "komma" ? [".", ","] : [",", "."];
  const plain = body.replaceAll(grouping, "").replace(point, ".");
  const trimmed = plain.startsWith(".") ? `0${plain}` : plain;
  return negative ? `-${trimmed}` : trimmed;
}

/** Spaces may only group thousands. */
function withoutSpaces(digits: string): string | null {
  if (!digits.includes(" ")) return digits;
  return /^\d{1,3}( \d{3})+([.,]\d+)?$/.test(digits) ? digits.replaceAll(" ", "") : null;
}

function notationOf(body: string, isGrouped: boolean): NumberText["notation"] | null {
  if (/^\d+$/.test(body)) return "whole";
  const single = /^(\d*)([.,])(\d+)$/.exec(body);
  if (single !== null) {
    const [, before = "", separator = "", behind = ""] = single;
    const asPoint = separator === "," ? "komma" : "punt";
    const couldGroup = behind.length === 3 && /^[1-9]\d{0,2}$/.test(before) && !isGrouped;
    return couldGroup ? "either" : asPoint;
  }
  if (/^\d{1,3}(\.\d{3})+(,\d+)?$/.test(body)) return "komma";
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(body)) return "punt";
  return null;
}

/** "1.234,-" is Dutch for a whole amount. */
function wholeInKomma(body: string): "komma" | null {
  return /^\d+$|^\d{1,3}(\.\d{3})+$/.test(body) ? "komma" : null;
}
