import { at } from "./at";
import { invariant } from "../findings/bug-error";

/** A move of one unit within a row, from one column to another, and what it costs. */
interface Move {
  readonly row: number;
  readonly from: number;
  readonly to: number;
  readonly cost: Cost;
}

/** What a change makes worse: less of the remainders is covered, or cells that come later in the table are. */
interface Cost {
  readonly loss: bigint;
  /** Places of the cells that change, counted from 1 by row and then by column, ascending; negative: rounded up from now on. */
  readonly changes: readonly number[];
}

/** The cheapest way to a column, and the move that it ends with. */
interface Route {
  readonly cost: Cost;
  readonly last: Move | null;
}

/**
 * Divides every row over the columns in proportion to the column totals, in whole units: every cell is its exact value
 * (row x column / sum) rounded down or up, every row and every column sums to its total.
 *
 * Of all such tables the one with the least total deviation from the exact values; of those the one that rounds up the
 * first cell in which they differ, by row and then by column. That is one table, whatever the order of computing.
 *
 * The rows start with their largest remainders; then units move from columns that got too many to columns that got too few,
 * each time along the cheapest route, which keeps the table the best one for the totals that it then has.
 *
 * @param rows - Whole units, zero or more.
 * @param columns - Whole units, zero or more; the same sum as the rows.
 * @returns For each row its cells.
 * @throws BugError when the sums differ.
 * @source Controlled rounding as a transportation problem; docs/decisions/0015-three-or-more-sources.md.
 * @example Rows 1, 1, 1 over columns 1, 1, 1 give [1,0,0], [0,1,0], [0,0,1].
 */
export function roundTable(rows: readonly bigint[], columns: readonly bigint[]): bigint[][] {
  const sum = total(rows);
  invariant(sum === total(columns), "the rows and the columns of a table have different sums");
  if (sum === 0n) return rows.map(() => columns.map(() => 0n));
  const products = rows.map((row) => columns.map((column) => row * column));
  const table = new RoundedTable(
    products.map((cells) => cells.map((product) => product % sum)),
    sum,
  );
  const down = products.map((cells) => cells.map((product) => product / sum));
  table.meet(columns.map((column, index) => Number(column - total(down.map((cells) => at(cells, index))))));
  return down.map((cells, row) => cells.map((cell, column) => (table.isUp(row, column) ? cell + 1n : cell)));
}

/** Which cells are rounded up. */
class RoundedTable {
  readonly #remainders: readonly (readonly bigint[])[];
  readonly #up: readonly boolean[][];
  readonly #width: number;
  /** The moves between two columns, by from x width + to. */
  readonly #moves: readonly Moves[];

