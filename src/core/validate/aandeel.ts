import { add, decimalOf, multiply, ratio, ratioFromDecimal, roundHalfAwayDivide, type Ratio } from "../money/ratio";

/** Share of an old municipality that went to another: exact, and as the plain decimal that is shown and recomputed. */
export interface Aandeel {
  readonly exact: Ratio;
  readonly decimal: string;
}

/** A municipality's share in itself. */
export const geheel: Aandeel = { exact: ratio(1n), decimal: "1" };

/** @throws BugError when the register holds anything but a plain decimal. */
export function aandeelFromDecimal(decimal: string): Aandeel {
  return { exact: ratioFromDecimal(decimal), decimal };
}

function isGeheel({ exact }: Aandeel): boolean {
  return exact.numerator === exact.denominator;
}

/** @returns The share of a share: what reaches the last municipality over two herindelingen. */
export function multiplyAandelen(first: Aandeel, second: Aandeel): Aandeel {
  if (isGeheel(first)) return second;
  if (isGeheel(second)) return first;
  const exact = multiply(first.exact, second.exact);
  return { exact, decimal: decimalOf(exact, placesOf(first) + placesOf(second)) };
}

/** @returns Two shares that reach the same municipality by different ways. */
export function addAandelen(first: Aandeel, second: Aandeel): Aandeel {
  const exact = add(first.exact, second.exact);
  return { exact, decimal: decimalOf(exact, Math.max(placesOf(first), placesOf(second))) };
}

/**
 * Takes a share of a whole number of cents or inhabitants.
 *
 * @returns The product, rounded to a whole number, half away from zero: what ROUND does in a sheet.
 * @example takeAandeel(1001n, aandeelFromDecimal("0.5")) is 501n.
 */
export function takeAandeel(amount: bigint, aandeel: Aandeel): bigint {
  if (isGeheel(aandeel)) return amount;
  return roundHalfAwayDivide(amount * aandeel.exact.numerator, aandeel.exact.denominator);
}

/** @returns The decimal for a formula: "1" for a whole, otherwise the share. */
export function factorOf(aandeel: Aandeel): string {
  return isGeheel(aandeel) ? "1" : aandeel.decimal;
}

function placesOf({ decimal }: Aandeel): number {
  const point = decimal.indexOf(".");
  return point === -1 ? 0 : decimal.length - point - 1;
}
