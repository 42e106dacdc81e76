import { compareRatios, decimalOf, ratio, ratioFromDecimal, type Ratio } from "./ratio";

/**
 * How many decimals a value must be written with to stay on its own side of the bounds that stand beside it: rounded to
 * the cent, 500.000001 would say 500.00 and so contradict "more than 500". A bound that it equals asks for nothing.
 *
 * @param least - Decimals to write anyway.
 * @example placesApart(ratioFromDecimal("99.97"), [ratio(100n)], 1) is 2.
 */
export function placesApart(value: Ratio, bounds: readonly Ratio[], least: number): number {
  const others = bounds.filter((bound) => compareRatios(value, bound) !== 0);
  let places = least;
  while (others.some((bound) => compareRatios(rounded(value, places), bound) !== compareRatios(value, bound))) places++;
  return places;
}

/**
 * How many decimals write a value out in full.
 *
 * @param least - Decimals to write anyway.
 * @param most - A value that takes more is rounded to `least` instead.
 * @example placesInFull(ratioFromDecimal("40.005"), 2, 6) is 3.
 */
export function placesInFull(value: Ratio, least: number, most: number): number {
  for (let places = least; places <= most; places++)
    if (compareRatios(rounded(value, places), value) === 0) return places;
  return least;
}

/**
 * A part of a whole in percents, with one decimal, or more where it would otherwise look like all or nothing.
 *
 * @param whole - Not zero.
 * @example percentageOf(ratio(99_999n), ratio(100_000n)) is "99.999".
 */
export function percentageOf(part: Ratio, whole: Ratio): string {
  const percents = ratio(part.numerator * whole.denominator * 100n, part.denominator * whole.numerator);
  return decimalOf(percents, placesApart(percents, [ratio(0n), ratio(100n)], 1));
}

function rounded(value: Ratio, places: number): Ratio {
  return ratioFromDecimal(decimalOf(value, places));
}
