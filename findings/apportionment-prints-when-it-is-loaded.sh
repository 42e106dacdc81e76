#!/usr/bin/env bash
# The package apportionment 2.0.3 (npm: Hamilton, Webster and others) prints an example of its own when it is loaded.
#
# Guess: loading a library of pure functions prints nothing.
# Seen (Node 20): nineteen lines on standard output that begin with "huh", before any function is called. A command line tool
# that writes JSON to standard output would give a file that cannot be read.
# What to do: load it in a process of its own, or not at all where standard output is the result.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts apportionment@2.0.3
cat > run.cjs <<'JS'
const { execFileSync } = require("node:child_process");
const printed = execFileSync(process.execPath, ["-e", "require('apportionment')"], { encoding: "utf8" });
const seen = `${printed.trimEnd().split("\n").length} lines, the first is ${printed.split("\n")[0]}`;
const expected = "19 lines, the first is huh {";
console.log(seen);
if (seen !== expected) {
  console.error("changed");
  process.exit(1);
}
JS
node run.cjs
