import { join } from "node:path";
import { createSay } from "../text/translator";
import { demo } from "./commands/demo";
import type { ExitCode } from "./exit-code";
import { languageOf } from "./language";
import { guardedTerminal, printableSay } from "./printable";
import { reportError } from "./report-error";
import { runProcess } from "./run-process";
import type { Terminal } from "./terminal";
import { version } from "./version";

async function main(rawTerminal: Terminal): Promise<ExitCode> {
  const terminal = guardedTerminal(rawTerminal);
  try {
    const taal = languageOf(process.argv.slice(2));
    const sayInFile = createSay(taal);
    const context = { terminal, say: printableSay(sayInFile), sayInFile, taal, version };
    return await demo(join(__dirname, "../.."), context);
  } catch (error) {
    return reportError(error, terminal, printableSay(createSay("nl")));
  }
}

void runProcess(main);
