import { cellAddress, columnLetters } from "../snapshot";
import type { Area } from "../write-plan";
import { quotedSheet } from "../formula/rename";

/** @example areaReference({ row: 0, column: 0, rows: 2, columns: 3 }) is "A1:C2". */
export function areaReference(area: Area): string {
  return `${cellAddress(area.row, area.column)}:${cellAddress(area.row + area.rows - 1, area.column + area.columns - 1)}`;
}

/** @example fixedReference("Blad 1", { row: 0, column: 0, rows: 2, columns: 1 }) is "'Blad 1'!$A$1:$A$2". */
export function fixedReference(sheet: string, area: Area): string {
  const corner = (row: number, column: number): string => `$${columnLetters(column)}$${(row + 1).toString()}`;
  const last = corner(area.row + area.rows - 1, area.column + area.columns - 1);
  return `${quotedSheet(sheet)}!${corner(area.row, area.column)}:${last}`;
}
