import type { WorkbookResult } from "../../workbook/port";
import type { PaneEvent } from "../state/event";
import type { PaneState, TaskKind } from "../state/pane-state";
import type { Store } from "../state/store";
import { failureOf } from "./failure-of";

/** How work is done so that nothing throws or rejects: what goes wrong becomes an event. */
export interface TaskRunner {
  /** Work that is done at once. */
  readonly attempt: (work: () => Promise<unknown>) => Promise<void>;
  /**
   * Work that takes time; one at a time: a second click while something runs does nothing. What is cancelled has to keep
   * still from then on: its signal is aborted.
   *
   * @returns Whether it ran to its end, well or not.
   */
  readonly task: (kind: TaskKind, work: (signal: AbortSignal) => Promise<unknown>) => Promise<boolean>;
  /** Stops the task that runs, if any: the pane is free at once. */
  readonly cancel: () => void;
  /** The value of a result; null after a problem, which is told. */
  readonly valueOf: <T>(result: WorkbookResult<T>) => T | null;
}

export function createTaskRunner({ dispatch, getState }: Store<PaneState, PaneEvent>): TaskRunner {
  let running: AbortController | null = null;
  return {
    attempt: async (work) => {
      try {
        await work();
      } catch (error) {
        dispatch({ type: "failed", failure: failureOf(error) });
      }
    },
    task: async (kind, work) => {
      if (getState().task !== null) return false;
      const { signal } = (running = new AbortController());
      dispatch({ type: "task-started", kind });
      try {
        await work(signal);
      } catch (error) {
        if (!signal.aborted) dispatch({ type: "failed", failure: failureOf(error) });
      }
      if (signal.aborted) return false;
      running = null;
      dispatch({ type: "task-ended" });
      return true;
    },
    cancel: () => {
      if (running === null) return;
      running.abort();
      running = null;
      dispatch({ type: "task-cancelled" });
    },
    valueOf: (result) => {
      if (result.ok) return result.value;
      dispatch({ type: "problem-met", problem: result.problem });
      return null;
    },
  };
}
