import type { PlannedSheet, WritePlan } from "../../src/workbook/write-plan";
import type { Cell, SheetSnapshot, Snapshot } from "../../src/workbook/snapshot";

/** A planned workbook as it would be read back. A sheet with a purpose is ours. */
export function snapshotOf(plan: WritePlan): Snapshot {
  return { name: "plan.xlsx", kind: "xlsx", dateSystem: 1900, hasMacros: false, sheets: plan.sheets.map(sheetOf) };
}

/** The values of a planned sheet; of a formula its expected result. */
export function valuesOf(sheet: PlannedSheet): readonly (readonly Cell[])[] {
  return sheet.rows.map((row) => row.map((cell) => (cell === null ? null : cell.value)));
}

function sheetOf(sheet: PlannedSheet): SheetSnapshot {
  return {
    name: sheet.name,
    visible: true,
    rows: valuesOf(sheet),
    hiddenRows: [],
    tables: sheet.tables.map(({ name, area }) => ({ name, ...area })),
    own: sheet.purpose !== "",
  };
}
