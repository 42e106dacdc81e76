import type { FileSystem } from "./file-system";

/**
 * Writes a file that does not exist yet, until it is on the disk.
 *
 * @throws What the system says; part of the file may be there then.
 */
export async function writeNewFile(path: string, content: Uint8Array, system: FileSystem): Promise<void> {
  const file = await system.create(path);
  try {
    await file.write(content);
    await file.sync();
  } finally {
    await file.close();
  }
}
