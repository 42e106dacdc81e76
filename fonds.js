#!/usr/bin/env node
// The command line: `node fonds --help`. It starts what `npm ci` built, and builds and fetches nothing itself.

const { existsSync } = require("node:fs");
const { join } = require("node:path");

const built = join(__dirname, "dist/cli");

// written last of all: a build that was interrupted does not have it
if (existsSync(join(built, "complete"))) {
  require(join(built, "fonds.cjs"));
} else {
  process.stderr.write("Het programma is nog niet gebouwd. Voer eerst uit: npm ci\n");
  process.stderr.write("The program has not been built yet. First run: npm ci\n");
  process.exitCode = 3;
}
