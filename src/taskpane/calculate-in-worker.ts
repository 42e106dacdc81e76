import { BugError } from "../core/bug-error";
import type { VerdelingRun } from "../run/verdeling-run";
import { cancelled, type Calculate, type Calculated, type CalculateOptions } from "./calculate";
import type { WorkerMessage } from "./worker-messages";

/** The part of a Worker that is used here. */
export type CalculationWorker = Pick<Worker, "postMessage" | "terminate" | "addEventListener">;

/**
 * Calculates in a web worker: one worker a run, ended by a cancel at any moment.
 *
 * @param start - Starts the worker of worker.ts; the bundler must see the address, so the page writes it:
 *   `() => new Worker(new URL("../taskpane/worker.ts", import.meta.url))`.
 */
export function calculateInWorker(start: () => CalculationWorker): Calculate {
  return (run, options) => runIn(start(), run, options);
}

function runIn(
  worker: CalculationWorker,
  run: VerdelingRun,
  { signal, onStep }: CalculateOptions,
): Promise<Calculated> {
  return new Promise((resolve, reject) => {
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
      reject(new BugError(event instanceof ErrorEvent ? event.message : "the worker stopped"));
    });
    worker.postMessage(run);
  });
}
