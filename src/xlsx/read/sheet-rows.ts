import type { Cell, CellMarks } from "../../workbook/snapshot";
import { damaged, tooLarge } from "../file-problem";
import { limits } from "../limits";
import { readCellReference } from "../ooxml/cell-reference";
import type { XmlHandler } from "../ooxml/xml-scanner";
import { isTrue, readAttribute } from "../ooxml/xml-text";
import { cellValue, type CellContext } from "./cell-value";
import { SharedFormulas } from "./shared-formulas";
import { SuperscriptRuns } from "./superscript-runs";

/** The cells of one sheet, up to its last filled row. */
export interface SheetRows {
  readonly rows: readonly (readonly Cell[])[];
  readonly hiddenRows: readonly number[];
  readonly formats?: CellMarks;
  readonly formulas?: CellMarks;
}

export interface SheetRowsContext extends CellContext {
  /** Number formats of the cell styles, by their number; null for General. */
  readonly formats: readonly (string | null)[];
}

/** Counts the cells held over all sheets of one file. */
export interface CellBudget {
  used: number;
}

const emptyRow: readonly Cell[] = [];

type Capture = "none" | "value" | "formula" | "inline";

/**
 * Collects the cells of a sheet while it is scanned. Rows and cells that only carry looks cost nothing: a million of them
 * leave an empty sheet. Throws a FileProblem when the sheet is damaged or holds more cells than the limit.
 */
export class SheetRowsReader implements XmlHandler {
  private readonly rows: (readonly Cell[])[] = [];
  private readonly hiddenRows: number[] = [];
  private readonly formats: (string | null)[][] = [];
  private readonly formulas: (string | null)[][] = [];
  private readonly sharedFormulas = new SharedFormulas();
  private readonly superscript = new SuperscriptRuns();
  private readonly hasFormats: boolean;
  private row = -1;
  private column = -1;
  private cells: Cell[] = [];
  private hidden = false;
  private located = true;
  private attributes = "";
  private value: string | null = null;
  private formula: string | null = null;
  private formulaAttributes = "";
  private inline: string | null = null;
  private capture: Capture = "none";
  private inData = false;
  private inPhonetic = false;

  constructor(
    private readonly context: SheetRowsContext,
    private readonly budget: CellBudget,
  ) {
    this.hasFormats = context.formats.some((format) => format !== null);
  }

  open(name: string, attributes: string): void {
    if (name === "sheetData") this.inData = true;
    if (!this.inData) return;
    if (name === "c") this.openCell(attributes);
    else if (name === "row") this.openRow(attributes);
    else if (name === "v") this.start("value");
    else if (name === "f") {
      this.formulaAttributes = attributes;
      this.start("formula");
    } else if (name === "rPh") this.inPhonetic = true;
    else if (this.superscript.open(name, attributes)) return;
    else if (name === "t" && !this.inPhonetic) this.start("inline");
  }

  close(name: string): void {
    if (!this.inData) return;
    if (name === "c") this.closeCell();
    else if (name === "row") this.closeRow();
    else if (name === "v" || name === "f" || name === "t") this.capture = "none";
    else if (name === "rPh") this.inPhonetic = false;
    else if (name === "r") this.superscript.close();
    else if (name === "sheetData") this.inData = false;
  }

  text(text: string): void {
    if (this.capture === "none") return;
    if (this.capture === "value") this.value = (this.value ?? "") + text;
    else if (this.capture === "formula") this.formula = (this.formula ?? "") + text;
    else this.inline = (this.inline ?? "") + this.superscript.shown(text);
  }

  result(): SheetRows {
    const { rows, formats, formulas } = this;
    return {
      rows,
      hiddenRows: this.hiddenRows.filter((row) => row < rows.length),
      ...(formats.length === 0 ? {} : { formats }),
      ...(formulas.length === 0 ? {} : { formulas }),
    };
  }

  private closeRow(): void {
    const { rows, row, cells, budget } = this;
    if (this.hidden) this.hiddenRows.push(row);
    if (cells.length === 0) return;
    // an empty row costs a slot as well
    budget.used += cells.length + Math.max(0, row - rows.length);
    if (budget.used > limits.cells) throw tooLarge("cells");
    while (rows.length <= row) rows.push(emptyRow);
    rows[row] = cells;
  }

  private openRow(attributes: string): void {
    const number = readAttribute(attributes, "r");
    this.row = number === null ? this.row + 1 : readCellReference(`A${number}`).row;
    if (this.row >= limits.rows) throw damaged("rows");
    this.hidden = isTrue(readAttribute(attributes, "hidden")) || hasNoHeight(attributes);
    this.column = -1;
    this.located = true;
    this.cells = [];
  }

  private openCell(attributes: string): void {
    const addressed = attributes.startsWith(' r="') || readAttribute(attributes, "r") !== null;
    if (!addressed) this.locate();
    this.attributes = attributes;
    this.located = !addressed;
    if (!addressed && ++this.column >= limits.columns) throw damaged("columns");
    this.value = null;
    this.formula = null;
    this.inline = null;
    this.superscript.close();
  }

  /** Works out the column of the current cell: for the many cells without a value it never matters. */
  private locate(): void {
    if (this.located) return;
    this.column = readCellReference(readAttribute(this.attributes, "r") ?? "").column;
    this.located = true;
  }

  private start(capture: Capture): void {
    this.capture = capture;
    if (capture === "value") this.value = "";
    else if (capture === "formula") this.formula = "";
    else this.inline ??= "";
  }

  private closeCell(): void {
    const { value, formula, inline } = this;
    if (value === null && formula === null && inline === null) return;
    const type = readAttribute(this.attributes, "t") ?? "";
    const cell = cellValue({ type, value, formula, inline }, this.context);
    if (cell === null) return;
    this.locate();
    while (this.cells.length < this.column) this.cells.push(null);
    this.cells[this.column] = cell;
    if (typeof cell !== "number") return;
    const format = this.formatOf(type);
    if (format !== null) put(this.formats, this.row, this.column, format);
    if (formula !== null) {
      const written = this.sharedFormulas.written(formula, this.formulaAttributes, this.row, this.column);
      put(this.formulas, this.row, this.column, written);
    }
  }

  /** A date that is stored as text is one, however it is shown. */
  private formatOf(type: string): string | null {
    const style = this.hasFormats ? readAttribute(this.attributes, "s") : null;
    const format = style === null ? null : (this.context.formats[Number(style)] ?? null);
    return format ?? (type === "d" ? isoDateFormat : null);
  }
}

const isoDateFormat = "yyyy-mm-dd";

/** A row of height 0 is as hidden as one that says so; some writers leave the 0 out. */
function hasNoHeight(attributes: string): boolean {
  const height = readAttribute(attributes, "ht");
  return height === null ? isTrue(readAttribute(attributes, "customHeight")) : Number(height) === 0;
}

/** Rows and cells before it that have nothing stay empty. */
function put(marks: (string | null)[][], row: number, column: number, mark: string): void {
  while (marks.length <= row) marks.push([]);
  const cells = marks[row] ?? [];
  while (cells.length < column) cells.push(null);
  cells[column] = mark;
}
