import { createSay } from "../text/translator";
import { exitCodes, type ExitCode } from "./exit-code";
import { languageOf } from "./language";
import { createProgram } from "./program";
import { guardedTerminal, printableSay } from "./printable";
import { reportError } from "./report-error";
import type { Terminal } from "./terminal";

/**
 * Runs one command line from words to exit code. Nothing escapes: what is not foreseen is reported as a bug.
 *
 * @param words - The arguments after the program's name.
 * @param version - What --version prints.
 * @example await runCli(["criteria", "alv-2018"], version, terminal) is 0.
 */
export async function runCli(words: readonly string[], version: string, rawTerminal: Terminal): Promise<ExitCode> {
  const terminal = guardedTerminal(rawTerminal);
  let say = printableSay(createSay("nl"));
  let exitCode: ExitCode = exitCodes.ok;
  try {
    const taal = languageOf(words);
    const sayInFile = createSay(taal);
    say = printableSay(sayInFile);
    const context = { terminal, say, sayInFile, taal, version };
    const program = createProgram(say, version, terminal, {
      verdeel: async (input, options) => {
        const { verdeel } = await import("./commands/verdeel");
        exitCode = await verdeel(input, options, context);
      },
      controleer: async (input, options) => {
        const { controleer } = await import("./commands/controleer");
        exitCode = await controleer(input, options, context);
      },
      sjabloon: async (output, options) => {
        const { sjabloon } = await import("./commands/sjabloon");
        exitCode = await sjabloon(output, options, context);
      },
      criteria: async (preset) => {
        const { criteria } = await import("./commands/criteria");
        exitCode = criteria(preset, context);
      },
    });
    await program.parseAsync(words, { from: "user" });
    return exitCode;
  } catch (error) {
    return reportError(error, terminal, say);
  }
}
