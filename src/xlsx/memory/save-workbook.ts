import { withoutOwnSheets } from "../copy/without-own-sheets";
import { copySource, type CopySource } from "../workbook-copy";
import { writeBesideCopy, type DocumentOptions } from "../write-workbook";
import { editedCopy } from "./edited-copy";
import { hasReadOutput, snapshotOf, type MemoryWorkbook, type ReadSheet } from "./memory-workbook";

/**
 * The workbook as an .xlsx file: planned sheets with their tables, formulas and charts, and the sheets that were read as a
 * copy of their file in which only the edited cells differ. Output of an earlier run is part of that copy as long as no new
 * output took its place. What the user chose goes along.
 */
export function saveWorkbook(workbook: MemoryWorkbook, options: DocumentOptions): Promise<Uint8Array> {
  const { sheets, outputNames, insertedNames, settings } = workbook;
  const planned = sheets.flatMap((sheet) => (sheet.kind === "planned" ? [sheet.planned] : []));
  const plan = { sheets: planned, names: [...outputNames, ...insertedNames] };
  return writeBesideCopy(plan, copyOf(workbook), settings, options);
}

function copyOf(workbook: MemoryWorkbook): CopySource | null {
  if (workbook.source === null) return null;
  const copy = copySource(workbook.source);
  const read = workbook.sheets.filter((sheet): sheet is ReadSheet => sheet.kind === "read");
  if (copy.kind === "values") {
    return { kind: "values", snapshot: { ...snapshotOf(workbook), sheets: read.map(({ content }) => content) } };
  }
  return editedCopy(hasReadOutput(read) ? copy : withoutOwnSheets(copy), read);
}
