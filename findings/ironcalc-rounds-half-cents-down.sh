#!/usr/bin/env bash
# ROUND in IronCalc 0.8.4 (npm @ironcalc/wasm) rounds some half cents down; ROUNDDOWN has a correction that ROUND lacks.
#
# Guess: ROUND(1.005,2) is 1.01, as Excel and LibreOffice give it: they go by the decimal that is shown, of 15 digits.
# Seen (Node 20): 1.005 gives 1 and 10.075 gives 10.07, though 2.345 gives 2.35, and ROUNDDOWN(4.35*100,0) gives 435 where
# the stored number is a little less.
# What to do: amounts are rounded in whole cents before they reach such an engine; no check of a rounding by it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @ironcalc/wasm@0.8.4
cat > run.mjs <<'JS'
import { readFileSync } from "node:fs";
import { Model, initSync } from "@ironcalc/wasm";
initSync({ module: readFileSync("node_modules/@ironcalc/wasm/wasm_bg.wasm") });
const model = new Model("bedragen", "en", "Europe/Amsterdam", "en");
const seen = ["=ROUND(1.005,2)", "=ROUND(10.075,2)", "=ROUND(2.345,2)", "=ROUNDDOWN(4.35*100,0)"]
  .map((formula, row) => {
    model.setUserInput(0, row + 1, 1, formula);
    return `${formula} -> ${model.getFormattedCellValue(0, row + 1, 1)}`;
  })
  .join("; ");
const expected =
  "=ROUND(1.005,2) -> 1; =ROUND(10.075,2) -> 10.07; =ROUND(2.345,2) -> 2.35; =ROUNDDOWN(4.35*100,0) -> 435";
console.log(seen);
if (seen !== expected) {
  console.error("changed");
  process.exit(1);
}
JS
node run.mjs
