import { compareRatios, type Ratio } from "../money/ratio";

/** Floating-point quotients of exact numbers differ from the truth by far less than this, relatively. */
const DOUBT = 1e-12;

/**
 * Sorts by exact ratios. Doubles give the order where they are far enough apart; neighbours that are not are put in order
 * by exact cross-multiplication. So the order is exact and quick.
 *
 * @returns Indexes into `values`, ascending; equal values keep their order.
 * @example orderByRatio([{ numerator: 2n, denominator: 1n }, { numerator: 1n, denominator: 3n }]) is [1, 0].
 */
export function orderByRatio(values: readonly Ratio[]): number[] {
  const approximations = new Float64Array(values.length);
  const order: number[] = [];
  for (const value of values) {
    approximations[order.length] = Number(value.numerator) / Number(value.denominator);
    order.push(order.length);
  }
  const approximationOf = (index: number | undefined): number => approximations[index ?? -1] ?? 0;
  order.sort((a, b) => approximationOf(a) - approximationOf(b));
  for (let from = 0; from < order.length;) {
    let to = from + 1;
    while (to < order.length && isDoubtful(approximationOf(order[to - 1]), approximationOf(order[to]))) to += 1;
    if (to - from > 1) sortExactly(order, from, to, values);
    from = to;
  }
  return order;
}

function isDoubtful(lower: number, higher: number): boolean {
  return higher - lower <= DOUBT * Math.max(Math.abs(lower), Math.abs(higher));
}

function sortExactly(order: number[], from: number, to: number, values: readonly Ratio[]): void {
  const doubtful = order.slice(from, to).sort((a, b) => {
    const [first, second] = [values[a], values[b]];
    return first === undefined || second === undefined ? 0 : compareRatios(first, second) || a - b;
  });
  for (const [offset, index] of doubtful.entries()) order[from + offset] = index;
}
