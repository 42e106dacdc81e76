import { processTerminal } from "./process-terminal";
import { runCli } from "./run-cli";
import { version } from "./version";

void runCli(process.argv.slice(2), version, processTerminal()).then((exitCode) => {
  process.exitCode = exitCode;
});
