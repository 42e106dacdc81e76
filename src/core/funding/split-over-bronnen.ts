import { at } from "../mathematics/at";
import { roundTable } from "../mathematics/controlled-rounding";
import { roundByLargestRemainders } from "../mathematics/largest-remainders";
import { cents, type Cents } from "../money/cents";

/**
 * Splits every award over the sources so that each row sums to the award and each column to what the source contributes
 * (controlled rounding in two directions). Every part is its exact value rounded down or up.
 *
 * Of two sources the first is rounded by largest remainders and the other gets the rest; three or more need the table with
 * the least deviation as a whole. Ties go to the lowest code, then to the first source.
 *
 * @param awards - Cents, zero or more, by code.
 * @param totals - Cents per source; sums to the sum of the awards.
 * @returns For each award its parts, in the order of the sources.
 * @source docs/decisions/0007-split-over-sources.md, docs/decisions/0015-three-or-more-sources.md.
 * @example Awards 1, 1, 2 over totals 2, 2 give [1,0], [0,1], [1,1].
 */
export function splitOverBronnen(awards: readonly Cents[], totals: readonly Cents[]): Cents[][] {
  const table = totals.length > 2 ? roundTable(awards, totals) : splitOverTwo(awards, totals);
  return table.map((parts) => parts.map(cents));
}

function splitOverTwo(awards: readonly bigint[], totals: readonly bigint[]): bigint[][] {
  const [first] = totals;
  const sum = awards.reduce((total, award) => total + award, 0n);
  if (first === undefined) return awards.map(() => []);
  if (totals.length === 1) return awards.map((award) => [award]);
  if (sum === 0n) return awards.map(() => [0n, 0n]);
  const amounts = awards.map((award) => award * first);
  const column = roundByLargestRemainders({ amounts, scale: sum, caps: awards }, 1n, first);
  return awards.map((award, row) => [at(column, row), award - at(column, row)]);
}
