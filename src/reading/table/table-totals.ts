import type { SheetSnapshot } from "../../workbook/snapshot";
import type { TableHeader } from "./table-header";

/** @returns Whether a row (0-based) is the totals row of the Excel table under this header, whatever stands in it. */
export function isTableTotals({ tables }: SheetSnapshot, header: TableHeader, row: number): boolean {
  const first = header.columns[0]?.index ?? 0;
  return tables.some(
    (table) =>
      table.totalsRow === true &&
      row === table.row + table.rows - 1 &&
      table.row === header.row &&
      first >= table.column &&
      first < table.column + table.columns,
  );
}
