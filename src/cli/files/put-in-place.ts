import { UsageError } from "../usage-error";
import type { FileSystem } from "./file-system";

/** A file whose new content lies beside its target, complete and on the disk. */
export interface Prepared {
  /** As the user wrote it. */
  readonly path: string;
  readonly target: string;
  readonly fresh: string;
  /** Where the old content is kept while it may have to come back. */
  readonly kept: string;
  readonly isLast: boolean;
}

interface Placed extends Prepared {
  /** Null when nothing stood at the target. */
  readonly keptAt: string | null;
}

const halfway = "cli.usage.write-halfway";

/** @returns Whether one file is new and another one old, because taking back was refused too. */
export function isHalfway(error: unknown): boolean {
  return error instanceof UsageError && error.key === halfway;
}

/**
 * Renames every file over its target, in order. The old content of all but the last is kept under a second name, so
 * that the target itself is never without one.
 *
 * @returns Where old content is still kept. After a failure some may be kept as well, though nothing needs it.
 * @throws What the system says, when everything was taken back; a UsageError when that was refused as well.
 */
export function putInPlace(files: readonly Prepared[], mayReplace: boolean, system: FileSystem): readonly string[] {
  const placed: Placed[] = [];
  try {
    for (const file of files) placed.push(place(file, mayReplace, system));
  } catch (error) {
    takeBack(placed, files, system);
    throw error;
  }
  return placed.map(({ keptAt }) => keptAt).filter((path) => path !== null);
}

function place(file: Prepared, mayReplace: boolean, system: FileSystem): Placed {
  const exists = system.status(file.target) !== null;
  if (exists && !mayReplace) throw new UsageError("cli.usage.output-exists", { path: file.path });
  const keptAt = exists && !file.isLast ? file.kept : null;
  if (keptAt !== null) keep(file.target, keptAt, system);
  system.rename(file.fresh, file.target);
  return { ...file, keptAt };
}

/** Not every disk knows second names (a USB stick); there the content is copied. */
function keep(target: string, kept: string, system: FileSystem): void {
  try {
    system.link(target, kept);
  } catch {
    system.copy(target, kept);
  }
}

function takeBack(placed: readonly Placed[], all: readonly Prepared[], system: FileSystem): void {
  const stuck = placed.toReversed().filter(({ target, keptAt }) => {
    try {
      if (keptAt === null) system.remove(target);
      else system.rename(keptAt, target);
      return false;
    } catch {
      return true;
    }
  });
  if (stuck.length === 0) return;
  const listed = (paths: readonly (string | null)[]): string => paths.filter((path) => path !== null).join(", ");
  const isNew = new Set(stuck.map(({ path }) => path));
  const kept = stuck.map(({ keptAt }) => keptAt);
  throw new UsageError(halfway, {
    nieuw: listed([...isNew]),
    oud: listed(all.map(({ path }) => path).filter((path) => !isNew.has(path))),
    bewaard: kept.every((path) => path === null) ? "none" : listed(kept),
  });
}
