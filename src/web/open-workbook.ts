import type { Finding } from "../core/finding";
import { createMemoryPort, type MemoryPort, type MemoryPortEvents } from "../xlsx/memory/memory-port";
import { memoryWorkbook } from "../xlsx/memory/memory-workbook";
import { readInWorker } from "./read-in-worker";
import { sampleAddress } from "./sample-address";

/** A file that was opened, or why it could not be. */
export interface OpenedWorkbook {
  readonly port: MemoryPort | null;
  readonly findings: readonly Finding[];
}

/** Reads a file that the user chose; it stays in this page. */
export async function openFile(file: File, events: MemoryPortEvents): Promise<OpenedWorkbook> {
  return open(new Uint8Array(await file.arrayBuffer()), file.name, events);
}

/**
 * Opens the reconstruction of 2018.
 *
 * @param name - What it is called on the page.
 */
export function openSample(name: string, events: MemoryPortEvents): Promise<OpenedWorkbook> {
  return open(bytesIn(sampleAddress), name, events);
}

/** Decodes a data: address; to fetch it would be a connection, and the page makes none. */
function bytesIn({ pathname }: URL): Uint8Array {
  return Uint8Array.from(atob(pathname.slice(pathname.indexOf(",") + 1)), (character) => character.charCodeAt(0));
}

async function open(bytes: Uint8Array, name: string, events: MemoryPortEvents): Promise<OpenedWorkbook> {
  const read = await readInWorker(bytes, name);
  const workbook = memoryWorkbook(read);
  return {
    port: workbook === null ? null : createMemoryPort(workbook, read.findings, events),
    findings: read.findings,
  };
}
