import type { Finding } from "../core/findings/finding";
import type { Snapshot } from "./snapshot";
import type { WritePlan } from "./write-plan";

/** Why a workbook could not be read or written, for a sentence that says what to do (`workbook.problem.<code>`). */
export type WorkbookProblemCode =
  | "workbook-protected"
  | "sheet-protected"
  /** It cannot be shown: the user, or whoever made the workbook, hid it. */
  | "sheet-hidden"
  /** Somebody else who has the workbook open is writing into it, or stopped doing so only minutes ago. */
  | "busy-elsewhere"
  | "read-only"
  | "cell-edit-mode"
  | "connection-lost"
  | "too-large"
  | "not-supported"
  | "unexpected";

/** Something about the workbook that only the user can solve; never a bug of ours, except "unexpected". */
export interface WorkbookProblem {
  readonly code: WorkbookProblemCode;
  /** Sheet it is about, when known. */
  readonly sheet: string | null;
  /** The host's own words, for "unexpected"; never shown without our sentence. */
  readonly detail: string | null;
}

export type WorkbookResult<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: WorkbookProblem };

/** Cells of the input that are not what they were when the outcome was calculated. */
export interface ChangedInput {
  readonly sheet: string;
  /** First few cells in A1 notation. */
  readonly cells: readonly string[];
  readonly count: number;
}

/** What applying a plan came to. */
export type ApplyOutcome =
  | { readonly kind: "written"; readonly sheets: readonly { readonly wanted: string; readonly actual: string }[] }
  /** Somebody changed the input after it was read: nothing was written. */
  | { readonly kind: "input-changed"; readonly changes: readonly ChangedInput[] };

/** What to write, and the input that it was calculated from. */
export interface ApplyRequest {
  readonly plan: WritePlan;
  readonly basedOn: Snapshot;
}

/** What the user chose, kept in the workbook; plain JSON. */
export interface WorkbookSettings {
  readonly taal: "nl" | "en" | null;
  /** The criteria and governance sets as JSON documents, or the ids of presets. */
  readonly criteria: unknown;
  readonly governance: unknown;
  /** A mapping as JSON document, or null: search. */
  readonly koppeling: unknown;
  /** Who signed last; left out when nobody did. */
  readonly ondertekening?: KeptSigners;
  /** They came along in a workbook, and nobody here has seen them yet; never written. */
  readonly vreemd?: true;
}

/** Who prepared an outcome and who reviewed it, as a workbook keeps it. */
export interface KeptSigners {
  readonly opsteller: string | null;
  readonly toetser: string | null;
}

/**
 * A workbook, wherever it is: Excel or the browser grid. The task pane talks to this and to nothing else.
 *
 * Nothing here throws for what a user can cause; a broken promise of ours throws BugError.
 */
export interface WorkbookPort {
  /** What can be done here: a page has files to open and save, Excel has not. */
  readonly kind: "excel" | "web";
  readonly read: () => Promise<WorkbookResult<{ readonly snapshot: Snapshot; readonly findings: readonly Finding[] }>>;
  /** All or nothing: new sheets are built beside the old ones and swapped in last. */
  readonly apply: (request: ApplyRequest) => Promise<WorkbookResult<ApplyOutcome>>;
  /** Whether there is a previous output to go back to. */
  readonly canUndo: () => Promise<boolean>;
  /** Brings back the output from before the last apply (or none, when there was none). */
  readonly undo: () => Promise<WorkbookResult<null>>;
  /** Inserts sheets that become the user's own (the template); never overwrites. */
  readonly insert: (plan: WritePlan) => Promise<WorkbookResult<ApplyOutcome>>;
  /** Selects a cell. */
  readonly goTo: (sheet: string, cell: string | null) => Promise<WorkbookResult<null>>;
  /** Calls back after every edit of a sheet that is not ours. @returns How to stop listening. */
  readonly onInputChanged: (listener: () => void) => Promise<() => Promise<void>>;
  readonly loadSettings: () => Promise<WorkbookSettings | null>;
  readonly saveSettings: (settings: WorkbookSettings) => Promise<WorkbookResult<null>>;
}
