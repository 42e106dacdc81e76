import type { Cell } from "../../workbook/snapshot";

/** Rows in which a header may stand. */
const searched = 15;
/** A title is one or two cells wide, a header is wider. */
const leastCells = 3;

/**
 * Guesses which row of a sheet without tables names its columns: words only, with a number somewhere below it.
 *
 * @returns 0-based row, or null.
 */
export function findHeaderRow(rows: readonly (readonly Cell[])[]): number | null {
  const found = rows.slice(0, searched).findIndex((row, index) => isHeader(row) && hasNumber(rows[index + 1]));
  return found < 0 ? null : found;
}

function isHeader(row: readonly Cell[]): boolean {
  const cells = row.filter((cell) => cell !== null);
  return cells.length >= leastCells && cells.every((cell) => typeof cell === "string");
}

function hasNumber(row: readonly Cell[] | undefined): boolean {
  return row?.some((cell) => typeof cell === "number") === true;
}
