import type { CommanderError } from "commander";
import { UsageError } from "./usage-error";

const keys: Readonly<Record<string, string>> = {
  "commander.unknownOption": "cli.usage.option-unknown",
  "commander.unknownCommand": "cli.usage.command-unknown",
  "commander.missingArgument": "cli.usage.argument-missing",
  "commander.optionMissingArgument": "cli.usage.option-value-missing",
  "commander.excessArguments": "cli.usage.arguments-too-many",
};

/** @returns Whether commander only stopped because it has shown the help or the version that was asked for. */
export function isShown({ exitCode }: CommanderError): boolean {
  return exitCode === 0;
}

/** @returns Whether commander has shown the help because no command was given. */
export function isCommandMissing({ code }: CommanderError): boolean {
  return code === "commander.help";
}

/**
 * Says in our words what commander refused. It names the word concerned only inside its English sentence, in quotes.
 *
 * @example "error: unknown option '--x'" becomes cli.usage.option-unknown with word "--x".
 */
export function usageErrorOf({ code, message }: CommanderError): UsageError {
  const key = keys[code];
  if (key === undefined) return new UsageError("cli.usage.refused", { message });
  return new UsageError(key, { word: /'(.*)'/s.exec(message)?.[1] ?? "" });
}
