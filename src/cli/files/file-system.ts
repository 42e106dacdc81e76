import {
  accessSync,
  constants,
  copyFileSync,
  linkSync,
  lstatSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { open } from "node:fs/promises";
import { isMissing, systemErrorCode } from "../system-error";

/** What stands at a path. */
export interface FileStatus {
  readonly kind: "file" | "folder" | "other";
  /** The same for two names of one file, links and hard links included. */
  readonly identity: string;
}

/** A new file that is being written. */
export interface NewFile {
  readonly write: (content: Uint8Array) => Promise<void>;
  /** Until it is on the disk. */
  readonly sync: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * The system calls that writing needs: a method a call, so that a test can have each of them fail, or end the process.
 * They throw what the system says.
 */
export interface FileSystem {
  /** Links are followed. @returns Null when there is nothing, or a link to nothing. */
  readonly status: (path: string) => FileStatus | null;
  readonly isLink: (path: string) => boolean;
  readonly realPath: (path: string) => string;
  readonly mayWriteIn: (folder: string) => boolean;
  readonly names: (folder: string) => readonly string[];
  /** Fails when there is a file already. */
  readonly create: (path: string) => Promise<NewFile>;
  /** A second name for a file. */
  readonly link: (path: string, second: string) => void;
  /** Fails when there is a file already. */
  readonly copy: (path: string, copy: string) => void;
  /** Replaces what stands there, in one go. */
  readonly rename: (path: string, target: string) => void;
  readonly remove: (path: string) => void;
  readonly isRunning: (process: number) => boolean;
}

/** @returns What stands at the paths; a path without a file has nothing. */
export function identitiesOf(paths: readonly string[], system: FileSystem): ReadonlySet<string> {
  return new Set(paths.map((path) => system.status(path)?.identity).filter((identity) => identity !== undefined));
}

/** The files of this machine. */
export const machineFiles: FileSystem = {
  status: (path) =>
    unlessMissing(() => {
      const status = statSync(path, { bigint: true });
      const kind = status.isFile() ? "file" : status.isDirectory() ? "folder" : "other";
      return { kind, identity: `${status.dev.toString()}:${status.ino.toString()}` };
    }),
  isLink: (path) => unlessMissing(() => lstatSync(path).isSymbolicLink()) ?? false,
  realPath: (path) => realpathSync(path),
  mayWriteIn: (folder) => {
    try {
      accessSync(folder, constants.W_OK);
      return true;
    } catch {
      return false;
    }
  },
  names: (folder) => readdirSync(folder),
  create: async (path) => {
    const file = await open(path, "wx");
    return { write: (content) => file.writeFile(content), sync: () => file.sync(), close: () => file.close() };
  },
  link: linkSync,
  copy: (path, copy) => {
    copyFileSync(path, copy, constants.COPYFILE_EXCL);
  },
  rename: renameSync,
  remove: (path) => {
    rmSync(path);
  },
  isRunning: (id) => {
    try {
      process.kill(id, 0);
      return true;
    } catch (error) {
      return systemErrorCode(error) === "EPERM";
    }
  },
};

function unlessMissing<T>(ask: () => T): T | null {
  try {
    return ask();
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}
