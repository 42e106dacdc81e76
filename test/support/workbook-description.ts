/**
 * A workbook as a reviewer reads it: what stands in which cell. Golden cases keep it as JSON; `buildWorkbook` makes the
 * file of it. Rows are numbered from 1, as Excel shows them.
 */
export interface WorkbookDescription {
  readonly sheets: readonly SheetDescription[];
  /** Adds a VBA part, as an .xlsm has. */
  readonly macros?: boolean;
  readonly dateSystem?: 1900 | 1904;
}

export interface SheetDescription {
  readonly name: string;
  readonly hidden?: boolean;
  readonly rows: readonly (readonly CellDescription[])[];
  readonly hiddenRows?: readonly number[];
  /** The row with the column names: bold, and frozen with all above it. */
  readonly headerRow?: number;
  /** Column widths in characters. */
  readonly widths?: readonly number[];
}

export type CellDescription =
  | null
  | number
  | string
  | boolean
  /** "#DIV/0!", "#REF!", … */
  | { readonly error: string }
  /** Without a value it was never calculated. */
  | { readonly formula: string; readonly value?: number | string }
  /** ISO date, stored as a serial day. */
  | { readonly date: string }
  /** A number that is shown with two decimals. */
  | { readonly euros: number }
  /** A title above a table. */
  | { readonly title: string }
  /** A longer text that wraps in its cell. */
  | { readonly paragraph: string };
