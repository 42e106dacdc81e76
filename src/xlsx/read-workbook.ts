import { cellPlace, finding, type Finding } from "../core/findings/finding";
import type { WorkbookSettings } from "../workbook/port";
import type { Snapshot } from "../workbook/snapshot";
import type { LeftBehind } from "./copy/left-behind";
import { readCsv } from "./csv/read-csv";
import { fileKind } from "./file-kind";
import { FileProblem, tooLarge } from "./file-problem";
import { limits } from "./limits";
import { readXlsx } from "./read/read-xlsx";
import { workbookCopy, type WorkbookCopy } from "./workbook-copy";

/** A file that was read, or why it could not be. */
export interface ReadWorkbook {
  /** Null when a finding stops the run. */
  readonly snapshot: Snapshot | null;
  /** For `writeWorkbookFile`; null when there is no snapshot. */
  readonly source: WorkbookCopy | null;
  /** What the user chose, when the file says so. */
  readonly settings: WorkbookSettings | null;
  readonly findings: readonly Finding[];
}

/**
 * Reads an .xlsx, .xlsm or delimited text file. The content decides what it is, never the extension.
 *
 * Whatever the file holds, this ends within the limits of limits.ts and reports problems as findings: it is not meant to
 * throw for any input.
 *
 * @param name - The file name, for the snapshot and the findings.
 */
export function readWorkbookFile(bytes: Uint8Array, name: string): Promise<ReadWorkbook> {
  return new Promise((resolve) => {
    resolve(read(bytes, name));
  });
}

function read(bytes: Uint8Array, name: string): ReadWorkbook {
  try {
    if (bytes.length > limits.fileBytes) throw tooLarge("file");
    const kind = fileKind(bytes);
    if (kind === "zip") {
      const { snapshot, copy, left } = readXlsx(bytes, name);
      const macros = snapshot.hasMacros ? [finding("macros-ignored", { value: name })] : [];
      const findings = [...macros, ...left.flatMap(({ sheet, kinds }) => kinds.map((kind) => notInCopy(sheet, kind)))];
      return { snapshot, source: workbookCopy(copy), settings: copy.settings, findings };
    }
    if (kind === "text") {
      const snapshot = readCsv(bytes, name);
      return { snapshot, source: workbookCopy({ kind: "values", snapshot }), settings: null, findings: [] };
    }
    throw new FileProblem(problemOf[kind], kind);
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    const { code, reason, details } = error;
    const findings = [finding(code, { value: name, parameters: { reason, ...details } })];
    return { snapshot: null, source: null, settings: null, findings };
  }
}

function notInCopy(sheet: string, kind: LeftBehind): Finding {
  return finding("not-in-copy", { place: cellPlace(sheet, null), value: sheet, parameters: { sheet, kind } });
}

const problemOf = {
  "old-xls": "file-old-xls",
  encrypted: "file-encrypted",
  empty: "file-empty",
  unknown: "file-kind-unknown",
} as const;
