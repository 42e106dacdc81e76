import { columnNumber } from "../../workbook/column-number";

/** Cells that a formula refers to, 0-based, both ends included. */
export interface CellRange {
  /** Null: the formula's own sheet. */
  readonly sheet: string | null;
  readonly fromRow: number;
  readonly toRow: number;
  readonly fromColumn: number;
  readonly toColumn: number;
}

/** Where a formula finds its numbers; null when they cannot be told. */
export interface FormulaCells {
  readonly numbersIn: (range: CellRange) => readonly number[] | null;
  readonly numberIn: (range: CellRange) => number | null;
}

const blank = /\s*/y;
const numberPattern = /\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+/y;
const functionPattern = /(?:_xlfn\.)?([A-Z][A-Z0-9.]*)\(/iy;
const cellPattern = /\$?([A-Z]{1,3})\$?(\d{1,7})(?![A-Z0-9_.(])/iy;
const sheetPattern = /(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!/uy;

/** Functions that are known, of all the numbers in their arguments. */
const functions: Readonly<Record<string, (numbers: readonly number[]) => number | null>> = {
  SUM: (numbers) => numbers.reduce((sum, value) => sum + value, 0),
  MIN: (numbers) => (numbers.length === 0 ? 0 : Math.min(...numbers)),
  MAX: (numbers) => (numbers.length === 0 ? 0 : Math.max(...numbers)),
  ABS: ([value]) => (value === undefined ? null : Math.abs(value)),
  ROUND: ([value, places = 0]) => (value === undefined ? null : rounded(value, places)),
};

/** Something that is not known stops the whole formula. */
class UnknownPart extends Error {}

/** Reads one formula (en-US, without "=") from left to right and computes it while reading. */
export class FormulaReader {
  private at = 0;

  constructor(
    private readonly formula: string,
    private readonly cells: FormulaCells,
  ) {}

  /** @returns Its number; null when it holds anything that is not known. */
  result(): number | null {
    try {
      const value = this.sum();
      this.take(blank);
      return this.at === this.formula.length && Number.isFinite(value) ? value : null;
    } catch (error) {
      if (error instanceof UnknownPart) return null;
      throw error;
    }
  }

  private sum(): number {
    let value = this.product();
    for (;;) {
      if (this.symbol("+")) value += this.product();
      else if (this.symbol("-")) value -= this.product();
      else return value;
    }
  }

  private product(): number {
    let value = this.signed();
    for (;;) {
      if (this.symbol("*")) value *= this.signed();
      else if (this.symbol("/")) value /= this.signed();
      else return value;
    }
  }

  private signed(): number {
    if (this.symbol("-")) return -this.signed();
    if (this.symbol("+")) return this.signed();
    let value = this.primary();
    while (this.symbol("%")) value /= 100;
    return value;
  }

  private primary(): number {
    if (this.symbol("(")) {
      const value = this.sum();
      this.require(")");
      return value;
    }
    const called = this.take(functionPattern);
    if (called !== null) return this.call((called[1] ?? "").toUpperCase());
    const range = this.range();
    if (range !== null) return known(isOneCell(range) ? this.cells.numberIn(range) : null);
    const digits = this.take(numberPattern);
    if (digits === null) throw new UnknownPart();
    return Number(digits[0]);
  }

  private call(name: string): number {
    const compute = Object.hasOwn(functions, name) ? functions[name] : undefined;
    if (compute === undefined) throw new UnknownPart();
    const numbers: number[] = [];
    do numbers.push(...this.argument());
    while (this.symbol(","));
    this.require(")");
    return known(compute(numbers));
  }

  /** A range alone is all numbers in it; anything else is one number. */
  private argument(): readonly number[] {
    const start = this.at;
    const range = this.range();
    this.take(blank);
    if (range !== null && [",", ")"].includes(this.formula.charAt(this.at))) return known(this.cells.numbersIn(range));
    this.at = start;
    return [this.sum()];
  }

  private range(): CellRange | null {
    const start = this.at;
    const named = this.take(sheetPattern);
    const sheet = named === null ? null : (named[1]?.replaceAll("''", "'") ?? named[2] ?? null);
    const first = this.cell();
    if (first === null) {
      this.at = start;
      return null;
    }
    const last = this.formula.charAt(this.at) === ":" ? this.rangeEnd() : first;
    return {
      sheet,
      fromRow: Math.min(first.row, last.row),
      toRow: Math.max(first.row, last.row),
      fromColumn: Math.min(first.column, last.column),
      toColumn: Math.max(first.column, last.column),
    };
  }

  private rangeEnd(): { readonly row: number; readonly column: number } {
    this.at += 1;
    return known(this.cell());
  }

  private cell(): { readonly row: number; readonly column: number } | null {
    const match = this.take(cellPattern);
    if (match === null) return null;
    const [, letters = "", digits = ""] = match;
    return { row: Number(digits) - 1, column: columnNumber(letters) };
  }

  private symbol(wanted: string): boolean {
    this.take(blank);
    if (this.formula.charAt(this.at) !== wanted) return false;
    this.at += 1;
    return true;
  }

  private require(wanted: string): void {
    if (!this.symbol(wanted)) throw new UnknownPart();
  }

  private take(pattern: RegExp): RegExpExecArray | null {
    if (pattern !== blank) this.take(blank);
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.formula);
    if (match !== null) this.at += match[0].length;
    return match;
  }
}

function isOneCell({ fromRow, toRow, fromColumn, toColumn }: CellRange): boolean {
  return fromRow === toRow && fromColumn === toColumn;
}

function known<T>(value: T | null): T {
  if (value === null) throw new UnknownPart();
  return value;
}

/** Half away from zero, as spreadsheet programs do. */
function rounded(value: number, places: number): number {
  const scale = 10 ** places;
  return (Math.sign(value) * Math.round(Math.abs(value) * scale)) / scale;
}
