import { BugError } from "../core/findings/bug-error";
import type { WorkbookProblem, WorkbookProblemCode, WorkbookResult } from "../workbook/port";

/** Codes of Excel and of office.js, and what they come down to for a user. */
const codes: Readonly<Record<string, WorkbookProblemCode>> = {
  AccessDenied: "read-only",
  InvalidOperationInCellEditMode: "cell-edit-mode",
  ConnectionFailure: "connection-lost",
  InvalidOrTimedOutSession: "connection-lost",
  RequestAborted: "connection-lost",
  Timeout: "connection-lost",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  ApiNotFound: "not-supported",
  NotImplemented: "not-supported",
  UnsupportedOperation: "not-supported",
  UnsupportedFeature: "not-supported",
};

/** What the user can do about an error of Excel's. */
function problemOf(error: OfficeExtension.Error): WorkbookProblem {
  const code = codes[error.code] ?? "unexpected";
  const place = error.debugInfo.errorLocation;
  return problem(code, null, `${error.code}: ${error.message}${place === undefined ? "" : ` (${place})`}`);
}

/** Whether an error says that Excel answers nothing at the moment: then nothing else can be tried either. */
export function isExcelAway(error: unknown): boolean {
  const code = error instanceof OfficeExtension.Error ? codes[error.code] : undefined;
  return code === "connection-lost" || code === "cell-edit-mode";
}

export function problem(code: WorkbookProblemCode, sheet: string | null, detail: string | null): WorkbookProblem {
  return { code, sheet, detail };
}

/** Stops work in Excel from deep inside; `attempt` turns it into a result. */
export class ProblemInWorkbook extends Error {
  override readonly name = "ProblemInWorkbook";

  constructor(readonly problem: WorkbookProblem) {
    super(problem.code);
  }
}

/**
 * Does work in Excel and returns what came of it.
 *
 * @throws BugError when a promise of ours is broken; what a user can cause is returned.
 */
export async function attempt<T>(work: () => Promise<T>): Promise<WorkbookResult<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (error instanceof ProblemInWorkbook) return { ok: false, problem: error.problem };
    if (error instanceof OfficeExtension.Error) return { ok: false, problem: problemOf(error) };
    if (error instanceof BugError) throw error;
    return { ok: false, problem: problem("unexpected", null, error instanceof Error ? error.message : null) };
  }
}
