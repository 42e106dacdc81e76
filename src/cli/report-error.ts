import { CommanderError } from "commander";
import type { Say } from "../core/words/say";
import { isCommandMissing, isShown, usageErrorOf } from "./commander-errors";
import { exitCodes, type ExitCode } from "./exit-code";
import type { Terminal } from "./terminal";
import { UsageError } from "./usage-error";

/** Says what stopped a command; whatever was not foreseen is a bug of ours. */
export function reportError(error: unknown, terminal: Terminal, say: Say): ExitCode {
  if (error instanceof CommanderError) {
    if (isShown(error)) return exitCodes.ok;
    if (isCommandMissing(error)) return exitCodes.usage;
    return reportError(usageErrorOf(error), terminal, say);
  }
  if (error instanceof UsageError) {
    terminal.err(`${say(error.key, error.parameters)}\n${say("cli.usage.see-help")}\n`);
    return exitCodes.usage;
  }
  terminal.err(`${say("cli.bug", { message: error instanceof Error ? error.message : String(error) })}\n`);
  if (terminal.debug && error instanceof Error) terminal.err(`${error.stack ?? ""}\n`);
  return exitCodes.bug;
}
