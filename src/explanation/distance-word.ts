import type { Ratio } from "../core/money/ratio";

/**
 * How far an amount is from a bound, in a word that a message can choose on: less than a cent needs a sentence of its
 * own, because amounts are written in cents and would look equal.
 *
 * @param distance - Cents, zero or more.
 * @example distanceWord(ratio(1n, 10n)) is "vrijwel".
 */
export function distanceWord({ numerator, denominator }: Ratio): "gelijk" | "vrijwel" | "gewoon" {
  if (numerator === 0n) return "gelijk";
  return numerator < denominator ? "vrijwel" : "gewoon";
}
