import { BugError } from "../core/bug-error";
import type { ReadWorkbook } from "../xlsx/read-workbook";
import type { ReadAnswer } from "./read-messages";

/** Below this many bytes a file is read before a worker would have started. */
const worthAWorker = 100_000;

/**
 * Reads a workbook file without holding up the page: a large one in a worker, where a worker may start.
 *
 * @param name - The file name, for the snapshot and the findings.
 */
export async function readInWorker(bytes: Uint8Array, name: string): Promise<ReadWorkbook> {
  const worker = bytes.length < worthAWorker ? null : startOrNull();
  const read = worker === null ? null : await answerOf(worker, bytes, name);
  if (read !== null) return read;
  const { readWorkbookFile } = await import("../xlsx/read-workbook");
  return readWorkbookFile(bytes, name);
}

/** A page that was opened from a folder may not start one. */
function startOrNull(): Worker | null {
  try {
    return new Worker(new URL("./read-worker.ts", import.meta.url));
  } catch {
    return null;
  }
}

/** @returns Null when the worker could not start after all. */
function answerOf(worker: Worker, bytes: Uint8Array, name: string): Promise<ReadWorkbook | null> {
  return new Promise<ReadWorkbook | null>((resolve, reject) => {
    worker.addEventListener("message", ({ data }: MessageEvent<ReadAnswer>) => {
      if (data.kind === "read") resolve(data.read);
      else reject(new BugError(data.message));
    });
    worker.addEventListener("error", () => {
      resolve(null);
    });
    worker.postMessage({ bytes, name });
  }).finally(() => {
    worker.terminate();
  });
}
