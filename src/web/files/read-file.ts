import type { ReadWorkbook } from "../../xlsx/read-workbook";
import { askWorker } from "../../worker/files/ask-worker";

/** Below this many bytes a file is read before a worker would have started. */
const worthAWorker = 100_000;

/**
 * Reads a workbook file without holding up the page: a large one in a worker, where a worker may start.
 *
 * @param name - The file name, for the snapshot and the findings.
 * @returns Null when it was cancelled.
 */
export async function readFile(bytes: Uint8Array, name: string, signal: AbortSignal): Promise<ReadWorkbook | null> {
  if (bytes.length >= worthAWorker) {
    const asked = await askWorker({ kind: "read", bytes, name }, signal);
    if (asked.kind === "cancelled") return null;
    if (asked.kind === "read") return asked.read;
  }
  const { readWorkbookFile } = await import("../../xlsx/read-workbook");
  const read = await readWorkbookFile(bytes, name);
  return signal.aborted ? null : read;
}
