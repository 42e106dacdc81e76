import { nought, precise, total, type Precise } from "./precise";

/**
 * Shares out whole cents by weight: everyone the whole cents of its share, the cents that are left one each to whoever lost
 * the largest part of one, the first in the list going before its equals.
 *
 * @param amount - Whole cents.
 * @param weights - Zero or more.
 * @returns Cents in the order of the weights; null when there is something to share and nobody has a weight.
 * @example shareOut(precise(5), [precise(1), precise(1)]) is 3, 2.
 */
export function shareOut(amount: Precise, weights: readonly Precise[]): readonly Precise[] | null {
  const sum = total(weights);
  if (sum.isZero()) return amount.isZero() ? weights.map(() => nought) : null;
  const shares = weights.map((weight, place) => {
    const product = weight.times(amount);
    const rest = product.mod(sum);
    return { place, rest, whole: product.minus(rest).div(sum) };
  });
  const left = amount.minus(total(shares.map(({ whole }) => whole))).toNumber();
  const next = shares.toSorted((a, b) => b.rest.comparedTo(a.rest) || a.place - b.place).slice(0, left);
  const raised = new Set(next.map(({ place }) => place));
  return shares.map(({ place, whole }) => whole.plus(raised.has(place) ? precise(1) : nought));
}
