import { finding, type Finding } from "../core/findings/finding";
import { createMemoryPort, type MemoryPort, type MemoryPortEvents } from "../xlsx/memory/memory-port";
import { memoryWorkbook } from "../xlsx/memory/memory-workbook";
import { isOffered } from "./files/offered-files";
import { readFile } from "./files/read-file";
import { sampleAddress } from "./sample-address";

/** A file that was opened, or why it could not be. */
export interface OpenedWorkbook {
  readonly port: MemoryPort | null;
  readonly findings: readonly Finding[];
}

/**
 * Reads a file that the user chose; it stays in this page.
 *
 * @returns Null when it was cancelled.
 */
export async function openFile(
  file: File,
  events: MemoryPortEvents,
  signal: AbortSignal,
): Promise<OpenedWorkbook | null> {
  const { name } = file;
  if (!isOffered(name)) {
    return {
      port: null,
      findings: [finding("file-kind-unknown", { value: name, parameters: { reason: "extension" } })],
    };
  }
  return open(new Uint8Array(await file.arrayBuffer()), name, events, signal);
}

/**
 * Opens the reconstruction of 2018.
 *
 * @param name - What it is called on the page.
 * @returns Null when it was cancelled.
 */
export function openSample(
  name: string,
  events: MemoryPortEvents,
  signal: AbortSignal,
): Promise<OpenedWorkbook | null> {
  return open(bytesIn(sampleAddress), name, events, signal);
}

/** Decodes a data: address; to fetch it would be a connection, and the page makes none. */
function bytesIn({ pathname }: URL): Uint8Array {
  return Uint8Array.from(atob(pathname.slice(pathname.indexOf(",") + 1)), (character) => character.charCodeAt(0));
}

async function open(
  bytes: Uint8Array,
  name: string,
  events: MemoryPortEvents,
  signal: AbortSignal,
): Promise<OpenedWorkbook | null> {
  const read = await readFile(bytes, name, signal);
  if (read === null) return null;
  const workbook = memoryWorkbook(read);
  return {
    port: workbook === null ? null : createMemoryPort(workbook, read.findings, events),
    findings: read.findings,
  };
}
