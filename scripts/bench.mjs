// Runs the measurements; what they measure against is installed the first time: `npm run bench`.

import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const run = (program, words) => {
  execFileSync(program, words, { cwd: root, stdio: "inherit", shell: program === "npm" });
};

if (!existsSync(new URL("../test/bench/node_modules", import.meta.url))) run("npm", ["ci", "--prefix", "test/bench"]);
run(process.execPath, ["--import", "./scripts/typescript.mjs", "test/bench/bench.ts"]);
