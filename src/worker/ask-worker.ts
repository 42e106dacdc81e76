import { BugError } from "../core/findings/bug-error";
import { cancelled, type CalculateOptions, type Cancelled } from "./calculate";
import type { WorkerAnswers, WorkerMessage, WorkerRequest } from "./worker-messages";

/** The part of a Worker that is used here. */
export type PaneWorker = Pick<Worker, "postMessage" | "terminate" | "addEventListener">;

export type StartWorker = () => PaneWorker;

type AnswerTo<Request extends WorkerRequest> = WorkerAnswers[Request["kind"]];

type Asked<Answer> = { readonly kind: "done"; readonly result: Answer } | Cancelled;

/**
 * Asks a worker of its own for something. A cancel ends it at any moment.
 *
 * Rejects only for a bug of ours.
 *
 * @returns Null when no worker could start.
 */
export function askWorker<Request extends WorkerRequest>(
  start: StartWorker,
  request: Request,
  options: CalculateOptions,
): Promise<Asked<AnswerTo<Request>> | null> {
  const worker = startOrNull(start);
  return worker === null ? Promise.resolve(null) : ask(worker, request, options);
}

/** Some browsers throw where a worker is not allowed; others tell it by an error event. */
function startOrNull(start: StartWorker): PaneWorker | null {
  try {
    return start();
  } catch {
    return null;
  }
}

/** @returns Null when the worker ended without ever having said anything: it could not start. */
function ask<Request extends WorkerRequest>(
  worker: PaneWorker,
  request: Request,
  { signal, onStep }: CalculateOptions,
): Promise<Asked<AnswerTo<Request>> | null> {
  return new Promise((resolve, reject) => {
    let hasStarted = false;
    const stop = (): void => {
      worker.terminate();
      signal.removeEventListener("abort", cancel);
    };
    const cancel = (): void => {
      stop();
      resolve(cancelled);
    };
    if (signal.aborted) {
      cancel();
      return;
    }
    signal.addEventListener("abort", cancel);
    worker.addEventListener("message", (event) => {
      const message = (event as MessageEvent<WorkerMessage<AnswerTo<Request>>>).data;
      hasStarted = true;
      if (message.kind === "step") {
        onStep(message.step);
        return;
      }
      stop();
      if (message.kind === "done") resolve(message);
      else reject(new BugError(message.message));
    });
    worker.addEventListener("error", (event) => {
      stop();
      if (hasStarted) reject(new BugError(event instanceof ErrorEvent ? event.message : "the worker stopped"));
      else resolve(null);
    });
    worker.addEventListener("messageerror", () => {
      stop();
      reject(new BugError("the answer of the worker cannot be read"));
    });
    try {
      worker.postMessage(request);
    } catch (error) {
      stop();
      reject(new BugError(error instanceof Error ? error.message : "the request cannot be sent to the worker"));
    }
  });
}
