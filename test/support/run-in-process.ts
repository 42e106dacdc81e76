import { runCli } from "../../src/cli/run-cli";
import type { Terminal } from "../../src/cli/terminal";

/** What one command line did. */
export interface CliResult {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
}

/** The time that tests run at, unless they say otherwise. */
export const testTime = "2018-11-01T12:00:00.000Z";

/** Runs a command line inside the test's own process, with a terminal that remembers what it is told. */
export async function runInProcess(words: readonly string[], more: Partial<Terminal> = {}): Promise<CliResult> {
  let out = "";
  let err = "";
  const terminal: Terminal = {
    out: (text) => (out += text),
    err: (text) => (err += text),
    wipeLine: () => undefined,
    errIsTerminal: false,
    now: () => testTime,
    debug: false,
    ...more,
  };
  const exitCode = await runCli(words, "0.0.0-test", terminal);
  return { exitCode, out, err };
}
