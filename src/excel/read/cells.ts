import { cellAddress, type Cell, type CellMarks, type SheetSnapshot } from "../../workbook/snapshot";

/** A used range as Excel gives it; it need not begin in A1. */
export interface UsedRange {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly string[])[];
  /** Null when they were not asked for, or do not matter. */
  readonly formulas: readonly (readonly unknown[])[] | null;
}

/** The rows of a sheet from row 1 and column A, without empty cells at the ends. */
export function cellsOf({ row, column, values, valueTypes, formulas }: UsedRange): SheetSnapshot["rows"] {
  const rows: (readonly Cell[])[] = Array.from({ length: row }, () => []);
  values.forEach((line, index) => {
    const cells = line.map((value, at) =>
      cellOf(value, valueTypes[index]?.[at] ?? "", formulas?.[index]?.[at] ?? null),
    );
    const last = cells.findLastIndex((cell) => cell !== null);
    const before: readonly Cell[] = Array.from({ length: column }, () => null);
    rows.push(last < 0 ? [] : [...before, ...cells.slice(0, last + 1)]);
  });
  return rows.slice(0, rows.findLastIndex((cells) => cells.length > 0) + 1);
}

/** The number formats of cells with a number, other than General, in the shape of the rows. */
export function formatsIn(
  { row, column, values }: Pick<UsedRange, "row" | "column" | "values">,
  numberFormat: readonly (readonly unknown[])[],
): CellMarks {
  return marksIn({ row, column }, values, (at, index) => {
    const format = numberFormat[at]?.[index];
    return typeof format === "string" && format !== "" && format !== "General" ? format : null;
  });
}

/** The formulas of cells with a number, in the shape of the rows. */
export function storedFormulasIn({ row, column, values, formulas }: Omit<UsedRange, "valueTypes">): CellMarks {
  return marksIn({ row, column }, values, (at, index) => formulaOf(formulas?.[at]?.[index], values[at]?.[index]));
}

function marksIn(
  { row, column }: { readonly row: number; readonly column: number },
  values: readonly (readonly unknown[])[],
  markOf: (row: number, column: number) => string | null,
): CellMarks {
  const before: readonly null[] = Array.from({ length: column }, () => null);
  const marked = values.map((line, at) => {
    const marks = line.map((value, index) => (typeof value === "number" ? markOf(at, index) : null));
    const last = marks.findLastIndex((mark) => mark !== null);
    return last < 0 ? [] : [...before, ...marks.slice(0, last + 1)];
  });
  const rows = marked.slice(0, marked.findLastIndex((marks) => marks.length > 0) + 1);
  return rows.length === 0 ? [] : [...Array.from({ length: row }, () => []), ...rows];
}

/** A cell with a formula, without "=". */
export interface CellFormula {
  readonly cell: string;
  readonly formula: string;
}

/** The cells of a used range that have a formula. */
export function formulasIn({ row, column, values, formulas }: Omit<UsedRange, "valueTypes">): readonly CellFormula[] {
  return (formulas ?? []).flatMap((line, rowIndex) =>
    line.flatMap((entered, columnIndex) => {
      const formula = formulaOf(entered, values[rowIndex]?.[columnIndex]);
      return formula === null ? [] : [{ cell: cellAddress(row + rowIndex, column + columnIndex), formula }];
    }),
  );
}

/** Text that looks like a formula is its own value. */
function formulaOf(entered: unknown, value: unknown): string | null {
  return typeof entered === "string" && entered.startsWith("=") && entered !== value ? entered.slice(1) : null;
}

/** A formula in a workbook that still has to be calculated has no value that may be trusted. */
function cellOf(value: unknown, valueType: string, entered: unknown): Cell {
  const formula = formulaOf(entered, value);
  if (formula !== null) return { uncalculated: formula };
  if (valueType === "Error") return { error: String(value) };
  if (value === "") return null;
  return typeof value === "number" || typeof value === "boolean" ? value : String(value);
}