  /** Rounds up the largest remainders of every row, as many as the row needs. */
  constructor(remainders: readonly (readonly bigint[])[], sum: bigint) {
    this.#remainders = remainders;
    this.#width = remainders[0]?.length ?? 0;
    this.#up = remainders.map((cells) => {
      const units = Number(total(cells) / sum);
      const largest = [...cells.keys()].sort((a, b) => compare(at(cells, b), at(cells, a)) || a - b);
      const chosen = new Set(largest.slice(0, units));
      return cells.map((_, column) => chosen.has(column));
    });
    this.#moves = Array.from({ length: this.#width ** 2 }, (_, pair) => this.#movesBetween(pair));
  }

  isUp(row: number, column: number): boolean {
    return this.#up[row]?.[column] === true;
  }

  /** Moves units until every column has the wanted number of cells that are rounded up. */
  meet(wanted: readonly number[]): void {
    const surplus = wanted.map((units, column) => this.#up.filter((cells) => cells[column] === true).length - units);
    for (let from = 0; from < this.#width; from += 1) {
      while ((surplus[from] ?? 0) > 0) {
        const to = this.#shift(from, surplus);
        surplus[from] = (surplus[from] ?? 0) - 1;
        surplus[to] = (surplus[to] ?? 0) + 1;
      }
    }
  }

  /** Moves one unit along the cheapest route from a column to one that has too few; returns that one. */
  #shift(from: number, surplus: readonly number[]): number {
    const routes = this.#routesFrom(from);
    let to = -1;
    routes.forEach((route, column) => {
      const best = routes[to];
      if (route === null || (surplus[column] ?? 0) >= 0) return;
      if (best === undefined || best === null || compareCosts(route.cost, best.cost) < 0) to = column;
    });
    invariant(to !== -1, "the margins of a table cannot be met");
    for (let route = routes[to]; route?.last; route = routes[route.last.from]) this.#make(route.last);
    return to;
  }

  /** The cheapest route to every column, by Bellman and Ford: a move may gain, a round trip never does. */
  #routesFrom(from: number): readonly (Route | null)[] {
    const routes: (Route | null)[] = Array.from({ length: this.#width }, (_, column) =>
      column === from ? { cost: { loss: 0n, changes: [] }, last: null } : null,
    );
    for (let round = 1; round < this.#width; round += 1) {
      for (const moves of this.#moves) {
        const move = moves.cheapest((row, from, to) => this.isUp(row, from) && !this.isUp(row, to));
        const before = move === null ? null : routes[move.from];
        if (move === null || !before) continue;
        const cost = addCosts(before.cost, move.cost);
        const known = routes[move.to];
        if (!known || compareCosts(cost, known.cost) < 0) routes[move.to] = { cost, last: move };
      }
    }
    return routes;
  }

  #make({ row, from, to }: Move): void {
    const cells = this.#up[row];
    invariant(cells?.[from] === true && cells[to] === false, "a move that cannot be made");
    cells[from] = false;
    cells[to] = true;
    for (const moves of this.#moves) moves.reconsider(row);
  }

  /** No unit can move to a cell that is whole already. */
  #movesBetween(pair: number): Moves {
    const [from, to] = [Math.floor(pair / this.#width), pair % this.#width];
    const moves = this.#remainders.flatMap((remainders, row): readonly Move[] => {
      const [given = 0n, taken = 0n] = [remainders[from], remainders[to]];
      if (from === to || given === 0n || taken === 0n) return [];
      const [left, right] = [row * this.#width + from + 1, -(row * this.#width + to + 1)];
      return [{ row, from, to, cost: { loss: given - taken, changes: from < to ? [left, right] : [right, left] } }];
    });
    return new Moves(moves);
  }
}

/** The moves from one column to another, cheapest first. */
class Moves {
  readonly #moves: readonly Move[];
  readonly #rankByRow: ReadonlyMap<number, number>;
  /** No move before this one can be made. */
  #first = 0;

  constructor(moves: readonly Move[]) {
    this.#moves = moves.toSorted((a, b) => compareCosts(a.cost, b.cost));
    this.#rankByRow = new Map(this.#moves.map(({ row }, rank) => [row, rank]));
  }

  cheapest(isPossible: (row: number, from: number, to: number) => boolean): Move | null {
    for (let move = this.#moves[this.#first]; move !== undefined; move = this.#moves[this.#first]) {
      if (isPossible(move.row, move.from, move.to)) return move;
      this.#first += 1;
    }
    return null;
  }

  /** A row has changed: its move may have become possible. */
  reconsider(row: number): void {
    this.#first = Math.min(this.#first, this.#rankByRow.get(row) ?? this.#first);
  }
}

function addCosts(a: Cost, b: Cost): Cost {
  const changes = [...a.changes, ...b.changes].sort((one, other) => Math.abs(one) - Math.abs(other));
  return { loss: a.loss + b.loss, changes };
}

/** Negative when the first is cheaper: less lost, or else the better one in the first cell in which they differ. */
function compareCosts(a: Cost, b: Cost): number {
  if (a.loss !== b.loss) return compare(a.loss, b.loss);
  for (let index = 0; ; index += 1) {
    const [one, other] = [a.changes[index], b.changes[index]];
    if (one === undefined && other === undefined) return 0;
    if (one === other) continue;
    const isFirst = other === undefined || (one !== undefined && Math.abs(one) <= Math.abs(other));
    return isFirst ? Math.sign(one ?? 0) : -Math.sign(other);
  }
}

function compare(a: bigint, b: bigint): -1 | 0 | 1 {
  return a < b ? -1 : a > b ? 1 : 0;
}

function total(values: readonly bigint[]): bigint {
  return values.reduce((sum, value) => sum + value, 0n);
}
