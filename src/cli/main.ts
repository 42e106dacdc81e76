import { runCli } from "./run-cli";
import { runProcess } from "./run-process";
import { version } from "./version";

void runProcess((terminal) => runCli(process.argv.slice(2), version, terminal));
