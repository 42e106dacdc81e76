import { z } from "../documents/zod";
import { isPlainDecimal } from "../money/plain-decimal";
import { compareRatios, ratioFromDecimal } from "../money/ratio";

/** Digits of an amount or a percentage in a criteria set. */
export const decimalPattern = /^\d{1,15}(\.\d{1,6})?$/;

/** A non-negative decimal as text ("40.00"): amounts in euros, percentages in percents. */
export const decimal = z.string().regex(decimalPattern, "decimal-expected");

export const percentage = decimal.refine((text) => isAtMost(text, "100"), "percentage-above-100");

/** @returns Whether a text is a decimal that is no more than a limit. */
export function isAtMost(text: string, limit: string): boolean {
  return isPlainDecimal(text) && compareRatios(ratioFromDecimal(text), ratioFromDecimal(limit)) <= 0;
}
