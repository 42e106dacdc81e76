import type { PaneWorker } from "../../src/worker/ask-worker";
import type { WorkerMessage, WorkerRequest } from "../../src/worker/worker-messages";

type Handle = (event: { readonly data: WorkerRequest }) => void;

/** A worker that a test can look at. */
export interface LoopbackWorker extends PaneWorker {
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
  await import("../../src/worker/worker");
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
  const deliver = (message: WorkerMessage): void => {
    if (terminated) return;
    sent.push(message);
    target.dispatchEvent(Object.assign(new Event("message"), { data: message }));
  };
  return {
    addEventListener: target.addEventListener.bind(target),
    postMessage: (request: WorkerRequest) => {
      say = (message) => {
        setTimeout(deliver, 0, structuredClone(message));
      };
      handle({ data: structuredClone(request) });
    },
    terminate: () => {
      terminated = true;
    },
    isTerminated: () => terminated,
    sent,
  };
}
