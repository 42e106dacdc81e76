import { at } from "./at";
import { invariant } from "../findings/bug-error";

/** Exact shares over one common scale, to be rounded to whole units. */
export interface Shares {
  /** share = amount / scale; zero or more. */
  readonly amounts: readonly bigint[];
  readonly scale: bigint;
  /** A share may not be rounded up above its cap; null: no caps. */
  readonly caps: readonly bigint[] | null;
}

/**
 * Rounds shares to whole units that sum to a total: down first, then one unit each to the largest remainders, ties to the
 * first in the list.
 *
 * @param unit - Size of a unit in the shares' own measure, for example 100 to round cents to euros.
 * @param total - What the rounded shares must sum to; a whole number of units, at least the sum of the shares rounded down.
 * @returns Multiples of `unit`, in the order given. Their sum is `total`, or less when the caps leave no room.
 * @throws BugError when the total cannot come from rounding these shares.
 * @source Largest-remainder (Hamilton) method.
 * @example Shares 4/3, 4/3, 4/3 to units of 1 with total 4 give 2, 1, 1.
 */
export function roundByLargestRemainders({ amounts, scale, caps }: Shares, unit: bigint, total: bigint): bigint[] {
  const step = scale * unit;
  const remainders: bigint[] = [];
  const rounded: bigint[] = [];
  let left = total;
  for (const amount of amounts) {
    invariant(amount >= 0n, "a share is negative");
    const remainder = amount % step;
    const down = (amount - remainder) / scale;
    const cap = caps?.[rounded.length];
    remainders.push(cap !== undefined && down + unit > cap ? 0n : remainder);
    rounded.push(down);
    left -= down;
  }
  invariant(left >= 0n && left % unit === 0n, "the total is less than the shares rounded down");
  const winners = largest(remainders, step, Number(left / unit));
  invariant(BigInt(winners.length) * unit === left || caps !== null, "the total is more than rounding can give");
  for (const index of winners) rounded[index] = at(rounded, index) + unit;
  return rounded;
}

/** Remainders as fractions of a step differ from their doubles by far less than this. */
const DOUBT = 1e-9;

/**
 * Indexes of the `count` largest positive remainders, ties to the lowest index. Doubles find the cut, exact comparison
 * decides around it.
 */
function largest(remainders: readonly bigint[], step: bigint, count: number): number[] {
  const divisor = Number(step);
  const fractions = new Float64Array(remainders.length);
  const candidates: number[] = [];
  remainders.forEach((remainder, index) => {
    if (remainder === 0n) return;
    fractions[index] = Number(remainder) / divisor;
    candidates.push(index);
  });
  if (candidates.length <= count) return candidates;
  const cut = fractions.toSorted()[fractions.length - count] ?? Infinity;
  const fractionOf = (index: number): number => fractions[index] ?? 0;
  const certain = candidates.filter((index) => fractionOf(index) > cut + DOUBT);
  const doubtful = candidates.filter((index) => Math.abs(fractionOf(index) - cut) <= DOUBT);
  doubtful.sort((a, b) => {
    const difference = at(remainders, b) - at(remainders, a);
    return difference > 0n ? 1 : difference < 0n ? -1 : a - b;
  });
  return [...certain, ...doubtful.slice(0, count - certain.length)];
}
