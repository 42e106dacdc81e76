import { constants, existsSync, accessSync, realpathSync, renameSync, rmSync, statSync } from "node:fs";
import { open } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { systemErrorCode } from "./system-error";
import { UsageError } from "./usage-error";

/** A file to write, complete in memory. */
export interface OutputFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/**
 * Refuses outputs that cannot or may not be written, before any work is done.
 *
 * @param input - The file that is read; it is never an output, not even with --forceer. Null when nothing is read.
 * @throws UsageError with the reason.
 */
export function checkOutputPaths(paths: readonly string[], input: string | null, mayReplace: boolean): void {
  const real = paths.map(realPath);
  paths.forEach((path, index) => {
    const own = realPath(path);
    if (input !== null && own === realPath(input)) throw new UsageError("cli.usage.output-is-input", { path });
    if (real.indexOf(own) !== index) throw new UsageError("cli.usage.outputs-equal", { path });
    checkFolder(path);
    if (!existsSync(path)) return;
    if (!statSync(path).isFile()) throw new UsageError("cli.usage.output-not-a-file", { path });
    if (!mayReplace) throw new UsageError("cli.usage.output-exists", { path });
  });
}

/**
 * Writes all files or none. Each goes to a temporary file beside its target and reaches the disk before the first one
 * is renamed; a failure or an interruption (Ctrl+C) takes back what was done and removes the temporary files.
 *
 * @throws UsageError when the system refuses, with its reason.
 */
export async function writeOutputFiles(files: readonly OutputFile[], mayReplace: boolean): Promise<void> {
  const undo: (() => void)[] = [];
  const undoAll = (): void => {
    for (const step of undo.splice(0).reverse()) step();
  };
  const stopListening = onInterruption(undoAll);
  try {
    const targets = files.map(({ path }) => realPath(path));
    const temporary = targets.map((target) => beside(target, "tmp"));
    for (const [index, { content }] of files.entries()) {
      const path = temporary[index] ?? "";
      undo.push(() => {
        rmSync(path, { force: true });
      });
      await writeToDisk(path, content);
    }
    const kept = targets.map((target, index) => {
      if (!mayReplace && existsSync(target))
        throw new UsageError("cli.usage.output-exists", { path: files[index]?.path ?? target });
      const isLast = index === targets.length - 1;
      return putInPlace(temporary[index] ?? "", target, isLast, undo);
    });
    for (const path of kept) if (path !== null) rmSync(path, { force: true });
  } catch (error) {
    undoAll();
    throw error instanceof UsageError ? error : writeFailure(error);
  } finally {
    stopListening();
  }
}

/**
 * Renames over the target. A file that is replaced is kept aside while another output may still fail.
 *
 * @returns Where the replaced file is kept, or null.
 */
function putInPlace(temporary: string, target: string, isLast: boolean, undo: (() => void)[]): string | null {
  const kept = !isLast && existsSync(target) ? beside(target, "oud") : null;
  if (kept !== null) {
    renameSync(target, kept);
    undo.push(() => {
      renameSync(kept, target);
    });
  }
  renameSync(temporary, target);
  undo.push(() => {
    rmSync(target, { force: true });
  });
  return kept;
}

async function writeToDisk(path: string, content: Uint8Array): Promise<void> {
  const file = await open(path, "wx");
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

function onInterruption(undoAll: () => void): () => void {
  const signals = { SIGINT: 130, SIGTERM: 143 } as const;
  const stops = Object.entries(signals).map(([signal, exitCode]) => {
    const stop = (): void => {
      undoAll();
      process.exit(exitCode);
    };
    process.once(signal, stop);
    return () => process.off(signal, stop);
  });
  return () => {
    for (const stop of stops) stop();
  };
}

function checkFolder(path: string): void {
  const folder = dirname(resolve(path));
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new UsageError("cli.usage.folder-missing", { folder, path });
  try {
    accessSync(folder, constants.W_OK);
  } catch {
    throw new UsageError("cli.usage.folder-not-writable", { folder, path });
  }
}

function writeFailure(error: unknown): unknown {
  const reason = systemErrorCode(error);
  return reason === null ? error : new UsageError("cli.usage.write-failed", { reason });
}

/** A link is followed, so that the file it points to is replaced and not the link. */
function realPath(path: string): string {
  return existsSync(path) ? realpathSync(path) : resolve(path);
}

function beside(target: string, ending: string): string {
  return join(dirname(target), `.${basename(target)}.${process.pid.toString()}.${ending}`);
}
