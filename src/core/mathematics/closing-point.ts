import { compareRatios, ratio, type Ratio } from "../money/ratio";
import { orderByRatio } from "./order-by-ratio";

/**
 * A payment as a function of the closing variable: `high` up to `start`, then intercept - slope x position, and `low` after
 * `end`. Continuous, except that it may drop at `end` (a minimum amount). All amounts share one scale.
 */
export interface Curve {
  readonly start: Ratio;
  readonly end: Ratio;
  readonly high: bigint;
  readonly intercept: bigint;
  readonly slope: bigint;
  readonly low: bigint;
  /** The value at `end` is still that of the slope; only beyond it `low` holds. */
  readonly drops: boolean;
}

/** Where the sum of the payments meets the budget. */
export type ClosingPoint =
  /** Everybody gets the highest payment and it fits: the position is the lower bound, something may be left. */
  | { readonly kind: "fits"; readonly position: Ratio }
  /** The sum is exactly the budget. */
  | { readonly kind: "exact"; readonly position: Ratio }
  /** The sum jumps over the budget at this position; beyond it, it fits. */
  | { readonly kind: "jump"; readonly position: Ratio }
  /** Even the lowest payments are more than the budget. */
  | { readonly kind: "short" };

interface Change {
  readonly position: Ratio;
  readonly constant: bigint;
  readonly intercept: bigint;
  readonly slope: bigint;
}

/**
 * Finds the smallest position from `lowerBound` on at which the payments fit the budget. Exact: the sum is linear between
 * consecutive breakpoints, so the crossing is a ratio of whole numbers.
 *
 * @param curves - Payments; every start is at or after `lowerBound`.
 * @param budget - In the curves' scale, zero or more.
 * @example One curve 100 - 2 x from 0 to 50 and a budget of 40 closes exactly at 30.
 */
export function findClosingPoint(curves: readonly Curve[], lowerBound: Ratio, budget: bigint): ClosingPoint {
  let constant = 0n;
  let intercept = 0n;
  let slope = 0n;
  const changes: Change[] = [];
  for (const curve of curves) {
    if (curve.slope === 0n) {
      constant += curve.high;
      continue;
    }
    if (compareRatios(curve.start, lowerBound) <= 0) {
      intercept += curve.intercept;
      slope += curve.slope;
    } else {
      constant += curve.high;
      changes.push({ position: curve.start, constant: -curve.high, intercept: curve.intercept, slope: curve.slope });
    }
    changes.push({ position: curve.end, constant: curve.low, intercept: -curve.intercept, slope: -curve.slope });
  }
  const fitsAt = ({ numerator, denominator }: Ratio): boolean =>
    (constant + intercept - budget) * denominator <= slope * numerator;

  if (fitsAt(lowerBound)) return { kind: "fits", position: lowerBound };
  const order = orderByRatio(changes.map(({ position }) => position));
  for (let next = 0; next < order.length;) {
    const position = changes[order[next] ?? 0]?.position ?? lowerBound;
    if (fitsAt(position)) return { kind: "exact", position: ratio(constant + intercept - budget, slope) };
    for (; next < order.length; next += 1) {
      const change = changes[order[next] ?? 0];
      if (change === undefined || compareRatios(change.position, position) !== 0) break;
      constant += change.constant;
      intercept += change.intercept;
      slope += change.slope;
    }
    if (fitsAt(position)) return { kind: "jump", position };
  }
  return { kind: "short" };
}

/**
 * A payment at a position, times the position's denominator so that it stays whole.
 *
 * @param beyond - Whether a curve that drops exactly at the position has dropped.
 */
export function payAt(curve: Curve, position: Ratio, beyond: boolean): bigint {
  const { numerator, denominator } = position;
  if (curve.slope === 0n) return curve.high * denominator;
  const toEnd = compareRatios(position, curve.end);
  if (toEnd > 0 || (toEnd === 0 && curve.drops && beyond)) return curve.low * denominator;
  if (compareRatios(position, curve.start) <= 0) return curve.high * denominator;
  return curve.intercept * denominator - curve.slope * numerator;
}
