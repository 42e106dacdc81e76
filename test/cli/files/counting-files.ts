import { machineFiles, type FileSystem, type NewFile } from "../../../src/cli/files/file-system";

/** Files of which a test decides what becomes of each system call. */
export interface CountingFiles extends FileSystem {
  /** The calls so far, by name. */
  readonly calls: readonly string[];
}

/**
 * The files of this machine, with every call counted.
 *
 * @param before - Before each call, with its number from 1; what it throws is what the system says.
 */
export function countingFiles(before: (call: number, name: string) => void): CountingFiles {
  const calls: string[] = [];
  const counted =
    <Arguments extends readonly unknown[], Result>(name: string, call: (...given: Arguments) => Result) =>
    (...given: Arguments): Result => {
      calls.push(name);
      before(calls.length, name);
      return call(...given);
    };
  const countedFile = (file: NewFile): NewFile => ({
    // a disk that is full takes part of what it is given
    write: async (content) => {
      await file.write(content.subarray(0, content.length / 2));
      await counted("write", (rest: Uint8Array) => file.write(rest))(content.subarray(content.length / 2));
    },
    sync: counted("sync", file.sync),
    close: async () => {
      await file.close();
      counted("close", () => undefined)();
    },
  });
  return {
    calls,
    status: counted("status", machineFiles.status),
    isLink: counted("isLink", machineFiles.isLink),
    realPath: counted("realPath", machineFiles.realPath),
    mayWriteIn: counted("mayWriteIn", machineFiles.mayWriteIn),
    names: counted("names", machineFiles.names),
    create: counted("create", async (path: string) => countedFile(await machineFiles.create(path))),
    link: counted("link", machineFiles.link),
    copy: counted("copy", machineFiles.copy),
    rename: counted("rename", machineFiles.rename),
    remove: counted("remove", machineFiles.remove),
    isRunning: counted("isRunning", machineFiles.isRunning),
  };
}

/** What a system says that refuses. */
export function refusal(code: string): Error {
  return Object.assign(new Error(`${code}: refused by the test`), { code });
}
