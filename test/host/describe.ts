import { cellAddress } from "../../src/workbook/snapshot";
import { showArea } from "./model/a1";
import type { SheetModel } from "./model/sheet-model";
import type { WorkbookModel } from "./model/workbook-model";
import type { SimulatedExcel } from "./simulated-excel";

/** What a test can say about a written cell. */
export interface WrittenCell {
  /** Without "="; null for a value. */
  readonly formula: string | null;
  /** Null for a formula: the simulated Excel does not calculate. */
  readonly value: number | string | boolean | null;
  readonly numberFormat: string;
}

/** The cells of a sheet by address. */
export function writtenCells({ workbook }: SimulatedExcel, name: string): ReadonlyMap<string, WrittenCell> {
  const sheet = workbook.findSheet(name);
  if (sheet === null) throw new Error(`no sheet ${name}`);
  return new Map(
    [...sheet.filled()].map(({ row, column, cell }) => {
      const formula = cell.formula === null ? null : workbook.formulaText(cell.formula).slice(1);
      const value = typeof cell.value === "object" ? cell.value.error : cell.value;
      const numberFormat = sheet.numberFormat(row, column);
      return [cellAddress(row, column), { formula, value: formula === null ? value : null, numberFormat }];
    }),
  );
}

/** Everything about a sheet as text: equal text means that nothing of it changed. */
export function describeSheet(workbook: WorkbookModel, sheet: SheetModel): string {
  const cells = [...sheet.filled()]
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .map(({ row, column, cell: { value, formula, quoted } }) => {
      return [row, column, value, formula === null ? null : workbook.formulaText(formula), quoted];
    });
  const { name, id, visibility, frozen, coats, names, isProtected } = sheet;
  const areas = [...sheet.conditionalFormats, ...sheet.validations].map(({ area, bag }) => [showArea(area), ...bag]);
  const tables = sheet.tables.map((table) => [
    table.id,
    table.name,
    showArea(table.area),
    table.showTotals,
    ...table.bag,
  ]);
  const charts = sheet.charts.map(({ bag }) => [...bag]);
  const maps = [[...sheet.customProperties], [...sheet.pageLayout], [...sheet.hiddenRows]];
  return JSON.stringify({
    name,
    id,
    visibility,
    frozen,
    isProtected,
    names,
    cells,
    tables,
    charts,
    areas,
    coats: [...coats],
    maps,
  });
}

/** All that a user can see or find in a workbook: its sheets in order and its names; not the settings. */
export function describeWorkbook(workbook: WorkbookModel): string {
  const sheets = workbook.sheets.map((sheet) => describeSheet(workbook, sheet));
  const names = [...workbook.names].sort((a, b) => (a.name < b.name ? -1 : 1));
  return JSON.stringify([workbook.name, names, sheets]);
}
