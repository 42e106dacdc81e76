import type { WorkbookResult } from "../../workbook/port";
import type { PaneEvent } from "../state/event";
import type { PaneState, TaskKind } from "../state/pane-state";
import type { Store } from "../state/store";
import { failureOf } from "./failure-of";

/** How work is done so that nothing throws or rejects: what goes wrong becomes an event. */
export interface TaskRunner {
  /** Work that is done at once. */
  readonly attempt: (work: () => Promise<unknown>) => Promise<void>;
  /** Work that takes time; one at a time: a second click while something runs does nothing. */
  readonly task: (kind: TaskKind, work: () => Promise<unknown>) => Promise<void>;
  /** The value of a result; null after a problem, which is told. */
  readonly valueOf: <T>(result: WorkbookResult<T>) => T | null;
}

export function createTaskRunner({ dispatch, getState }: Store<PaneState, PaneEvent>): TaskRunner {
  const attempt: TaskRunner["attempt"] = async (work) => {
    try {
      await work();
    } catch (error) {
      dispatch({ type: "failed", failure: failureOf(error) });
    }
  };
  return {
    attempt,
    task: async (kind, work) => {
      if (getState().task !== null) return;
      dispatch({ type: "task-started", kind });
      await attempt(work);
      dispatch({ type: "task-ended" });
    },
    valueOf: (result) => {
      if (result.ok) return result.value;
      dispatch({ type: "problem-met", problem: result.problem });
      return null;
    },
  };
}
