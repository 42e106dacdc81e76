import type { InputRow } from "../../core/gemeenten/input";
import { lettersOf } from "../../workbook/snapshot";
import { ColumnSums } from "../numbers/column-sums";
import { isProvinceAndMunicipality } from "./row-kind";
import type { TableLog } from "../table/table-log";

/**
 * Takes out the subtotals of provinces that are municipalities as well. In a list of names without codes "Utrecht" may be
 * either: with exactly the sum of two or more rows right above or below it, in every column, it is the province.
 *
 * @returns The rows about a municipality; what is passed over is said.
 */
export function withoutProvinceSums(rows: readonly InputRow[], log: TableLog): readonly InputRow[] {
  const sums = rows.filter((row, index) => {
    if (row.code !== null || row.naam === null || !isProvinceAndMunicipality(row.naam.value)) return false;
    return isSumOf(row, rows.slice(0, index).toReversed()) || isSumOf(row, rows.slice(index + 1));
  });
  for (const { naam, row } of sums) log.tallyRow("totals-row-skipped", naam, row.toString());
  return sums.length === 0 ? rows : rows.filter((row) => !sums.includes(row));
}

/** @param neighbours - From the nearest one on. */
function isSumOf({ bedragen }: InputRow, neighbours: readonly InputRow[]): boolean {
  const sums = new ColumnSums();
  const amounts = bedragen.map(({ cell, bedrag }) => ({ letters: lettersOf(cell), amount: bedrag }));
  return neighbours.some((_, index) => index > 0 && sums.areSums(amounts, neighbours.slice(0, index + 1)));
}
