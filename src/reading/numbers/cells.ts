import type { Cell, CellError } from "../../workbook/snapshot";

/** @returns Whether nothing stands in the cell; spaces count as nothing. */
export function isEmpty(cell: Cell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
}

/** @returns Whether nothing stands in the row. */
export function isBlankRow(cells: readonly Cell[] | undefined): boolean {
  return cells === undefined || cells.every(isEmpty);
}

export function isCellError(cell: Cell | undefined): cell is CellError {
  return typeof cell === "object" && cell !== null && "error" in cell;
}

export function isUncalculated(cell: Cell | undefined): cell is { readonly uncalculated: string } {
  return typeof cell === "object" && cell !== null && "uncalculated" in cell;
}

/** @returns The cell as its owner would recognise it; empty when nothing stands there. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "string") return cell.trim();
  if (typeof cell === "object") return "error" in cell ? cell.error : cell.uncalculated;
  return cell.toString();
}

/**
 * @returns The index just past the last row that is not blank: trailing formatted rows cost one look each and are not
 * part of the data.
 */
export function endOfData(rows: readonly (readonly Cell[])[]): number {
  let end = rows.length;
  while (end > 0 && isBlankRow(rows[end - 1])) end -= 1;
  return end;
}
