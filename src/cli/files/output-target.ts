import { basename, dirname, join, resolve } from "node:path";
import type { FileSystem } from "./file-system";

/**
 * Where a file really is or will be: links are followed, so that the file behind a link is replaced and not the link.
 *
 * @throws What the system says when the folder is not there.
 */
export function outputTarget(path: string, system: FileSystem): string {
  if (system.status(path) !== null) return system.realPath(path);
  const whole = resolve(path);
  return join(system.realPath(dirname(whole)), basename(whole));
}
