#!/usr/bin/env bash
# NUMBERVALUE in Formula.js 4.6.1 (npm) takes away the first group separator of a text only.
#
# Guess: NUMBERVALUE("1.234.567", ",", ".") is 1234567, as in Excel: every group separator goes.
# Seen (Node 20): it is 1234.567, a thousand times too little and without an error, while "1.234,56" gives 1234.56 and "12.345.678,90" NaN.
# What to do: texts with Dutch amounts are not read by this function; amounts below a million hide the fault.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @formulajs/formulajs@4.6.1
cat > run.cjs <<'JS'
const { NUMBERVALUE } = require("@formulajs/formulajs");
const seen = ["1.234,56", "1.234.567", "12.345.678,90"]
  .map((text) => `${text} -> ${NUMBERVALUE(text, ",", ".")}`)
  .join("; ");
const expected = "1.234,56 -> 1234.56; 1.234.567 -> 1234.567; 12.345.678,90 -> NaN";
console.log(seen);
if (seen !== expected) {
  console.error("changed");
  process.exit(1);
}
JS
node run.cjs
