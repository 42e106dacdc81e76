import type { CalculationWorker } from "../../src/taskpane/calculate-in-worker";
import type { WorkerMessage } from "../../src/taskpane/worker-messages";
import type { VerdelingRun } from "../../src/run/verdeling-run";

type Handle = (event: { readonly data: VerdelingRun }) => void;

/** A worker that a test can look at. */
export interface LoopbackWorker extends CalculationWorker {
  readonly isTerminated: () => boolean;
  /** What came out of it, in order. */
  readonly sent: readonly WorkerMessage[];
}

let say: (message: WorkerMessage) => void = () => undefined;

let loading: Promise<Handle> | null = null;

/** Loads the real worker.ts, once, with the two functions that it finds in a worker, and nothing else of one. */
async function loadWorker(): Promise<Handle> {
  const listening: Handle[] = [];
  Object.assign(globalThis, {
    addEventListener: (_: "message", listener: Handle) => listening.push(listener),
    postMessage: (message: WorkerMessage) => {
      say(message);
    },
  });
  await import("../../src/taskpane/worker");
  const [handle] = listening;
  if (handle === undefined) throw new Error("worker.ts does not listen");
  return handle;
}

/** The real worker.ts behind the face of a Worker: what goes in and out is copied, and messages arrive one by one. */
export async function createLoopbackWorker(): Promise<LoopbackWorker> {
  const handle = await (loading ??= loadWorker());
  const target = new EventTarget();
  const sent: WorkerMessage[] = [];
  let terminated = false;
  const deliver = (messages: readonly WorkerMessage[]): void => {
    const [message, ...rest] = messages;
    if (terminated || message === undefined) return;
    sent.push(message);
    target.dispatchEvent(Object.assign(new Event("message"), { data: message }));
    setTimeout(deliver, 0, rest);
  };
  return {
    addEventListener: target.addEventListener.bind(target),
    postMessage: (run: VerdelingRun) => {
      const messages: WorkerMessage[] = [];
      say = (message) => messages.push(structuredClone(message));
      handle({ data: structuredClone(run) });
      setTimeout(deliver, 0, messages);
    },
    terminate: () => {
      terminated = true;
    },
    isTerminated: () => terminated,
    sent,
  };
}
