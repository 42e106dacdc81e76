import { useCallback, useRef, useState } from "react";

/** Something that takes a while, and that the user can end. */
export interface Task {
  readonly signal: AbortSignal;
  /** Whether the user ended it: not, when another task of its kind took its place. */
  readonly isCancelled: () => boolean;
  readonly done: () => void;
}

export interface Tasks {
  /** Starts a task; ends one of the same kind that is still at work. */
  readonly start: (kind: string) => Task;
  /** Ends the task that was started last; null when nothing is at work. */
  readonly cancel: (() => void) | null;
}

/** Keeps what is at work, so that the page can show it and end it. */
export function useTasks(): Tasks {
  const controllers = useRef(new Map<string, AbortController>());
  const [last, setLast] = useState<AbortController | null>(null);
  const start = useCallback((kind: string): Task => {
    controllers.current.get(kind)?.abort();
    const controller = new AbortController();
    controllers.current.set(kind, controller);
    setLast(controller);
    return {
      signal: controller.signal,
      isCancelled: () => controller.signal.aborted && controllers.current.get(kind) === controller,
      done: () => {
        setLast((current) => (current === controller ? null : current));
      },
    };
  }, []);
  const cancel = useCallback(() => {
    last?.abort();
  }, [last]);
  return { start, cancel: last === null ? null : cancel };
}
