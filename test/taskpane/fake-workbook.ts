import { changedInput } from "../../src/workbook/changed-input";
import type { ApplyRequest, WorkbookPort, WorkbookProblemCode, WorkbookSettings } from "../../src/workbook/port";
import type { Snapshot } from "../../src/workbook/snapshot";
import type { WritePlan } from "../../src/workbook/write-plan";
import { written } from "../run/workbooks";

type Call = "read" | "apply" | "undo" | "insert" | "goTo" | "saveSettings";

/** A workbook that a test can edit, break and look at. */
export interface FakeWorkbook extends WorkbookPort {
  /** Somebody edits a sheet: whoever listens hears it. */
  readonly edit: (snapshot: Snapshot) => void;
  /** Edits are no longer heard, as when they are made by somebody else at the very moment of writing. */
  readonly keepQuiet: () => void;
  /** Reading takes until the test lets go. @returns How to let go. */
  readonly holdReading: () => () => void;
  /** From now on every call of this kind meets a problem. */
  readonly breakOn: (call: Call, code: WorkbookProblemCode, sheet?: string) => void;
  /** Places that were gone to, "sheet!cell". */
  readonly visited: readonly string[];
  readonly applied: readonly ApplyRequest[];
  readonly inserted: readonly WritePlan[];
  readonly saved: readonly WorkbookSettings[];
}

/** @param kept - What the workbook has kept of an earlier time. */
export function createFakeWorkbook(start: Snapshot, kept: WorkbookSettings | null = null): FakeWorkbook {
  let snapshot = start;
  let hasOutput = false;
  let reading: Promise<void> = Promise.resolve();
  const problems = new Map<Call, { readonly code: WorkbookProblemCode; readonly sheet: string | null }>();
  const listeners = new Set<() => void>();
  const visited: string[] = [];
  const applied: ApplyRequest[] = [];
  const inserted: WritePlan[] = [];
  const saved: WorkbookSettings[] = [];
  const answer = async <T>(call: Call, value: () => T) => {
    const problem = problems.get(call);
    await Promise.resolve();
    return problem === undefined
      ? { ok: true as const, value: value() }
      : { ok: false as const, problem: { ...problem, detail: null } };
  };
  const sheetsOf = ({ sheets }: WritePlan) => sheets.map(({ name }) => ({ wanted: name, actual: name }));
  return {
    kind: "excel",
    read: async () => {
      await reading;
      return answer("read", () => ({ snapshot, findings: [] }));
    },
    apply: (request) =>
      answer("apply", () => {
        const changes = changedInput(request.basedOn, snapshot);
        if (changes.length > 0) return { kind: "input-changed", changes };
        applied.push(request);
        hasOutput = true;
        return { kind: "written", sheets: sheetsOf(request.plan) };
      }),
    canUndo: () => Promise.resolve(hasOutput),
    undo: () =>
      answer("undo", () => {
        hasOutput = false;
        return null;
      }),
    insert: (plan) =>
      answer("insert", () => {
        inserted.push(plan);
        snapshot = { ...snapshot, sheets: [...snapshot.sheets, ...written(plan).sheets] };
        return { kind: "written", sheets: sheetsOf(plan) };
      }),
    goTo: (sheet, cell) =>
      answer("goTo", () => {
        visited.push(cell === null ? sheet : `${sheet}!${cell}`);
        return null;
      }),
    onInputChanged: (listener) => {
      listeners.add(listener);
      return Promise.resolve(() => {
        listeners.delete(listener);
        return Promise.resolve();
      });
    },
    loadSettings: () => Promise.resolve(kept),
    saveSettings: (settings) =>
      answer("saveSettings", () => {
        saved.push(settings);
        return null;
      }),
    edit: (next) => {
      snapshot = next;
      for (const listener of listeners) listener();
    },
    keepQuiet: () => {
      listeners.clear();
    },
    holdReading: () => {
      let release: () => void = () => undefined;
      reading = new Promise((resolve) => {
        release = resolve;
      });
      return () => {
        release();
      };
    },
    breakOn: (call, code, sheet) => {
      problems.set(call, { code, sheet: sheet ?? null });
    },
    visited,
    applied,
    inserted,
    saved,
  };
}
