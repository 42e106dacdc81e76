import type { SheetSnapshot } from "../../workbook/snapshot";
import { endOfData } from "../numbers/cells";
import type { TableHeader } from "./table-header";

/** The rows under a header, 0-based; `to` is just past the last one. */
export interface DataRange {
  readonly from: number;
  readonly to: number;
}

/**
 * The data under a header: to the last row of the sheet with anything in it, or to the next Excel table below. Not to the
 * end of the header's own Excel table: a row typed right under it would be lost without a word.
 */
export function dataRange(sheet: SheetSnapshot, header: TableHeader): DataRange {
  const from = header.row + 1;
  const first = header.columns[0]?.index ?? 0;
  const last = header.columns.at(-1)?.index ?? 0;
  const below = sheet.tables
    .filter(({ row, column, columns }) => row >= from && column <= last && column + columns > first)
    .map(({ row }) => row);
  const end = endOfData(sheet.rows);
  return { from, to: Math.max(from, Math.min(end, ...below)) };
}

/** @returns Whether a row number (0-based) is hidden; cheap when no row is. */
export function hiddenRowTest(sheet: SheetSnapshot): (row: number) => boolean {
  if (sheet.hiddenRows.length === 0) return () => false;
  const hidden = new Set(sheet.hiddenRows);
  return (row) => hidden.has(row);
}
