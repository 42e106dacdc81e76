import { at } from "./at";
import type { Ratio } from "../money/ratio";
import { ratio } from "../money/ratio";

/**
 * The level x at which the sum of min(claim, x) is the budget (constrained equal awards).
 *
 * @param claims - Zero or more, with a sum of at least `budget`.
 * @example levelOfEqualAwards([10n, 20n, 30n], 36n) is 13: 10 + 13 + 13.
 */
export function levelOfEqualAwards(claims: readonly bigint[], budget: bigint): Ratio {
  const ascending = ascendingOrder(claims);
  let left = budget;
  for (let index = 0; index < ascending.length; index += 1) {
    const claim = at(ascending, index);
    const sharing = BigInt(ascending.length - index);
    if (claim * sharing >= left) return ratio(left, sharing);
    left -= claim;
  }
  return ratio(ascending.length === 0 ? 0n : at(ascending, ascending.length - 1));
}

/**
 * The level x at which the sum of max(0, claim - x) is the budget (constrained equal losses).
 *
 * @param claims - Zero or more, with a sum of at least `budget`.
 * @example levelOfEqualLosses([10n, 20n, 30n], 30n) is 10: 0 + 10 + 20.
 */
export function levelOfEqualLosses(claims: readonly bigint[], budget: bigint): Ratio {
  const descending = ascendingOrder(claims).reverse();
  let sum = 0n;
  for (let index = 0; index < descending.length; index += 1) {
    sum += at(descending, index);
    const next = index + 1 < descending.length ? at(descending, index + 1) : 0n;
    const paying = BigInt(index + 1);
    if (sum - paying * next >= budget) return ratio(sum - budget, paying);
  }
  return ratio(0n);
}

/** min(claim, level) for each, times the level's denominator. */
export function equalAwards(claims: readonly bigint[], { numerator, denominator }: Ratio): bigint[] {
  return claims.map((claim) => (claim * denominator < numerator ? claim * denominator : numerator));
}

/** max(0, claim - level) for each, times the level's denominator. */
export function equalLosses(claims: readonly bigint[], { numerator, denominator }: Ratio): bigint[] {
  return claims.map((claim) => (claim * denominator > numerator ? claim * denominator - numerator : 0n));
}

function ascendingOrder(claims: readonly bigint[]): bigint[] {
  return claims.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
