import { sheetView, type SheetView } from "../../../src/web/grid/sheet-view";
import type { Cell, SheetSnapshot } from "../../../src/workbook/snapshot";
import type { PlannedSheet } from "../../../src/workbook/write-plan";
import { plainSheet } from "../../support/planned-sheet";
import type { PlanSheet, ReadSheet } from "../../../src/xlsx/memory/memory-workbook";

/** A sheet as it comes out of a file. */
export function readSheet(rows: readonly (readonly Cell[])[], changes: Partial<SheetSnapshot> = {}): ReadSheet {
  const content = { name: "Invoer", visible: true, rows, hiddenRows: [], tables: [], own: false, ...changes };
  return { kind: "read", name: content.name, content, edits: new Map() };
}

/** A sheet as the product writes it. */
export function plannedSheet(changes: Partial<PlannedSheet> = {}): PlanSheet {
  const planned = { ...plainSheet, ...changes };
  return { kind: "planned", name: planned.name, planned };
}

export function viewOf(...rows: readonly (readonly Cell[])[]): SheetView {
  return sheetView(readSheet(rows));
}
