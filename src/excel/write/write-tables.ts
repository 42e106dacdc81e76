import type { PlannedSheet } from "../../workbook/write-plan";
import type { Batch } from "./batch";
import { rangeOf } from "./write-cells";

/** Makes tables of cells that are there already; the totals row comes into the empty row below. */
export async function writeTables(batch: Batch, sheet: Excel.Worksheet, plan: PlannedSheet): Promise<void> {
  for (const { name, area, totalsRow } of plan.tables) {
    await batch.reserve(5);
    const table = sheet.tables.add(rangeOf(sheet, totalsRow ? { ...area, rows: area.rows - 1 } : area), true);
    table.name = name;
    table.style = "TableStyleLight1";
    table.showBandedRows = false;
    if (totalsRow) table.showTotals = true;
  }
}
