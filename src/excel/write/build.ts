import { BugError } from "../../core/findings/bug-error";
import { ownMarkFormula, ownMarkName } from "../../workbook/plan/own-mark";
import type { PlannedSheet } from "../../workbook/write-plan";
import { markKey, markText } from "../own/mark";
import type { Batch } from "./batch";
import type { Draft } from "./draft";
import type { WriteOptions } from "./with-page";
import { rangeOf, writeCells, writeLateCells, writeNumberFormats } from "./write-cells";
import { writeCharts } from "./write-charts";
import { writeDetails } from "./write-details";
import { writeLooks } from "./write-looks";
import { writeTables } from "./write-tables";

interface DraftSheet {
  readonly sheet: Excel.Worksheet;
  readonly plan: PlannedSheet;
}

/**
 * Makes the sheets of a draft beside everything that is there, out of sight. All sheets come first, because formulas refer
 * to each other; tables come after their cells.
 */
export async function build(batch: Batch, draft: Draft, dateSystem: 1900 | 1904, options: WriteOptions): Promise<void> {
  const sheets: DraftSheet[] = [];
  for (const [index, plan] of draft.sheets.entries()) {
    await batch.reserve(8);
    sheets.push({ sheet: addSheet(batch.context.workbook, draft.generation.id, index, plan), plan });
  }
  for (const { name, refersTo } of draft.newNames) {
    await batch.reserve(1, refersTo.length);
    batch.context.workbook.names.add(name, `=${refersTo}`);
  }
  for (const { sheet, plan } of sheets) {
    await writeNumberFormats(batch, sheet, plan);
    await writeCells(batch, sheet, plan, dateSystem);
  }
  for (const { sheet, plan } of sheets) await writeTables(batch, sheet, plan);
  for (const { sheet, plan } of sheets) await writeLateCells(batch, sheet, plan, dateSystem);
  for (const { sheet, plan } of sheets) {
    await writeLooks(batch, sheet, plan);
    await writeDetails(batch, sheet, plan, draft.lists, options);
    await writeCharts(batch, sheet, plan, (name) => sheetNamed(sheets, name));
  }
}

/**
 * The mark comes right after the sheet: whatever fails then, the sheet is known as ours. Panes come before it goes out of
 * sight: not every Excel can freeze those of a hidden sheet.
 */
function addSheet(workbook: Excel.Workbook, generation: number, index: number, plan: PlannedSheet): Excel.Worksheet {
  const sheet = workbook.worksheets.add(plan.name);
  sheet.customProperties.add(markKey, markText({ generation, index }));
  freeze(sheet, plan.freeze);
  sheet.visibility = "VeryHidden";
  if (plan.purpose !== "") sheet.names.add(ownMarkName, `=${ownMarkFormula(plan.purpose)}`).visible = false;
  return sheet;
}

function freeze(sheet: Excel.Worksheet, { rows, columns }: PlannedSheet["freeze"]): void {
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(rangeOf(sheet, { row: 0, column: 0, rows, columns }));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

function sheetNamed(sheets: readonly DraftSheet[], name: string): Excel.Worksheet {
  const found = sheets.find(({ plan }) => plan.name.toLowerCase() === name.toLowerCase());
  if (found === undefined) throw new BugError(`a chart refers to ${name}, which is not in the plan`);
  return found.sheet;
}
