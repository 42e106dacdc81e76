import type { Edit } from "./edit-in-libre-office";
import type { NarekeningWorkbook } from "./narekening-workbook";

/** How large a sheet of a workbook is. */
export interface Size {
  readonly sheet: string;
  readonly rows: number;
  readonly columns: number;
}

export function outputSizes({ plan }: NarekeningWorkbook): readonly Size[] {
  return plan.sheets.map(({ name: sheet, rows }) => ({
    sheet,
    rows: rows.length,
    columns: Math.max(...rows.map((cells) => cells.length)),
  }));
}

/** Past the municipalities and every candidate for a closing value; the rows below are those of one long list. */
const mostRows = 60;

/** A row before each row, a column before each column. */
export function insertionsEverywhere(sizes: readonly Size[], falsify: boolean): readonly Edit[] {
  return sizes.flatMap(({ sheet, rows, columns }): readonly Edit[] => [
    { kind: "rows", sheet, count: Math.min(rows, mostRows), falsify },
    { kind: "columns", sheet, count: columns, falsify },
  ]);
}
