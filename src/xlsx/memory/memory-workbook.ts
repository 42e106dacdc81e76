import type { WorkbookSettings } from "../../workbook/port";
import type { Cell, SheetSnapshot, Snapshot } from "../../workbook/snapshot";
import type { PlannedName, PlannedSheet } from "../../workbook/write-plan";
import type { ReadWorkbook } from "../read-workbook";
import type { WorkbookCopy } from "../workbook-copy";

/** A sheet that came out of a file, as values; one that an earlier run wrote is `own`. */
export interface ReadSheet {
  readonly kind: "read";
  readonly name: string;
  readonly content: SheetSnapshot;
  /** New values by 0-based row and then column, for a copy of the file that keeps everything else. */
  readonly edits: CellEdits;
}

/** A sheet from a plan: output of the product, or (without purpose) a template that is the user's own. */
export interface PlanSheet {
  readonly kind: "planned";
  readonly name: string;
  readonly planned: PlannedSheet;
}

export type MemorySheet = ReadSheet | PlanSheet;

export type CellEdits = ReadonlyMap<number, ReadonlyMap<number, Cell>>;

/** A workbook in memory: plain data; every change gives a new one. */
export interface MemoryWorkbook {
  readonly name: string;
  readonly kind: Snapshot["kind"];
  readonly dateSystem: 1900 | 1904;
  readonly hasMacros: boolean;
  /** Planned sheets first, as a file gets them. */
  readonly sheets: readonly MemorySheet[];
  /** Names that came with the planned sheets. */
  readonly outputNames: readonly PlannedName[];
  readonly insertedNames: readonly PlannedName[];
  /** What the sheets were read from, for a copy; null when there was no file. */
  readonly source: WorkbookCopy | null;
  /** What the user chose; null when nothing was. */
  readonly settings: WorkbookSettings | null;
}

/** The workbook of a file that was read; null when a finding says why there is none. */
export function memoryWorkbook({ snapshot, source, settings }: ReadWorkbook): MemoryWorkbook | null {
  if (snapshot === null) return null;
  const { name, kind, dateSystem, hasMacros } = snapshot;
  const sheets = snapshot.sheets.map((content): MemorySheet => ({
    kind: "read",
    name: content.name,
    content,
    edits: new Map(),
  }));
  return { name, kind, dateSystem, hasMacros, sheets, outputNames: [], insertedNames: [], source, settings };
}

/** Whether the product wrote the sheet, so that it is not input and not to be edited. */
export function isOwn(sheet: MemorySheet): boolean {
  return sheet.kind === "read" ? sheet.content.own : sheet.planned.purpose !== "";
}

/** Whether output of an earlier run that came with the file is still there: it goes along, as it is, when the file is saved. */
export function hasReadOutput(sheets: readonly MemorySheet[]): boolean {
  return sheets.some((sheet) => sheet.kind === "read" && isOwn(sheet));
}

/** The workbook as input for a run. */
export function snapshotOf({ name, kind, dateSystem, hasMacros, sheets }: MemoryWorkbook): Snapshot {
  return { name, kind, dateSystem, hasMacros, sheets: sheets.map(sheetSnapshot) };
}

function sheetSnapshot(sheet: MemorySheet): SheetSnapshot {
  if (sheet.kind === "read") return sheet.content;
  const { planned } = sheet;
  return {
    name: sheet.name,
    visible: true,
    rows: planned.rows.map((row) => row.map((cell) => cell?.value ?? null)),
    hiddenRows: [],
    tables: planned.tables.map(({ name, area }) => ({ name, ...area })),
    own: isOwn(sheet),
  };
}
