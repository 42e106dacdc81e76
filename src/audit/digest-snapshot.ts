import { digestOf } from "./digest";

/** A cell as the workbook layer reads it: a value, an error value, or a formula that was never computed. */
export type SnapshotCell =
  number | string | boolean | null | { readonly error: string } | { readonly uncalculated: string };

/** The part of a workbook that decides what the input says. */
export interface SnapshotContent {
  readonly dateSystem: 1900 | 1904;
  readonly sheets: readonly {
    readonly name: string;
    /** Written by this product: not input, so not in the digest. */
    readonly own: boolean;
    /** Rows from row 1, cells from column A. */
    readonly rows: readonly (readonly SnapshotCell[])[];
  }[];
}

/**
 * The fingerprint of an input: every used cell of every sheet with its place and kind, so that any edit shows. Looks,
 * hidden rows, the name of the file and the sheets of the product itself do not count, nor do empty cells. Names of sheets
 * tell them apart, so that of an only sheet does not count: the one of a text file is merely called as the file.
 */
export function digestSnapshot({ dateSystem, sheets }: SnapshotContent): string {
  const input = sheets.filter(({ own }) => !own);
  const isOnly = input.length === 1;
  return digestOf({
    schema: "invoer/1",
    dateSystem,
    sheets: input.map(({ name, rows }) => ({ name: isOnly ? null : name, cells: rows.flatMap(usedCells) })),
  });
}

/** [row, column, kind, text] of each used cell of a row, counted from zero. */
function usedCells(cells: readonly SnapshotCell[], row: number): readonly (readonly (number | string)[])[] {
  return cells.flatMap((cell, column) => (cell === null || cell === "" ? [] : [[row, column, ...kindAndText(cell)]]));
}

function kindAndText(cell: Exclude<SnapshotCell, null>): readonly [kind: string, text: string] {
  if (typeof cell !== "object") return [typeof cell, cell.toString()];
  return "error" in cell ? ["error", cell.error] : ["uncalculated", cell.uncalculated];
}
