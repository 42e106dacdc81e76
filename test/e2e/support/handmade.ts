import type { Cell, Snapshot } from "../../../src/workbook/snapshot";

/** Headings as somebody made them up for oneself: nothing in them says what a column holds. */
const headings = [
  "Nr.",
  "Plaats",
  "Mensen",
  "A in",
  "A uit",
  "B in",
  "B uit",
  "C in",
  "C uit",
  "D in",
  "D uit",
  "Bron",
];

/** The same workbook with headings that no program can guess. */
export function withUnknownHeadings(snapshot: Snapshot): Snapshot {
  const isHeader = (cells: readonly Cell[]): boolean => cells[0] === "Gemeentecode" && cells.length === headings.length;
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((cells) => (isHeader(cells) ? headings : cells)),
    })),
  };
}

/** The same workbook with another value in one cell of a sheet; row and column are 0-based. */
export function withCell(snapshot: Snapshot, name: string, row: number, column: number, value: Cell): Snapshot {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) =>
      sheet.name !== name
        ? sheet
        : { ...sheet, rows: sheet.rows.map((cells, index) => (index === row ? cells.with(column, value) : cells)) },
    ),
  };
}
