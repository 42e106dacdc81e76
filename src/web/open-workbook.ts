import type { Finding } from "../core/finding";
import { memoryWorkbook, type MemoryWorkbook } from "../xlsx/memory/memory-workbook";
import { readWorkbookFile } from "../xlsx/read-workbook";
import sample from "../../assets/voorbeeld/reconstructie-2018.xlsx";

/** A file that was opened, or why it could not be. */
export interface OpenedWorkbook {
  readonly workbook: MemoryWorkbook | null;
  readonly findings: readonly Finding[];
}

/** Reads a file that the user chose; it stays in this page. */
export async function openFile(file: File): Promise<OpenedWorkbook> {
  return open(new Uint8Array(await file.arrayBuffer()), file.name);
}

/** The reconstruction of 2018, which is part of the page: it may not ask any server. */
export function openSample(): Promise<OpenedWorkbook> {
  const bytes = Uint8Array.from(atob(sample), (character) => character.charCodeAt(0));
  return open(bytes, "reconstructie-2018.xlsx");
}

async function open(bytes: Uint8Array, name: string): Promise<OpenedWorkbook> {
  const read = await readWorkbookFile(bytes, name);
  return { workbook: memoryWorkbook(read), findings: read.findings };
}
