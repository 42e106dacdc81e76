import Decimal from "decimal.js";
import { cents, type Cents } from "../../core/money/cents";

const Exact = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_UP, toExpNeg: -40, toExpPos: 40 });

/** Larger amounts (a thousand billion euros) are a typing error, and leave the range in which every cent can be told apart. */
const limitEuros = 1e12;

/** What is left of a formula result like 0.1 + 0.2 (0.30000000000000004) is no third decimal: less than 1e-9 euro is not said. */
const noiseCents = new Exact("1e-7");

export interface ExactCents {
  readonly amount: Cents;
  /** Half away from zero; only said when more than calculation noise was lost. */
  readonly rounded: boolean;
}

/**
 * The cents of an amount in euros, exactly: a double is the decimal it prints as.
 *
 * @param euros - A number of a cell, or a plain decimal.
 * @param factor - 1, or 1000 for amounts in thousands; negative when the sign is reversed.
 * @returns Null when the amount is too large to be meant.
 * @example exactCents(1234.565, 1) is { amount: 123457n, rounded: true }
 */
export function exactCents(euros: number | string, factor: number): ExactCents | null {
  const scaled = new Exact(euros).times(factor).times(100);
  if (scaled.abs().greaterThan(limitEuros * 100)) return null;
  const whole = scaled.toDecimalPlaces(0);
  return { amount: cents(BigInt(whole.toFixed(0))), rounded: scaled.minus(whole).abs().greaterThan(noiseCents) };
}

/**
 * The same for the amounts that nearly every cell holds: whole euros, or euros with two decimals.
 *
 * @returns Null when the amount needs the exact way.
 */
export function plainCents(euros: number, factor: number): Cents | null {
  if (euros > 1e9 || euros < -1e9) return null;
  const hundredfold = Math.round(euros * 100);
  // below 15 digits a double prints as the two decimals that it is nearest to
  return hundredfold / 100 === euros ? cents(BigInt(hundredfold * factor)) : null;
}

/** @returns A number as a plain decimal without exponent ("0.0000001"). */
export function plainDecimalOf(value: number | string): string {
  return new Exact(value).toFixed();
}

/**
 * An amount as it stands in a cell.
 *
 * @param factor - What the number in the cell was multiplied by.
 * @example eurosText(2700000000n, -1000) is "-27000"
 */
export function eurosText(amount: Cents, factor: number): string {
  return new Exact(amount.toString()).div(100).div(factor).toFixed();
}
