import { createSay } from "../text/translator";
import { exitCodes, type ExitCode } from "./exit-code";
import { languageOrDutch } from "./language";
import { processTerminal } from "./process-terminal";
import { reportError } from "./report-error";
import { systemErrorCode } from "./system-error";
import type { Terminal } from "./terminal";
import { UsageError } from "./usage-error";

/**
 * Runs a command as this process and lets the process end with its exit code.
 *
 * Output that the system refuses (`> /dev/full`) ends as a file that cannot be written does. It is known only after the
 * command has gone on, so it outranks the command's own exit code. A reader that stops early
 * (`fonds criteria alv-2018 | head -1`) is no error.
 */
export async function runProcess(run: (terminal: Terminal) => Promise<ExitCode>): Promise<void> {
  const terminal = processTerminal();
  let refused = false;
  const refuse = (error: NodeJS.ErrnoException, report: () => void): void => {
    if (error.code === "EPIPE" || refused) return;
    refused = true;
    process.exitCode = exitCodes.usage;
    report();
  };
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    refuse(error, () => {
      const reason = systemErrorCode(error) ?? error.message;
      reportError(
        new UsageError("cli.usage.print-failed", { reason }),
        terminal,
        createSay(languageOrDutch(process.argv.slice(2))),
      );
    });
  });
  process.stderr.on("error", (error: NodeJS.ErrnoException) => {
    refuse(error, () => undefined);
  });
  const exitCode = await run(terminal);
  process.exitCode ??= exitCode;
}
