import { randomBytes } from "node:crypto";
import { dirname } from "node:path";
import { systemErrorCode } from "../system-error";
import { UsageError } from "../usage-error";
import { earlierRuns } from "./earlier-runs";
import type { FileSystem } from "./file-system";
import { leftoverPath, type RunId } from "./leftover";
import { onInterruption } from "./on-interruption";
import { outputTarget } from "./output-target";
import type { OutputRequest } from "./output-request";
import { isHalfway, putInPlace, type Prepared } from "./put-in-place";
import { removeQuietly } from "./remove-quietly";
import { writeNewFile } from "./write-new-file";

/** A file to write, complete in memory. */
export interface OutputFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/**
 * Writes all files or none. The content of each goes to a file beside its target and reaches the disk before the first
 * one is renamed; a target holds the old content or the new at any moment, whatever ends the process.
 *
 * A failure or an interruption (Ctrl+C) takes back what was done. What an earlier run left beside these targets is removed
 * once they are written.
 *
 * @returns Files of ours that could not be removed; they hold nothing that is needed.
 * @throws UsageError when the system refuses: `cli.usage.write-failed` when everything is as it was,
 *   `cli.usage.write-halfway` when it refused to take back as well.
 */
export async function writeOutputFiles(
  files: readonly OutputFile[],
  request: OutputRequest,
  system: FileSystem,
): Promise<readonly string[]> {
  const made: string[] = [];
  const kept: string[] = [];
  const removeMade = (): void => {
    // new content tells the next run that nothing was replaced: it goes last, and not while old content is still kept
    if (removeQuietly(kept, system).length === 0) removeQuietly(made.splice(0), system);
  };
  const stopListening = onInterruption(removeMade);
  try {
    const prepared = prepare(files, system);
    const earlier = earlierRuns(request, system).flatMap(({ leftovers }) => leftovers.map(({ path }) => path));
    for (const [index, { content }] of files.entries()) {
      const fresh = prepared[index]?.fresh ?? "";
      made.push(fresh);
      await writeNewFile(fresh, content, system);
    }
    // from here on without a pause, so that no interruption comes in between
    kept.push(...prepared.map((file) => file.kept));
    const replaced = putInPlace(prepared, request.mayReplace, system);
    made.splice(0);
    return removeQuietly([...replaced, ...earlier], system);
  } catch (error) {
    // what belongs to a pair that is half new stays, so that the next run can tell
    if (!isHalfway(error)) removeMade();
    const reason = systemErrorCode(error);
    throw reason === null ? error : new UsageError("cli.usage.write-failed", { reason });
  } finally {
    stopListening();
  }
}

function prepare(files: readonly OutputFile[], system: FileSystem): readonly Prepared[] {
  const run: RunId = { process: process.pid, mark: randomBytes(4).toString("hex") };
  const targets = files.map(({ path }) => outputTarget(path, system));
  const isSpread = new Set(targets.map((target) => dirname(target))).size > 1;
  return files.map(({ path }, position) => {
    const target = targets[position] ?? path;
    const common = { target, run, index: position + 1, count: files.length, isSpread };
    return {
      path,
      target,
      fresh: leftoverPath({ ...common, role: "nieuw" }),
      kept: leftoverPath({ ...common, role: "oud" }),
      isLast: position === files.length - 1,
    };
  });
}
