/** An error value in a cell: from a workbook in English ("#DEEL/0!" reads as "#DIV/0!"), from a text file as it stands there. */
export interface CellError {
  readonly error: string;
}

/**
 * One cell of the input. Numbers are what the sheet stores (dates are serial days: see `dateSystem`), text is text even
 * when it looks like a number, null is empty. "uncalculated" is a formula that was never computed.
 */
export type Cell = number | string | boolean | null | CellError | { readonly uncalculated: string };

/** What is known about single cells, in the shape of a sheet's rows: null, or nothing at all, where there is nothing to say. */
export type CellMarks = readonly (readonly (string | null)[])[];

export interface SheetSnapshot {
  readonly name: string;
  readonly visible: boolean;
  /** Rows from row 1, cells from column A; rows may be shorter than the widest, missing cells are empty. */
  readonly rows: readonly (readonly Cell[])[];
  /** 0-based indexes of hidden rows. */
  readonly hiddenRows: readonly number[];
  /** Excel tables on the sheet: 0-based, header row included. */
  readonly tables: readonly {
    readonly name: string;
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
    /** Its last row holds totals. */
    readonly totalsRow?: boolean;
  }[];
  /** Number formats (en-US) of cells with a number, other than General. */
  readonly formats?: CellMarks;
  /**
   * Formulas (en-US, without "=") of cells whose number was stored by whoever wrote the file, and is not computed anew.
   * A formula that cannot be written out is an empty text.
   */
  readonly formulas?: CellMarks;
  /** Of a text file: how many fields each line has, empty ones at its end included. */
  readonly fieldCounts?: readonly number[];
  /** Written by this product: skipped when looking for input. */
  readonly own: boolean;
  /** That it is our own was told by its heads: whoever saved it dropped our mark. */
  readonly recognised?: boolean;
}

/** A workbook as read: plain data, the same from Excel, from a file or from the browser grid. */
export interface Snapshot {
  /** What the user calls it: the file name. */
  readonly name: string;
  readonly kind: "xlsx" | "csv" | "excel";
  readonly dateSystem: 1900 | 1904;
  readonly sheets: readonly SheetSnapshot[];
  readonly hasMacros: boolean;
  /** The file asks to be calculated when it is opened: its writer could not do that. */
  readonly recalculates?: boolean;
}

/** @returns What is known about the cell at a 0-based row and column. */
export function markAt(marks: CellMarks | undefined, row: number, column: number): string | null {
  return marks?.[row]?.[column] ?? null;
}

/**
 * Column letters of a 0-based column.
 *
 * @example columnLetters(27) is "AB".
 */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/**
 * Column letters of an A1 address.
 *
 * @example lettersOf("AB7") is "AB".
 */
export function lettersOf(address: string): string {
  return address.replace(/\d+$/, "");
}

/**
 * A1 address of a 0-based row and column.
 *
 * @example cellAddress(6, 2) is "C7".
 */
export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + (row + 1).toString();
}
