import { nothingIfAbsent } from "../../core/money/nothing-if-absent";
import type { InputRow } from "../../core/gemeenten/input";
import type { Cents } from "../../core/money/cents";
import { lettersOf } from "../../workbook/snapshot";

/**
 * Sums of the amounts read so far, by column letters: to recognise a totals row that has no label. Only added up when
 * such a row turns up, and then from where the last one left off.
 */
export class ColumnSums {
  private readonly sums = new Map<string, bigint>();
  private added = 0;

  /** @returns Whether the amounts, at least one of them not zero, are the sums of their columns. */
  areSums(
    amounts: readonly { readonly letters: string; readonly amount: Cents }[],
    rows: readonly InputRow[],
  ): boolean {
    this.addUpTo(rows);
    const isSum = ({ letters, amount }: { readonly letters: string; readonly amount: Cents }): boolean =>
      this.sums.get(letters) === amount;
    return amounts.some(({ amount }) => amount !== 0n) && amounts.every(isSum);
  }

  private addUpTo(rows: readonly InputRow[]): void {
    for (; this.added < rows.length; this.added += 1) {
      for (const { cell, bedrag } of rows[this.added]?.bedragen ?? []) {
        const letters = lettersOf(cell);
        this.sums.set(letters, nothingIfAbsent(this.sums.get(letters)) + bedrag);
      }
    }
  }
}
