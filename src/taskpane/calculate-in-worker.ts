import { BugError } from "../core/bug-error";
import type { VerdelingRun } from "../run/verdeling-run";
import { cancelled, type Calculate, type Calculated, type CalculateOptions } from "./calculate";
import type { WorkerMessage } from "./worker-messages";

/** The part of a Worker that is used here. */
export type CalculationWorker = Pick<Worker, "postMessage" | "terminate" | "addEventListener">;

/**
 * Calculates in a web worker: one worker a run, ended by a cancel at any moment. Where no worker may start (a page opened
 * from a folder, a strict content security policy) the pane itself calculates, in slices.
 *
 * @param start - Starts the worker of worker.ts; the bundler must see the address, so the page writes it:
 *   `() => new Worker(new URL("../taskpane/worker.ts", import.meta.url))`.
 */
export function calculateInWorker(start: () => CalculationWorker): Calculate {
  return async (run, options) => {
    const worker = startOrNull(start);
    const calculated = worker === null ? null : await runIn(worker, run, options);
    if (calculated !== null) return calculated;
    const { calculateInSlices } = await import("./calculate-in-slices");
    return calculateInSlices(run, options);
  };
}

/** Some browsers throw where a worker is not allowed; others tell it by an error event. */
function startOrNull(start: () => CalculationWorker): CalculationWorker | null {
  try {
    return start();
  } catch {
    return null;
  }
}

/** @returns Null when the worker ended without ever having said anything: it could not start. */
function runIn(
  worker: CalculationWorker,
  run: VerdelingRun,
  { signal, onStep }: CalculateOptions,
): Promise<Calculated | null> {
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
      const message = (event as MessageEvent<WorkerMessage>).data;
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
      worker.postMessage(run);
    } catch (error) {
      stop();
      reject(new BugError(error instanceof Error ? error.message : "the run cannot be sent to the worker"));
    }
  });
}
