import { dirname, resolve } from "node:path";
import { systemErrorCode } from "../system-error";
import { UsageError } from "../usage-error";
import { identitiesOf, type FileSystem } from "./file-system";
import type { OutputRequest } from "./output-request";
import { outputTarget } from "./output-target";

/**
 * Refuses outputs that cannot or may not be written, before any work is done.
 *
 * @throws UsageError with the reason.
 */
export function checkOutputPaths(request: OutputRequest, system: FileSystem): void {
  try {
    check(request, system);
  } catch (error) {
    const reason = systemErrorCode(error);
    throw reason === null ? error : new UsageError("cli.usage.write-failed", { reason });
  }
}

function check({ paths, inputs, mayReplace }: OutputRequest, system: FileSystem): void {
  const read = identitiesOf(inputs, system);
  const targets = new Set<string>();
  for (const path of paths) {
    checkFolder(path, system);
    const status = system.status(path);
    if (status !== null && read.has(status.identity)) throw new UsageError("cli.usage.output-is-input", { path });
    const isLinkToNothing = status === null && system.isLink(path);
    if (isLinkToNothing || (status !== null && status.kind !== "file"))
      throw new UsageError("cli.usage.output-not-a-file", { path });
    const target = outputTarget(path, system);
    if (targets.has(target)) throw new UsageError("cli.usage.outputs-equal", { path });
    targets.add(target);
    if (status !== null && !mayReplace) throw new UsageError("cli.usage.output-exists", { path });
  }
}

function checkFolder(path: string, system: FileSystem): void {
  const folder = dirname(resolve(path));
  if (system.status(folder)?.kind !== "folder") throw new UsageError("cli.usage.folder-missing", { folder, path });
  if (!system.mayWriteIn(folder)) throw new UsageError("cli.usage.folder-not-writable", { folder, path });
}
