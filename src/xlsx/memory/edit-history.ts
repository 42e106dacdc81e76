import { isOwn, type MemorySheet, type MemoryWorkbook } from "./memory-workbook";

/** One edit by the user: a sheet as it was and as it became. */
export interface SheetChange {
  readonly before: MemorySheet;
  readonly after: MemorySheet;
  /** First edited cell, 0-based: where to look. */
  readonly place: { readonly row: number; readonly column: number };
}

/** Edits that can be taken back, and those that were. */
export interface EditHistory {
  readonly done: readonly SheetChange[];
  readonly undone: readonly SheetChange[];
}

/** An edit that was taken back or repeated. */
export interface HistoryStep {
  readonly workbook: MemoryWorkbook;
  readonly history: EditHistory;
  readonly change: SheetChange;
}

export const noHistory: EditHistory = { done: [], undone: [] };

/** Edits that are remembered. */
const longest = 200;

/** Remembers an edit; what was taken back before it cannot be repeated any more. */
export function remembered({ done }: EditHistory, change: SheetChange): EditHistory {
  return { done: [...done, change].slice(-longest), undone: [] };
}

/** Takes the last edit back. @returns Null when there is none, or when its sheet has gone. */
export function stepBack(workbook: MemoryWorkbook, { done, undone }: EditHistory): HistoryStep | null {
  const change = done.at(-1);
  if (change === undefined) return null;
  const history = { done: done.slice(0, -1), undone: [...undone, change] };
  return stepTo(workbook, change.before, { change, history });
}

/** Repeats the last edit that was taken back. @returns Null when there is none, or when its sheet has gone. */
export function stepForward(workbook: MemoryWorkbook, { done, undone }: EditHistory): HistoryStep | null {
  const change = undone.at(-1);
  if (change === undefined) return null;
  const history = { done: [...done, change], undone: undone.slice(0, -1) };
  return stepTo(workbook, change.after, { change, history });
}

function stepTo(
  workbook: MemoryWorkbook,
  sheet: MemorySheet,
  step: Pick<HistoryStep, "change" | "history">,
): HistoryStep | null {
  if (!workbook.sheets.some((current) => current.name === sheet.name && !isOwn(current))) return null;
  const sheets = workbook.sheets.map((current) => (current.name === sheet.name ? sheet : current));
  return { ...step, workbook: { ...workbook, sheets } };
}
