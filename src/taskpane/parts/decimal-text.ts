import { decimalPattern } from "../../core/criteria/decimals";
import type { Formats } from "../../text/format";
import type { Taal } from "../../text/taal";

/**
 * Reads a decimal as a person types it into the plain decimal of our file formats; what is no number is returned as it
 * was typed, for the check of the set to refuse.
 *
 * @example plainFromTyped("1.234,50", "nl") is "1234.50"; plainFromTyped("40.50", "nl") is "40.50".
 */
export function plainFromTyped(typed: string, taal: Taal): string {
  const text = typed.replaceAll(/[\s€%\u00a0]/g, "");
  const [group, point] = taal === "nl" ? [".", ","] : [",", "."];
  const isGrouped = new RegExp(`^\\d{1,3}(\\${group}\\d{3})+(\\${point}\\d+)?$`).test(text);
  const ungrouped = isGrouped ? text.replaceAll(group, "") : text;
  return /^\d+[.,]\d+$/.test(ungrouped) ? ungrouped.replace(",", ".") : ungrouped;
}

/** Writes a plain decimal as a person would type it; what is no number stays as it is. */
export function typedFromPlain(plain: string, formats: Formats): string {
  return decimalPattern.test(plain) ? formats.decimal(plain, plain.split(".")[1]?.length ?? 0) : plain;
}
