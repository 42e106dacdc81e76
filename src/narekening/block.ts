import type { StyleName } from "../workbook/styles";

/** The three sheets of the recalculation. */
export type SheetRole = "main" | "parameters" | "steps";

/**
 * What a cell holds: a formula with its expected result (null when the outcome does not hold it), a formula with the words
 * that stand there until it is computed, or a fixed value.
 */
export type Content =
  | { readonly formula: string; readonly value: string | number | null }
  | { readonly formula: string; readonly pending: string }
  | { readonly value: string | number | null };

/** Turns the key of a column into addresses, as seen from one row of one sheet. */
export interface References {
  /** The cell of a column in this row of the list. */
  readonly here: (key: string) => string;
  /** The cell of a column in a given row (0-based) of its list. */
  readonly at: (key: string, index: number) => string;
  /** All cells of a column, absolute. */
  readonly all: (key: string) => string;
  /** All cells of adjacent columns of one list, absolute. */
  readonly span: (firstKey: string, lastKey: string) => string;
  /** Rows `from` up to (not including) `to` of a column, absolute. */
  readonly slice: (key: string, from: number, to: number) => string;
}

/** A column of live formulas: one step, one header, the same formula in every row. */
export interface Column<Row> {
  /** Unique over all lists. */
  readonly key: string;
  readonly header: string;
  readonly style: StyleName;
  /** Style of the cells that hold a value and no formula, where that must show: what is taken over. */
  readonly givenStyle?: StyleName;
  readonly cell: (row: Row, refs: References, index: number) => Content;
  /** A sum in the totals row. */
  readonly total?: boolean;
}

/** A list of equal rows on a sheet. */
export interface Block {
  readonly title: string;
  readonly rowCount: number;
  readonly columns: readonly {
    readonly key: string;
    readonly header: string;
    readonly style: StyleName;
    readonly givenStyle: StyleName;
    readonly total: boolean;
    readonly content: (index: number, refs: References) => Content;
  }[];
}

/** Makes a list; a list without rows has no columns either. */
export function block<Row>(title: string, rows: readonly Row[], columns: readonly Column<Row>[]): Block {
  return {
    title,
    rowCount: rows.length,
    columns: columns.map(({ key, header, style, givenStyle, total, cell }) => ({
      key,
      header,
      style,
      givenStyle: givenStyle ?? style,
      total: total ?? false,
      content: (index, refs) => {
        const row = rows[index];
        return row === undefined ? { value: null } : cell(row, refs, index);
      },
    })),
  };
}

/** One named cell on the sheet with parameters. */
export interface Scalar {
  /** Name in the workbook, for formulas; null for a choice that the formulas themselves follow. */
  readonly name: string | null;
  readonly label: string;
  readonly explanation: string;
  readonly style: StyleName;
  readonly content: (refs: References) => Content;
}

/** Named cells under one heading. */
export interface ScalarGroup {
  readonly title: string;
  readonly scalars: readonly Scalar[];
}
