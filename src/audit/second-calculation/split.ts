import { at } from "../../core/mathematics/at";
import { nought, precise, total, type Precise } from "./precise";

/** What a split over the sources does not hold to; null: it is the right one. */
export type SplitFault = "rows" | "columns" | "rounding" | "deviation" | "ties" | null;

/** A cell of the table: what was cut off below it, and whether it was rounded up. */
interface SplitCell {
  /** Remainder of award x used, in parts of everything that is paid. */
  readonly rest: Precise;
  readonly up: boolean;
}

/**
 * Proves that a split over the sources is the right one, without computing it: both margins close, every part is its exact
 * value (award x what the source contributes / what is paid) rounded down or up, no other such table has less total
 * deviation, and of those with the same deviation this is the first by code and then by source.
 *
 * That no table is better follows from prices: when every source can be given a price at which no municipality would rather
 * have its cent from another source, every exchange costs something. At those prices only exchanges that cost nothing could
 * lead to an equally good table; none of them may bring a cent forward.
 *
 * @param awards - Cents by municipality, in the order of their codes.
 * @param used - Cents by source.
 * @param parts - Cents by municipality and source.
 * @source domain.md §7; complementary slackness of the transportation problem.
 */
export function faultInSplit(
  awards: readonly bigint[],
  used: readonly bigint[],
  parts: readonly (readonly bigint[])[],
): SplitFault {
  const paid = total(awards.map(precise));
  const rows = parts.map((row) => row.map(precise));
  if (rows.length !== awards.length || rows.some((row, index) => !total(row).eq(precise(awards[index] ?? -1))))
    return "rows";
  const isClosed = used.every((column, source) => total(rows.map((row) => at(row, source))).eq(precise(column)));
  if (!isClosed) return "columns";
  if (paid.isZero()) return rows.every((row) => row.every((part) => part.isZero())) ? null : "rounding";
  const cells: SplitCell[][] = [];
  for (const [index, row] of rows.entries()) {
    const award = precise(at(awards, index));
    const ofRow = row.map((part, source) => {
      const product = award.times(precise(at(used, source)));
      const rest = product.mod(paid);
      const above = part.times(paid).minus(product.minus(rest));
      return { rest, up: above.eq(paid), isRounded: above.isZero() || (above.eq(paid) && rest.gt(0)) };
    });
    if (ofRow.some(({ isRounded }) => !isRounded)) return "rounding";
    cells.push(ofRow);
  }
  const prices = pricesOf(cells, used.length);
  if (prices === null) return "deviation";
  return isFirst(cells, prices) ? null : "ties";
}

/** The ways in which one municipality could have a cent from another source, and what each would cost. */
function exchangesOf(row: readonly SplitCell[]): readonly { from: number; to: number; cost: Precise }[] {
  return row.flatMap((given, from) =>
    row.flatMap((taken, to) =>
      given.up && !taken.up && taken.rest.gt(0) ? [{ from, to, cost: given.rest.minus(taken.rest) }] : [],
    ),
  );
}

/** Prices by source at which every exchange costs nothing or more; null when there are none: then a round trip gains. */
function pricesOf(cells: readonly (readonly SplitCell[])[], sources: number): readonly Precise[] | null {
  const prices = Array.from({ length: sources }, () => nought);
  const exchanges = cells.flatMap(exchangesOf);
  for (let round = 0; round <= sources; round += 1) {
    let isSettled = true;
    for (const { from, to, cost } of exchanges) {
      const through = at(prices, from).plus(cost);
      if (through.gte(at(prices, to))) continue;
      prices[to] = through;
      isSettled = false;
    }
    if (isSettled) return prices;
  }
  return null;
}

/**
 * Whether no cell that was rounded down could have been rounded up with only later cells changing, at no cost. From the last
 * cell back, so that the exchanges that only touch later cells are known at each.
 */
function isFirst(cells: readonly (readonly SplitCell[])[], prices: readonly Precise[]): boolean {
  const later = prices.map(() => new Set<number>());
  for (const row of cells.toReversed()) {
    const free = exchangesOf(row).filter(({ from, to, cost }) => at(prices, from).plus(cost).eq(at(prices, to)));
    for (let cell = row.length - 1; cell >= 0; cell -= 1) {
      const forward = free.filter(({ from, to }) => to === cell && from > cell);
      if (forward.some(({ from }) => isReachable(cell, from, later))) return false;
      for (const { from, to } of free) if (Math.min(from, to) === cell) later[from]?.add(to);
    }
  }
  return true;
}

/** Whether the exchanges lead from one source to another. */
function isReachable(from: number, to: number, exchanges: readonly ReadonlySet<number>[]): boolean {
  const seen = new Set([from]);
  for (const source of seen) for (const next of exchanges[source] ?? []) seen.add(next);
  return seen.has(to);
}
