import { markAt, type Cell, type SheetSnapshot } from "../../workbook/snapshot";
import { FormulaReader, type CellRange } from "./formula-reader";

/** Formulas that lead to formulas, and cells in one range: more is not looked at. */
const deepest = 100;
const largestRange = 20_000;
/** Cells looked at for one workbook. */
const budget = 2_000_000;

/**
 * Computes formulas of a workbook that was read, as far as they are sums, differences, products and roundings of cells: to
 * tell whether a stored result can be right. It knows little on purpose; what it does not know, it says it does not know.
 */
export class FormulaEvaluator {
  private readonly sheets: ReadonlyMap<string, SheetSnapshot>;
  private readonly known = new Map<string, number | null>();
  private readonly open = new Set<string>();
  private looked = 0;

  constructor(sheets: readonly SheetSnapshot[]) {
    this.sheets = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  }

  /**
   * @param sheet - Name of a sheet; row and column are 0-based.
   * @returns What the formula of the cell gives; null when there is none, or when that cannot be told.
   */
  resultOf(sheet: string, row: number, column: number): number | null {
    const key = `${sheet.toLowerCase()}!${row.toString()},${column.toString()}`;
    const found = this.known.get(key);
    if (found !== undefined) return found;
    if (this.open.has(key) || this.open.size > deepest) return null;
    this.open.add(key);
    const formula = this.formulaAt(sheet, row, column);
    const result = formula === null ? null : this.compute(formula, sheet);
    this.open.delete(key);
    this.known.set(key, result);
    return result;
  }

  private compute(formula: string, sheet: string): number | null {
    return new FormulaReader(formula, {
      numbersIn: (range) => this.numbersIn(range, range.sheet ?? sheet),
      numberIn: (range) => this.numberIn(range, range.sheet ?? sheet),
    }).result();
  }

  private formulaAt(sheet: string, row: number, column: number): string | null {
    const content = this.sheets.get(sheet.toLowerCase());
    const cell = content?.rows[row]?.[column];
    if (typeof cell === "object" && cell !== null && "uncalculated" in cell) return cell.uncalculated;
    return markAt(content?.formulas, row, column);
  }

  /** Texts and blanks in a range do not count, as in SUM. */
  private numbersIn(range: CellRange, sheet: string): readonly number[] | null {
    const { fromRow, toRow, fromColumn, toColumn } = range;
    const size = (toRow - fromRow + 1) * (toColumn - fromColumn + 1);
    if (!this.sheets.has(sheet.toLowerCase()) || size > largestRange) return null;
    const numbers: number[] = [];
    for (let row = fromRow; row <= toRow; row += 1) {
      for (let column = fromColumn; column <= toColumn; column += 1) {
        const cell = this.cellAt(sheet, row, column);
        if (cell === undefined || (typeof cell === "object" && cell !== null)) return null;
        if (typeof cell === "number") numbers.push(cell);
      }
    }
    return numbers;
  }

  private numberIn({ fromRow: row, fromColumn: column }: CellRange, sheet: string): number | null {
    if (!this.sheets.has(sheet.toLowerCase())) return null;
    const cell = this.cellAt(sheet, row, column);
    if (cell === null) return 0;
    return typeof cell === "number" ? cell : null;
  }

  /** The value of a cell, computed where it has a formula; undefined when that cannot be told. */
  private cellAt(sheet: string, row: number, column: number): Cell | undefined {
    this.looked += 1;
    if (this.looked > budget) return undefined;
    const stored = this.sheets.get(sheet.toLowerCase())?.rows[row]?.[column] ?? null;
    if (this.formulaAt(sheet, row, column) === null) return stored;
    const computed = this.resultOf(sheet, row, column);
    // a stored 0 that cannot be computed is what is doubted
    return computed ?? (stored === 0 ? undefined : stored);
  }
}
