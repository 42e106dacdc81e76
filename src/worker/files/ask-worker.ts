import { BugError } from "../../core/findings/bug-error";
import { startWorker } from "../start-worker";
import type { FileAnswer, FileRequest, FileResult } from "./file-messages";

const workers = { start: startWorker };

/** What came of asking a worker. */
export type Asked =
  | FileResult
  | { readonly kind: "cancelled" }
  /** It may not start here, or stopped before it could answer: the page has to do the work itself. */
  | { readonly kind: "no-worker" };

/**
 * Has a worker do something with a file, so that the page goes on meanwhile.
 *
 * @param signal - Ends the worker at any moment.
 * @throws BugError when the worker ran into a bug of ours.
 */
export async function askWorker(request: FileRequest, signal: AbortSignal): Promise<Asked> {
  if (signal.aborted) return { kind: "cancelled" };
  const worker = startOrNull();
  if (worker === null) return { kind: "no-worker" };
  return new Promise<Asked>((resolve, reject) => {
    signal.addEventListener("abort", () => {
      resolve({ kind: "cancelled" });
    });
    worker.addEventListener("message", ({ data }: MessageEvent<FileAnswer>) => {
      if (data.kind === "failed") reject(new BugError(data.message));
      else resolve(data);
    });
    for (const event of ["error", "messageerror"]) {
      worker.addEventListener(event, () => {
        resolve({ kind: "no-worker" });
      });
    }
    worker.postMessage(request);
  }).finally(() => {
    worker.terminate();
  });
}

/** A page that was opened from a folder may not start one. */
function startOrNull(): Worker | null {
  try {
    return workers.start(new URL("./file-worker.ts", import.meta.url));
  } catch {
    return null;
  }
}
