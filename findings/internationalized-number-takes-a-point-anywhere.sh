#!/usr/bin/env bash
# NumberParser of @internationalized/number 3.6.9 (npm, Adobe) in nl-NL takes a point for a group separator wherever it stands.
#
# Guess: "12.34" and "1.234.56" are no Dutch numbers, so that the answer is NaN: groups have three digits.
# Seen (Node 20): they are 1234 and 123456; an amount with an English point becomes a hundred times as much, without an error,
# and isValidPartialNumber finds nothing wrong either.
# What to do: check the groups oneself before parsing, or refuse a point that is not followed by three digits.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @internationalized/number@3.6.9
cat > run.cjs <<'JS'
const { NumberParser } = require("@internationalized/number");
const parser = new NumberParser("nl-NL", { style: "decimal" });
const seen = ["1.234,56", "12.34", "1.234.56"]
  .map((text) => `${text} -> ${parser.parse(text)} (${parser.isValidPartialNumber(text)})`)
  .join("; ");
const expected = "1.234,56 -> 1234.56 (true); 12.34 -> 1234 (true); 1.234.56 -> 123456 (true)";
console.log(seen);
if (seen !== expected) {
  console.error("changed");
  process.exit(1);
}
JS
node run.cjs
