import { FormulaEvaluator } from "./evaluate";
import { markAt, type SheetSnapshot, type Snapshot } from "../../workbook/snapshot";

/** What is wrong with the stored result of a formula. */
export interface StoredDoubt {
  /** "differs": the formula gives another number; "uncalculated": nobody calculated the file; "zero": nobody can tell. */
  readonly kind: "differs" | "uncalculated" | "zero";
  readonly formula: string;
  /** What the formula gives; null when that is not known. */
  readonly computed: number | null;
}

/** "Precision as displayed" may cost half of the last digit that is shown. */
const displayNoise = 0.5;
const smallest = 0.005;
const relativeNoise = 1e-9;

/**
 * Doubts the numbers that a file stores for its formulas: many writers cannot calculate and store a 0, or leave what was
 * there before the cells that it depends on changed. Excel itself hands over no formulas when it has calculated them.
 */
export class StoredResults {
  private readonly evaluator: FormulaEvaluator;

  constructor(
    { sheets }: Pick<Snapshot, "sheets">,
    private readonly recalculates: boolean,
  ) {
    this.evaluator = new FormulaEvaluator(sheets);
  }

  /** @returns What is wrong with the number of a cell (0-based); null when it has no formula or may be trusted. */
  doubt(sheet: SheetSnapshot, row: number, column: number, stored: number): StoredDoubt | null {
    const formula = markAt(sheet.formulas, row, column);
    if (formula === null) return null;
    const computed = this.evaluator.resultOf(sheet.name, row, column);
    if (computed !== null) return isSame(stored, computed) ? null : { kind: "differs", formula, computed };
    if (stored !== 0) return null;
    return { kind: this.recalculates ? "uncalculated" : "zero", formula, computed };
  }
}

function isSame(stored: number, computed: number): boolean {
  const noise = Math.max(stored === 0 ? smallest : displayNoise, Math.abs(computed) * relativeNoise);
  return Math.abs(stored - computed) <= noise;
}
