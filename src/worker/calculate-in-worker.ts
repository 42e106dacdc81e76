import { askWorker, type StartWorker } from "./ask-worker";
import type { Calculate } from "./calculate";

/**
 * Calculates in a web worker: one worker a run, ended by a cancel at any moment. Where no worker may start (a page opened
 * from a folder, a strict content security policy) the pane itself calculates, in slices.
 *
 * @param start - Starts the worker of worker.ts; the bundler must see the address, so the page writes it:
 *   `() => workers.start(new URL("./worker.ts", import.meta.url))`.
 */
export function calculateInWorker(start: StartWorker): Calculate {
  return async (run, options) => {
    const calculated = await askWorker(start, { kind: "calculate", run }, options);
    if (calculated !== null) return calculated;
    const { calculateInSlices } = await import("./calculate-in-slices");
    return calculateInSlices(run, options);
  };
}
