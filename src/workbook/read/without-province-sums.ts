import type { InputRow } from "../../core/input";
import type { TableLog } from "./table-log";

/**
 * Takes out the subtotals of provinces that are municipalities as well. In a list of names without codes "Utrecht" may be
 * either: with exactly the sum of two or more rows right above or below it, in every column, it is the province.
 *
 * @returns The rows about a municipality; what is passed over is said.
 */
export function withoutProvinceSums(rows: readonly InputRow[], log: TableLog): readonly InputRow[] {
  const sums = rows.filter((row, index) => {
    if (!mayBeProvince(row)) return false;
    return isSumOf(row, rows.slice(0, index).toReversed()) || isSumOf(row, rows.slice(index + 1));
  });
  for (const { naam, row } of sums) log.tallyRow("totals-row-skipped", naam, naam?.cell ?? `A${row.toString()}`);
  return sums.length === 0 ? rows : rows.filter((row) => !sums.includes(row));
}

function mayBeProvince({ code, naam }: InputRow): boolean {
  return code === null && naam !== null && /^(?:groningen|utrecht)$/i.test(naam.value);
}

/** @param neighbours - From the nearest one on. */
function isSumOf({ bedragen }: InputRow, neighbours: readonly InputRow[]): boolean {
  if (bedragen.every(({ bedrag }) => bedrag === 0n)) return false;
  const sums = new Map<string, bigint>();
  return neighbours.some((neighbour, index) => {
    for (const { cell, bedrag } of neighbour.bedragen) {
      sums.set(columnOf(cell), (sums.get(columnOf(cell)) ?? 0n) + bedrag);
    }
    return index > 0 && bedragen.every(({ cell, bedrag }) => sums.get(columnOf(cell)) === bedrag);
  });
}

function columnOf(cell: string): string {
  return cell.replace(/\d+$/, "");
}
