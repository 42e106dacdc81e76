import type { MemoryWorkbook } from "../../xlsx/memory/memory-workbook";
import type { DocumentOptions } from "../../xlsx/write-workbook";
import { askWorker } from "../../worker/files/ask-worker";

/**
 * Makes an .xlsx file of a workbook without holding up the page: in a worker, where a worker may start.
 *
 * @returns Null when it was cancelled.
 */
export async function saveFile(
  workbook: MemoryWorkbook,
  options: DocumentOptions,
  signal: AbortSignal,
): Promise<Uint8Array | null> {
  const asked = await askWorker({ kind: "save", workbook, options }, signal);
  if (asked.kind === "cancelled") return null;
  if (asked.kind === "saved") return asked.bytes;
  const { saveWorkbook } = await import("../../xlsx/memory/save-workbook");
  const bytes = await saveWorkbook(workbook, options);
  return signal.aborted ? null : bytes;
}
