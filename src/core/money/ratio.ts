import { invariant } from "../findings/bug-error";

/**
 * An exact rational number with a positive denominator: rates, thresholds, amounts before rounding. `ratio` and the
 * arithmetic give lowest terms; a literal need not be in lowest terms, every function here takes either.
 */
export interface Ratio {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** @returns The largest whole number that divides both; zero only when both are. */
export function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let x = a < 0n ? -a : a;
  let y = b < 0n ? -b : b;
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** @returns The smallest positive whole number that both divide. */
export function leastCommonMultiple(a: bigint, b: bigint): bigint {
  return (a / greatestCommonDivisor(a, b)) * b;
}

/**
 * Makes a ratio in lowest terms.
 *
 * @throws BugError when the denominator is zero.
 * @example ratio(10n, -4n) is -5/2.
 */
export function ratio(numerator: bigint, denominator = 1n): Ratio {
  invariant(denominator !== 0n, "a ratio cannot have denominator zero");
  const divisor = greatestCommonDivisor(numerator, denominator) * (denominator < 0n ? -1n : 1n);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

export const zero: Ratio = { numerator: 0n, denominator: 1n };

/**
 * Reads a decimal string ("40.00", "-0.5") exactly.
 *
 * @throws BugError when the text is not a plain decimal: the criteria and governance formats have checked it before.
 * @example ratioFromDecimal("40.05") is 801/20.
 */
export function ratioFromDecimal(text: string): Ratio {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  invariant(match !== null, `"${text}" is not a plain decimal`);
  const [, sign, whole = "0", fraction = ""] = match;
  const magnitude = BigInt(whole + fraction);
  return ratio(sign === "-" ? -magnitude : magnitude, 10n ** BigInt(fraction.length));
}

export function add(a: Ratio, b: Ratio): Ratio {
  return ratio(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

export function subtract(a: Ratio, b: Ratio): Ratio {
  return ratio(a.numerator * b.denominator - b.numerator * a.denominator, a.denominator * b.denominator);
}

export function multiply(a: Ratio, b: Ratio): Ratio {
  return ratio(a.numerator * b.numerator, a.denominator * b.denominator);
}

export function divide(a: Ratio, b: Ratio): Ratio {
  return ratio(a.numerator * b.denominator, a.denominator * b.numerator);
}

/** @returns Negative when a < b, zero when equal, positive when a > b; exact, by cross-multiplication. */
export function compareRatios(a: Ratio, b: Ratio): -1 | 0 | 1 {
  const left = a.numerator * b.denominator;
  const right = b.numerator * a.denominator;
  return left < right ? -1 : left > right ? 1 : 0;
}

/** @returns The quotient rounded towards minus infinity. Denominator must be positive. */
export function floorDivide(numerator: bigint, denominator: bigint): bigint {
  const quotient = numerator / denominator;
  return numerator < 0n && quotient * denominator !== numerator ? quotient - 1n : quotient;
}

/** @returns The quotient rounded to the nearest whole number, ties away from zero. Denominator must be positive. */
export function roundHalfAwayDivide(numerator: bigint, denominator: bigint): bigint {
  const magnitude = numerator < 0n ? -numerator : numerator;
  const rounded = (2n * magnitude + denominator) / (2n * denominator);
  return numerator < 0n ? -rounded : rounded;
}

/**
 * Writes a ratio as a decimal, ties away from zero.
 *
 * @param places - Digits after the point, zero or more.
 * @example decimalOf(ratio(1n, 3n), 4) is "0.3333".
 */
export function decimalOf(value: Ratio, places: number): string {
  const scaled = roundHalfAwayDivide(value.numerator * 10n ** BigInt(places), value.denominator);
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(places + 1, "0");
  const whole = digits.slice(0, digits.length - places);
  const sign = scaled < 0n ? "-" : "";
  return places === 0 ? sign + whole : `${sign}${whole}.${digits.slice(digits.length - places)}`;
}

/** Adds up; values of one denominator, as those of one outcome are, without reducing in between. */
export function sumRatios(values: readonly Ratio[]): Ratio {
  const denominator = values[0]?.denominator ?? 1n;
  if (values.every((value) => value.denominator === denominator))
    return ratio(
      values.reduce((sum, { numerator }) => sum + numerator, 0n),
      denominator,
    );
  return values.reduce(add, zero);
}
