#!/usr/bin/env bash
# MEDIAN in Formula.js 4.6.1 (npm) counts a text among amounts as 0, and writes that 0 into the array of its caller.
#
# Guess: texts in a range are left out, as Excel does and as AVERAGE of the same package does; the input stays as it was.
# Seen (Node 20): the median of 1, 2, 4 and "nvt" is 1.5 and not 2; afterwards the array holds 0 where "nvt" stood.
# What to do: give it a copy with numbers only.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @formulajs/formulajs@4.6.1
cat > run.cjs <<'JS'
const { AVERAGE, MEDIAN } = require("@formulajs/formulajs");
const amounts = [1, 2, 4, "nvt"];
const average = AVERAGE([1, 3, "nvt"]);
const seen = `AVERAGE -> ${average}; MEDIAN -> ${MEDIAN(amounts)}; afterwards ${JSON.stringify(amounts)}`;
const expected = "AVERAGE -> 2; MEDIAN -> 1.5; afterwards [1,2,4,0]";
console.log(seen);
if (seen !== expected) {
  console.error("changed");
  process.exit(1);
}
JS
node run.cjs
