import { basename, dirname, join } from "node:path";

/**
 * A file that a run keeps beside a target while it writes: the new content until it is put in place (`nieuw`), or the old
 * one while it may still have to come back (`oud`). Its name says which run it is of, and which of how many targets, so
 * that a later run can tell how far an interrupted one came.
 */
export interface Leftover {
  readonly path: string;
  readonly target: string;
  readonly run: RunId;
  /** Targets are put in place in this order, from 1. */
  readonly index: number;
  readonly count: number;
  /** Whether the targets of the run are in more than one folder. */
  readonly isSpread: boolean;
  readonly role: "nieuw" | "oud";
}

/** The process that writes, and something that no other run of a process with the same number has. */
export interface RunId {
  readonly process: number;
  readonly mark: string;
}

/** @example ".uit.xlsx.fonds-4711-9f3c01ab.1van2.nieuw" beside "uit.xlsx". */
export function leftoverPath({ target, run, index, count, isSpread, role }: Omit<Leftover, "path">): string {
  const order = `${index.toString()}van${count.toString()}${isSpread ? "-verspreid" : ""}`;
  return join(dirname(target), `.${basename(target)}.fonds-${run.process.toString()}-${run.mark}.${order}.${role}`);
}

const pattern =
  /^\.(?<target>.+)\.fonds-(?<process>\d+)-(?<mark>[0-9a-f]+)\.(?<index>\d)van(?<count>\d)(?<spread>-verspreid)?\.(?<role>nieuw|oud)$/s;

/** @returns Null when it is some other file. */
export function readLeftover(folder: string, name: string): Leftover | null {
  const found = pattern.exec(name)?.groups;
  if (found === undefined) return null;
  const { target = "", process, mark = "", index, count, spread, role } = found;
  return {
    path: join(folder, name),
    target: join(folder, target),
    run: { process: Number(process), mark },
    index: Number(index),
    count: Number(count),
    isSpread: spread !== undefined,
    role: role === "oud" ? "oud" : "nieuw",
  };
}
