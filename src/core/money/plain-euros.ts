import type { Cents } from "./cents";

/**
 * An amount as a plain decimal of euros, as a cell holds it.
 *
 * @example plainEuros(cents(-35000000n)) is "-350000"; of 5 cents it is "0.05".
 */
export function plainEuros(amount: Cents): string {
  const size = amount < 0n ? -amount : amount;
  const fraction = (size % 100n).toString().padStart(2, "0").replace(/0+$/, "");
  const sign = amount < 0n ? "-" : "";
  return `${sign}${(size / 100n).toString()}${fraction === "" ? "" : `.${fraction}`}`;
}
