import type { StyleName } from "./styles";

/** A cell to write. Text is always text: an adapter must never let it become a formula. */
export type PlannedCell =
  | null
  | { readonly value: string | number | boolean | null; readonly style: StyleName }
  /** A live formula (en-US syntax, no leading "="); `value` is its expected result, which a file carries along. */
  | {
      readonly formula: string;
      readonly value: string | number | boolean | null;
      readonly style: StyleName;
      /** A file leaves the expected result out, so that every program that opens it has to compute it. */
      readonly isProof?: true;
    };

/** 0-based rectangle. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface PlannedTable {
  readonly name: string;
  /** Header row included; the totals row too when there is one. */
  readonly area: Area;
  readonly totalsRow: boolean;
}

export interface PlannedChart {
  readonly title: string;
  readonly kind: "bar" | "column";
  /** Cells with the labels and the values, on `sheet`. */
  readonly sheet: string;
  readonly labels: Area;
  readonly values: Area;
  readonly seriesName: string;
  readonly valueAxisTitle: string;
  /** Where the chart stands. */
  readonly anchor: Area;
}

/** A list to choose from in a cell. */
export interface PlannedValidation {
  readonly area: Area;
  readonly values: readonly string[];
  readonly promptTitle: string;
  readonly prompt: string;
}

/** Colours a cell when `formula` (relative to the area's first cell, no leading "=") holds. */
export interface PlannedHighlight {
  readonly area: Area;
  readonly formula: string;
  readonly style: "good" | "bad" | "attention";
}

/** One sheet owned by the product. */
export interface PlannedSheet {
  /** Wanted name; an adapter gives another when the user has a sheet of that name. */
  readonly name: string;
  /** Marks the sheet as ours in the workbook ("toekenning", "narekening", …). */
  readonly purpose: string;
  /** Column widths in characters. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly PlannedCell[])[];
  readonly tables: readonly PlannedTable[];
  readonly charts: readonly PlannedChart[];
  readonly validations: readonly PlannedValidation[];
  readonly highlights: readonly PlannedHighlight[];
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly print: { readonly titleRows: number; readonly headerRow: number; readonly landscape: boolean };
}

export interface PlannedName {
  readonly name: string;
  /** Absolute reference without "=", for example "Narekening!$B$4". */
  readonly refersTo: string;
}

/** Everything to write, as data: the same plan goes to Excel and to a file. */
export interface WritePlan {
  readonly sheets: readonly PlannedSheet[];
  readonly names: readonly PlannedName[];
}
