import { roundByLargestRemainders } from "../mathematics/largest-remainders";
import { cents, type Cents } from "../money/cents";

/**
 * Splits every award over the sources so that each row sums to the award and each column to what the source contributes
 * (controlled rounding in two directions).
 *
 * One source at a time: its column is rounded with its own total, the rest of each row goes on to the next source. With
 * two sources every part is within a cent of its exact value.
 *
 * @param awards - Cents, zero or more.
 * @param totals - Cents per source; sums to the sum of the awards.
 * @returns For each award its parts, in the order of the sources.
 * @source docs/decisions/0007-split-over-sources.md
 * @example Awards 1, 1, 2 over totals 2, 2 give [1,0], [0,1], [1,1].
 */
export function splitOverBronnen(awards: readonly Cents[], totals: readonly Cents[]): Cents[][] {
  const parts: Cents[][] = awards.map(() => []);
  let rest: bigint[] = [...awards];
  let left = awards.reduce((sum, award) => sum + award, 0n);
  totals.forEach((total, source) => {
    const isLast = source === totals.length - 1;
    const column =
      isLast || left === 0n
        ? rest
        : roundByLargestRemainders(
            { amounts: rest.map((amount) => amount * total), scale: left, caps: rest },
            1n,
            total,
          );
    column.forEach((amount, row) => parts[row]?.push(cents(amount)));
    rest = rest.map((amount, row) => amount - (column[row] ?? 0n));
    left -= total;
  });
  return parts;
}
