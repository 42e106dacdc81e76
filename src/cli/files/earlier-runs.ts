import { dirname } from "node:path";
import { systemErrorCode } from "../system-error";
import { identitiesOf, type FileSystem } from "./file-system";
import { readLeftover, type Leftover } from "./leftover";
import type { OutputRequest } from "./output-request";
import { outputTarget } from "./output-target";

/** How far a run came that was ended while it wrote. */
export type HowFar =
  /** It had replaced nothing. */
  | { readonly kind: "nothing" }
  /** It had put everything in place and was cleaning up. */
  | { readonly kind: "all" }
  /** It had put the files before `waiting` in place, and that one not; of a file that was new it left no trace. */
  | { readonly kind: "between"; readonly placed: string | null; readonly waiting: string }
  /** Its other file is in a folder that is not looked at. */
  | { readonly kind: "unknown"; readonly target: string };

/** A run that was ended while it wrote one of the targets, and what it left. */
export interface EarlierRun {
  readonly leftovers: readonly Leftover[];
  readonly howFar: HowFar;
}

/**
 * Finds what ended runs left beside these outputs. A run that still goes on is none of our business, and neither is one
 * of which somebody uses a file as input.
 *
 * @returns None also where a folder may not be looked into.
 */
export function earlierRuns(request: OutputRequest, system: FileSystem): readonly EarlierRun[] {
  try {
    const targets = request.paths.map((path) => outputTarget(path, system));
    const folders = [...new Set(targets.map((target) => dirname(target)))];
    const read = identitiesOf(request.inputs, system);
    return leftoversByRun(folders, system)
      .filter((leftovers) => leftovers.some(({ target }) => targets.includes(target)))
      .filter((leftovers) => leftovers.every(({ path }) => !read.has(system.status(path)?.identity ?? "")))
      .map((leftovers) => ({ leftovers, howFar: howFar(leftovers, folders.length) }));
  } catch (error) {
    if (systemErrorCode(error) === null) throw error;
    return [];
  }
}

function leftoversByRun(folders: readonly string[], system: FileSystem): readonly (readonly Leftover[])[] {
  const byRun = new Map<string, Leftover[]>();
  for (const folder of folders) {
    for (const name of system.names(folder)) {
      const leftover = readLeftover(folder, name);
      if (leftover === null || !hasEnded(leftover.run.process, system)) continue;
      const key = `${leftover.run.process.toString()}-${leftover.run.mark}`;
      byRun.set(key, [...(byRun.get(key) ?? []), leftover]);
    }
  }
  return [...byRun.values()];
}

/** A process with our own number is an earlier one that had the same. */
function hasEnded(id: number, system: FileSystem): boolean {
  return id === process.pid || !system.isRunning(id);
}

/** Files are put in place in order: the first that waits tells that all before it are in place. */
function howFar(leftovers: readonly Leftover[], foldersSeen: number): HowFar {
  const waiting = leftovers.filter(({ role }) => role === "nieuw").toSorted((a, b) => a.index - b.index)[0];
  if (waiting?.index === 1) return { kind: "nothing" };
  const [any] = leftovers;
  if (any?.isSpread === true && foldersSeen === 1) return { kind: "unknown", target: any.target };
  if (waiting === undefined) return { kind: "all" };
  const placed = leftovers.find(({ role }) => role === "oud")?.target ?? null;
  return { kind: "between", placed, waiting: waiting.target };
}
