// Runs a program of tools/: node --import ./scripts/typescript.mjs scripts/tool.ts eslint src
// Without a name it only installs them.

import { spawnSync } from "node:child_process";
import { installTools, isTool, scriptOf } from "./tools/tools";

const [name, ...words] = process.argv.slice(2);
if (name !== undefined && !isTool(name)) throw new Error(`There is no ${name} in tools/`);
installTools();
if (name !== undefined) {
  // what is wrong is said by the program itself
  const { status, error } = spawnSync(process.execPath, [scriptOf(name), ...words], { stdio: "inherit" });
  if (error !== undefined) throw error;
  process.exitCode = status ?? 1;
}
