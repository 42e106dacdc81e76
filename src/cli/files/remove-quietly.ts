import type { FileSystem } from "./file-system";

/** Removes files that nobody needs. @returns Those that the system would not remove. */
export function removeQuietly(paths: readonly string[], system: FileSystem): readonly string[] {
  return paths.filter((path) => {
    try {
      system.remove(path);
      return false;
    } catch {
      return isThere(path, system);
    }
  });
}

function isThere(path: string, system: FileSystem): boolean {
  try {
    return system.status(path) !== null;
  } catch {
    return true;
  }
}
