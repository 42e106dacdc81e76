import type { Taal } from "../../text/taal";
import type { CellValue } from "../../xlsx/memory/edit-cell";
import { booleanText, isDate } from "./cell-text";

const dayZero = Date.UTC(1899, 11, 30);
const day = 86_400_000;

/** Numbers as people of a language write them: groups of three are allowed, a mixed notation is not. */
const notations = {
  nl: { pattern: /^[+-]?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$/, group: /\./g, decimal: "," },
  en: { pattern: /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/, group: /,/g, decimal: "." },
} as const satisfies Record<Taal, unknown>;

/**
 * The value that somebody means who types this text in a cell. What is no number, percentage, truth value or (in a date
 * cell) date in the notation of the language stays text, so that a finding can ask about it; so do a code with a leading
 * zero, and anything after an apostrophe.
 *
 * @param numberFormat - Of the cell.
 * @example parseTyped("1.234,5", null, "nl") is 1234.5; parseTyped("0363", null, "nl") is "0363".
 */
export function parseTyped(text: string, numberFormat: string | null, taal: Taal): CellValue {
  if (text.startsWith("'")) return text.slice(1);
  const trimmed = text.trim();
  if (trimmed === "") return null;
  if (numberFormat === "@" || /^0\d/.test(trimmed)) return dateIn(trimmed, numberFormat) ?? trimmed;
  return (
    dateIn(trimmed, numberFormat) ??
    numberIn(trimmed, taal) ??
    percentageIn(trimmed, taal) ??
    booleanIn(trimmed, taal) ??
    text
  );
}

function numberIn(text: string, taal: Taal): number | null {
  const { pattern, group, decimal } = notations[taal];
  const plain = text.replace(/^(-?)€\s*/, "$1").replace(/\u2212/, "-");
  if (!pattern.test(plain)) return null;
  const value = Number(plain.replace(group, "").replace(decimal, "."));
  // more digits than a double holds: better a text that can be asked about
  return Math.abs(value) <= Number.MAX_SAFE_INTEGER ? value : null;
}

function percentageIn(text: string, taal: Taal): number | null {
  if (!text.endsWith("%")) return null;
  const percents = numberIn(text.slice(0, -1).trimEnd(), taal);
  return percents === null ? null : percents / 100;
}

function booleanIn(text: string, taal: Taal): boolean | null {
  const found = [true, false].find((value) => booleanText(value, taal) === text.toUpperCase());
  return found ?? null;
}

/** Days since the start of the 1900 date system. */
function dateIn(text: string, numberFormat: string | null): number | null {
  const [, date, month, year] = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(text) ?? [];
  if (!isDate(numberFormat) || date === undefined) return null;
  const found = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)));
  const exists = found.getUTCDate() === Number(date) && found.getUTCMonth() === Number(month) - 1;
  return exists ? (found.getTime() - dayZero) / day : null;
}
