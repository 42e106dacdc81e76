import { closeSync, openSync, readSync } from "node:fs";

/**
 * Reads a text file, as UTF-8 and without its byte order mark. Never more than the limit: a path may be a device or a pipe
 * that does not end.
 *
 * @returns Null when there is more.
 * @throws What the system says.
 */
export function readText(path: string, limitBytes: number): string | null {
  const buffer = Buffer.alloc(limitBytes + 1);
  const file = openSync(path, "r");
  try {
    let length = 0;
    while (length < buffer.length) {
      const count = readSync(file, buffer, length, buffer.length - length, null);
      if (count === 0) return buffer.toString("utf8", 0, length).replace(/^\uFEFF/, "");
      length += count;
    }
    return null;
  } finally {
    closeSync(file);
  }
}
