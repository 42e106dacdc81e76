import type { Located } from "../../core/gemeenten/input";
import type { Cell } from "../../workbook/snapshot";
import { cellText, isCellError, isEmpty, isUncalculated } from "../numbers/cells";
import { dateOfSerial, dateOfText } from "../numbers/dates";
import { withoutFootnotes } from "../numbers/footnote";
import type { HeaderColumn } from "./table-header";
import type { TableLog } from "./table-log";

/** @returns Whether a cell has no value to read (an error, or a formula that was never calculated); that gets a finding. */
export function hasNoValue(value: Cell | undefined, column: HeaderColumn, row: number, log: TableLog): boolean {
  if (!isCellError(value) && !isUncalculated(value)) return false;
  const code = isCellError(value) ? "error-cell" : "formula-without-value";
  const parameters = { header: column.text, column: column.letters, kind: "none" };
  log.add(code, column.letters + row.toString(), cellText(value), parameters);
  return true;
}

/** @returns The text of a cell; null when it is empty, or (with a finding) when it holds an error or no result. */
export function readText(
  cells: readonly Cell[],
  column: HeaderColumn | null,
  row: number,
  log: TableLog,
): Located<string> | null {
  const value = column === null ? null : cells[column.index];
  if (column === null || isEmpty(value) || hasNoValue(value, column, row, log)) return null;
  return { value: withoutFootnotes(cellText(value)), cell: column.letters + row.toString() };
}

/** @returns The ISO date of a cell; null when it is empty, or (with a finding) when it holds no date. */
export function readDate(
  cells: readonly Cell[],
  column: HeaderColumn | null,
  row: number,
  dateSystem: 1900 | 1904,
  log: TableLog,
): string | null {
  const value = column === null ? null : (cells[column.index] ?? null);
  if (column === null || value === null || isEmpty(value) || hasNoValue(value, column, row, log)) return null;
  const date =
    typeof value === "number" ? dateOfSerial(value, dateSystem) : typeof value === "string" ? dateOfText(value) : null;
  if (date === null)
    log.add("not-a-date", column.letters + row.toString(), cellText(value), {
      header: column.text,
      column: column.letters,
    });
  return date;
}
