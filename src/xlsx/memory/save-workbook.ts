import type { PlannedCell, PlannedSheet } from "../../workbook/write-plan";
import type { SheetSnapshot } from "../../workbook/snapshot";
import type { WorkbookCopy } from "../workbook-copy";
import { writeWorkbookFile, type DocumentOptions } from "../write-workbook";
import { editedCopy } from "./edited-copy";
import { isOwn, snapshotOf, type MemorySheet, type MemoryWorkbook, type ReadSheet } from "./memory-workbook";

/**
 * The workbook as an .xlsx file: planned sheets with their tables, formulas and charts, and the sheets that were read as a
 * copy of their file in which only the edited cells differ.
 */
export function saveWorkbook(workbook: MemoryWorkbook, options: DocumentOptions): Promise<Uint8Array> {
  const { sheets, outputNames, insertedNames } = workbook;
  const plan = { sheets: sheets.flatMap(plannedSheets), names: [...outputNames, ...insertedNames] };
  return writeWorkbookFile(plan, copyOf(workbook), options);
}

function copyOf(workbook: MemoryWorkbook): WorkbookCopy | null {
  const read = workbook.sheets.filter((sheet): sheet is ReadSheet => sheet.kind === "read");
  if (workbook.source === null || read.every(({ edits }) => edits.size === 0)) return workbook.source;
  const snapshot = { ...snapshotOf(workbook), sheets: read.map(({ content }) => content) };
  return editedCopy(workbook.source, new Map(read.map(({ name, edits }) => [name, edits])), snapshot);
}

/** A copy leaves output of an earlier run out, so that it can be replaced: as long as it is not, its values go along. */
function plannedSheets(sheet: MemorySheet): readonly PlannedSheet[] {
  if (sheet.kind === "planned") return [sheet.planned];
  return isOwn(sheet) ? [valuesOnly(sheet.content)] : [];
}

function valuesOnly({ name, rows }: SheetSnapshot): PlannedSheet {
  return {
    name,
    purpose: "eerdere-uitkomst",
    widths: [],
    rows: rows.map((row) =>
      row.map((value): PlannedCell => {
        if (value === null) return null;
        if (typeof value !== "object") return { value, style: "tekst" };
        return { value: "error" in value ? value.error : value.uncalculated, style: "tekst" };
      }),
    ),
    tables: [],
    charts: [],
    validations: [],
    highlights: [],
    freeze: { rows: 0, columns: 0 },
    print: { titleRows: 0, headerRow: 0, landscape: true },
  };
}
