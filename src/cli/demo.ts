import { join } from "node:path";
import { createSay } from "../text/translator";
import { demo } from "./commands/demo";
import type { ExitCode } from "./exit-code";
import { languageOf } from "./language";
import { reportError } from "./report-error";
import { runProcess } from "./run-process";
import type { Terminal } from "./terminal";
import { version } from "./version";

async function main(terminal: Terminal): Promise<ExitCode> {
  try {
    const taal = languageOf(process.argv.slice(2));
    return await demo(join(__dirname, "../.."), { terminal, say: createSay(taal), taal, version });
  } catch (error) {
    return reportError(error, terminal, createSay("nl"));
  }
}

void runProcess(main);
