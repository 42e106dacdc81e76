import type { Area } from "../../../src/workbook/write-plan";
import { contains } from "./a1";

export interface ErrorValue {
  readonly error: string;
}

/** What a cell shows; "" is empty. */
export type HostValue = number | string | boolean | ErrorValue;

/** A formula as it was entered, with "=", and how many renames there had been: `WorkbookModel.formulaText` applies the rest. */
export interface EnteredFormula {
  readonly text: string;
  readonly renames: number;
}

export interface HostCell {
  readonly value: HostValue;
  readonly formula: EnteredFormula | null;
  /** Entered with an apostrophe: text, whatever it looks like. */
  readonly quoted: boolean;
}

/** Looks are kept as they were painted: the last coat on a cell counts. */
export interface Coat {
  readonly area: Area;
  readonly value: unknown;
}

export interface TableModel {
  readonly id: string;
  name: string;
  area: Area;
  showTotals: boolean;
  readonly bag: Map<string, unknown>;
}

export interface NameModel {
  readonly name: string;
  formula: string;
  visible: boolean;
}

export interface ChartModel {
  readonly id: string;
  readonly bag: Map<string, unknown>;
}

/** Something that belongs to an area: a conditional format or a validation. */
export interface AreaModel {
  readonly id: string;
  readonly area: Area;
  readonly bag: Map<string, unknown>;
}

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

const rowLength = 16_384;
const emptyCell: HostCell = { value: "", formula: null, quoted: false };

/** A worksheet of the simulated Excel. */
export class SheetModel {
  visibility: Visibility = "Visible";
  isProtected = false;
  frozen: Area | null = null;
  readonly cells = new Map<number, HostCell>();
  readonly hiddenRows = new Set<number>();
  readonly customProperties = new Map<string, string>();
  readonly pageLayout = new Map<string, unknown>();
  /** By what was painted: "numberFormat", "font.bold", "borders.EdgeTop.style", … */
  readonly coats = new Map<string, Coat[]>();
  /** Array formulas over several cells: none of those can be changed alone. */
  readonly arrays: Area[] = [];
  tables: TableModel[] = [];
  names: NameModel[] = [];
  charts: ChartModel[] = [];
  conditionalFormats: AreaModel[] = [];
  validations: AreaModel[] = [];

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  copy(): SheetModel {
    const copy = new SheetModel(this.id, this.name);
    const { visibility, isProtected, frozen, names, charts, tables, conditionalFormats, validations } = this;
    Object.assign(copy, { visibility, isProtected, frozen, names: names.map((item) => ({ ...item })) });
    for (const [key, cell] of this.cells) copy.cells.set(key, cell);
    for (const row of this.hiddenRows) copy.hiddenRows.add(row);
    for (const [key, value] of this.customProperties) copy.customProperties.set(key, value);
    for (const [key, value] of this.pageLayout) copy.pageLayout.set(key, value);
    for (const [property, coats] of this.coats) copy.coats.set(property, [...coats]);
    copy.arrays.push(...this.arrays);
    copy.tables = tables.map(withOwnBag);
    copy.charts = charts.map(withOwnBag);
    copy.conditionalFormats = conditionalFormats.map(withOwnBag);
    copy.validations = validations.map(withOwnBag);
    return copy;
  }

  cell(row: number, column: number): HostCell {
    return this.cells.get(row * rowLength + column) ?? emptyCell;
  }

  put(row: number, column: number, cell: HostCell): void {
    if (cell.value === "" && cell.formula === null) this.cells.delete(row * rowLength + column);
    else this.cells.set(row * rowLength + column, cell);
  }

  /** Cells that hold something, in no particular order. */
  *filled(): Generator<{ readonly row: number; readonly column: number; readonly cell: HostCell }> {
    for (const [key, cell] of this.cells) {
      yield { row: Math.floor(key / rowLength), column: key % rowLength, cell };
    }
  }

  /** The smallest area with all filled cells; null when there are none. */
  usedArea(): Area | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const { row, column } of this.filled()) {
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    }
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  paint(property: string, coat: Coat): void {
    this.coats.set(property, this.coats.get(property) ?? []);
    this.coats.get(property)?.push(coat);
  }

  look(row: number, column: number, property: string): unknown {
    return this.coats.get(property)?.findLast(({ area }) => contains(area, row, column))?.value;
  }

  numberFormat(row: number, column: number): string {
    const format = this.look(row, column, "numberFormat");
    return typeof format === "string" ? format : "General";
  }
}

function withOwnBag<T extends { readonly bag: Map<string, unknown> }>(item: T): T {
  return { ...item, bag: new Map(item.bag) };
}
