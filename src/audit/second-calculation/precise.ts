import { Decimal } from "decimal.js";
import type { Cents } from "../../core/money/cents";

/**
 * The number of the second calculation: a decimal of sixty significant digits, where the first calculation works with
 * fractions. Amounts are in cents unless a name says otherwise.
 */
export const Precise = Decimal.clone({ defaults: true, precision: 60, rounding: Decimal.ROUND_HALF_UP });
export type Precise = Decimal;

const meaningfulPlaces = 30;

export const nought: Precise = new Precise(0);

/**
 * Reads a whole number or a decimal string exactly.
 *
 * @example precise("40.00").plus(1) is 41.
 */
export function precise(value: bigint | number | string): Precise {
  return new Precise(value.toString());
}

/** Reads euros as a decimal string into cents; fractions of a cent stay. */
export function centsOfEuros(euros: string): Precise {
  return precise(euros).times(100);
}

/**
 * Drops the digits that only come from working with decimals: what is left is 30 places, far finer than two different
 * outcomes can lie apart, far coarser than the error of sixty digits.
 *
 * @example settle(precise(1).div(3).times(3)) is exactly 1.
 */
export function settle(value: Precise): Precise {
  return value.toDecimalPlaces(meaningfulPlaces);
}

export function total(values: Iterable<Precise>): Precise {
  let sum = nought;
  for (const value of values) sum = sum.plus(value);
  return sum;
}

export function positivePart(value: Precise): Precise {
  return value.isPositive() ? value : nought;
}

/** @param value - Whole cents. */
export function toCents(value: Precise): Cents {
  return BigInt(value.toFixed(0)) as Cents;
}
