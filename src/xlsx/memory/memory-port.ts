import { BugError, invariant } from "../../core/findings/bug-error";
import type { Finding } from "../../core/findings/finding";
import { changedInput } from "../../workbook/changed-input";
import { cellAddress } from "../../workbook/snapshot";
import type {
  ApplyOutcome,
  WorkbookPort,
  WorkbookProblemCode,
  WorkbookResult,
  WorkbookSettings,
} from "../../workbook/port";
import type { WritePlan } from "../../workbook/write-plan";
import { insertSheets, replaceOutput, type AppliedPlan } from "./apply-plan";
import { editCells, type CellEdit } from "./edit-cell";
import { noHistory, remembered, stepBack, stepForward, type HistoryStep } from "./edit-history";
import { areOtherChoices } from "./other-choices";
import { isOwn, snapshotOf, type MemorySheet, type MemoryWorkbook } from "./memory-workbook";

/** What a page that shows the workbook listens to. */
export interface MemoryPortEvents {
  /** The workbook is another one now. */
  readonly changed: (workbook: MemoryWorkbook) => void;
  /** Somebody wants to see a cell; null: just the sheet. */
  readonly goTo: (sheet: string, cell: string | null) => void;
  readonly settingsSaved: (settings: WorkbookSettings) => void;
}

/** A port onto a workbook in memory, with what a grid needs beside it. */
export interface MemoryPort extends WorkbookPort {
  readonly workbook: () => MemoryWorkbook;
  /** An edit by the user. @throws BugError for a sheet of the product. */
  readonly edit: (sheet: string, edits: readonly CellEdit[]) => void;
  /** Takes the last edit by the user back and shows it. @returns Whether there was one. */
  readonly undoEdit: () => boolean;
  /** Repeats the last edit that was taken back and shows it. @returns Whether there was one. */
  readonly redoEdit: () => boolean;
}

/**
 * Makes a workbook in memory behave as one in Excel does: what is written replaces what the product wrote before, an
 * output can be taken back once, and edits are told to whoever listens.
 *
 * @param findings - What was found while the file was read.
 */
export function createMemoryPort(
  start: MemoryWorkbook,
  findings: readonly Finding[],
  events: MemoryPortEvents,
): MemoryPort {
  let workbook = start;
  let beforeOutput: MemoryWorkbook | null = null;
  let history = noHistory;
  const listeners = new Set<() => void>();

  const change = (next: MemoryWorkbook): void => {
    workbook = next;
    events.changed(next);
  };
  const inputChanged = (): void => {
    for (const listener of listeners) listener();
  };
  const takeStep = (step: HistoryStep | null): boolean => {
    if (step === null) return false;
    ({ history } = step);
    const { after, place } = step.change;
    change(step.workbook);
    events.goTo(after.name, cellAddress(place.row, place.column));
    inputChanged();
    return true;
  };
  const written = ({ workbook: next, sheets }: AppliedPlan): Promise<WorkbookResult<ApplyOutcome>> => {
    change(next);
    return done({ kind: "written", sheets });
  };

  return {
    kind: "web",
    workbook: () => workbook,
    edit: (sheet, edits) => {
      const [place] = edits;
      if (place === undefined) return;
      const edited = editCells(workbook, sheet, edits);
      history = remembered(history, {
        before: sheetNamed(workbook, sheet),
        after: sheetNamed(edited, sheet),
        place,
      });
      change(edited);
      inputChanged();
    },
    undoEdit: () => takeStep(stepBack(workbook, history)),
    redoEdit: () => takeStep(stepForward(workbook, history)),
    read: () => done({ snapshot: snapshotOf(workbook), findings }),
    apply: ({ plan, basedOn }) => {
      const changes = changedInput(basedOn, snapshotOf(workbook));
      if (changes.length > 0) return done({ kind: "input-changed", changes });
      const applied = replaceOutput(workbook, plan);
      beforeOutput = workbook;
      return written(applied);
    },
    canUndo: () => Promise.resolve(beforeOutput !== null),
    undo: () => {
      if (beforeOutput === null) return Promise.reject(new BugError("there is no earlier output"));
      change(withOutputOf(workbook, beforeOutput));
      beforeOutput = null;
      return done(null);
    },
    insert: (plan: WritePlan) => {
      const inserted = written(insertSheets(workbook, plan));
      inputChanged();
      return inserted;
    },
    goTo: (sheet, cell) => {
      if (!workbook.sheets.some(({ name }) => name === sheet)) return problem("unexpected", sheet);
      events.goTo(sheet, cell);
      return done(null);
    },
    onInputChanged: (listener) => {
      listeners.add(listener);
      return Promise.resolve(() => {
        listeners.delete(listener);
        return Promise.resolve();
      });
    },
    loadSettings: () => Promise.resolve(workbook.settings),
    saveSettings: (next) => {
      const kept = { ...workbook, settings: next };
      if (areOtherChoices(workbook.settings, next)) change(kept);
      else workbook = kept;
      events.settingsSaved(next);
      return done(null);
    },
  };
}

function sheetNamed({ sheets }: MemoryWorkbook, name: string): MemorySheet {
  const sheet = sheets.find((candidate) => candidate.name === name);
  invariant(sheet !== undefined, `there is no sheet ${name}`);
  return sheet;
}

/** Today's sheets of the user with the output of an earlier moment. */
function withOutputOf(current: MemoryWorkbook, earlier: MemoryWorkbook): MemoryWorkbook {
  const users = current.sheets.filter((sheet) => !isOwn(sheet));
  return {
    ...current,
    sheets: [...earlier.sheets.filter(isOwn), ...users],
    outputNames: earlier.outputNames,
  };
}

function done<T>(value: T): Promise<WorkbookResult<T>> {
  return Promise.resolve({ ok: true, value });
}

function problem(code: WorkbookProblemCode, sheet: string): Promise<WorkbookResult<null>> {
  return Promise.resolve({ ok: false, problem: { code, sheet, detail: null } });
}
