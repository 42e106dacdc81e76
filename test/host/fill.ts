import type { Cell, Snapshot } from "../../src/workbook/snapshot";
import type { HostCell, SheetModel } from "./model/sheet-model";
import type { SimulatedExcel } from "./simulated-excel";

/** Opens a snapshot in the simulated Excel, as if the user had opened the file. */
export function fillFrom(excel: SimulatedExcel, snapshot: Snapshot): void {
  const { workbook } = excel;
  workbook.name = snapshot.name;
  workbook.date1904 = snapshot.dateSystem === 1904;
  for (const { name, visible, rows, hiddenRows, tables } of snapshot.sheets.filter(({ own }) => !own)) {
    const sheet = workbook.addSheet(name);
    rows.forEach((row, rowIndex) => {
      fillRow(sheet, row, rowIndex);
    });
    for (const row of hiddenRows) sheet.hiddenRows.add(row);
    for (const { name: tableName, ...area } of tables) {
      sheet.tables.push({ id: workbook.newId(), name: tableName, area, showTotals: false, bag: new Map() });
    }
    if (!visible) sheet.visibility = "Hidden";
    if (rows.some((row) => row.some(isUncalculated))) workbook.calculationState = "Pending";
  }
}

function fillRow(sheet: SheetModel, row: readonly Cell[], rowIndex: number): void {
  row.forEach((cell, column) => {
    if (cell !== null) sheet.put(rowIndex, column, hostCell(cell));
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
