#!/usr/bin/env bash
# VALUE in Formula.js 4.6.1 (npm) reads credits as debits: a minus behind a number and brackets around it are dropped.
#
# Guess: VALUE("12-") and VALUE("(12)") are -12, as in Excel, or else an error.
# Seen (Node 20): both are 12, while "-12" is -12.
# What to do: exports of a ledger ("27.000.000,00-") are read by rules of one's own, with the sign first.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @formulajs/formulajs@4.6.1
cat > run.cjs <<'JS'
const { VALUE } = require("@formulajs/formulajs");
const seen = ["-12", "12-", "(12)"].map((text) => `${text} -> ${VALUE(text)}`).join("; ");
const expected = "-12 -> -12; 12- -> 12; (12) -> 12";
console.log(seen);
if (seen !== expected) {
  console.error("changed");
  process.exit(1);
}
JS
node run.cjs
