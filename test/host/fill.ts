import { markAt, type Cell, type SheetSnapshot, type Snapshot } from "../../src/workbook/snapshot";
import type { HostCell, SheetModel } from "./model/sheet-model";
import type { SimulatedExcel } from "./simulated-excel";

/** Opens a snapshot in the simulated Excel, as if the user had opened the file. */
export function fillFrom(excel: SimulatedExcel, snapshot: Snapshot): void {
  const { workbook } = excel;
  workbook.name = snapshot.name;
  workbook.date1904 = snapshot.dateSystem === 1904;
  for (const source of snapshot.sheets.filter(({ own }) => !own)) {
    const { name, visible, rows, hiddenRows, tables, formulas } = source;
    const sheet = workbook.addSheet(name);
    rows.forEach((_, rowIndex) => {
      fillRow(sheet, source, rowIndex);
    });
    if (formulas !== undefined) workbook.calculationMode = "Manual";
    for (const row of hiddenRows) sheet.hiddenRows.add(row);
    for (const { name: tableName, totalsRow: showTotals = false, ...area } of tables) {
      sheet.tables.push({ id: workbook.newId(), name: tableName, area, showTotals, bag: new Map() });
    }
    if (!visible) sheet.visibility = "Hidden";
    if (rows.some((row) => row.some(isUncalculated))) workbook.calculationState = "Pending";
  }
}

/** What a file has stored stays as it is when Excel does not calculate by itself. */
function fillRow(sheet: SheetModel, { rows, formats, formulas }: SheetSnapshot, row: number): void {
  rows[row]?.forEach((cell, column) => {
    if (cell === null) return;
    const stored = markAt(formulas, row, column);
    const formula = stored === null ? null : { text: `=${stored}`, renames: 0 };
    sheet.put(row, column, formula === null ? hostCell(cell) : { ...hostCell(cell), formula });
    const format = markAt(formats, row, column);
    if (format !== null) sheet.paint("numberFormat", { area: { row, column, rows: 1, columns: 1 }, value: format });
  });
}

function hostCell(cell: Exclude<Cell, null>): HostCell {
  if (typeof cell !== "object") return { value: cell, formula: null, quoted: false };
  if ("error" in cell) return { value: { error: cell.error }, formula: null, quoted: false };
  return { value: 0, formula: { text: `=${cell.uncalculated}`, renames: 0 }, quoted: false };
}

/** Excel calculates what it opens, unless the user told it not to. */
function isUncalculated(cell: Cell): boolean {
  return typeof cell === "object" && cell !== null && "uncalculated" in cell;
}
