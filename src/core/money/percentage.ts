import { decimalOf, multiply, ratio, ratioFromDecimal } from "./ratio";

/**
 * Writes a share as percents with at most two decimals.
 *
 * @param share - Plain decimal, 1 for the whole.
 * @throws BugError when the text is not a plain decimal.
 * @example percentageOfShare("0.3094") is "30.94"; percentageOfShare("1.0000") is "100".
 */
export function percentageOfShare(share: string): string {
  const [whole = "", fraction = ""] = decimalOf(multiply(ratioFromDecimal(share), ratio(100n)), 2).split(".");
  const shown = fraction.replace(/0+$/, "");
  return shown === "" ? whole : `${whole}.${shown}`;
}
