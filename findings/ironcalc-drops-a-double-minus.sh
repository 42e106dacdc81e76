#!/usr/bin/env bash
# IronCalc 0.8.4 (npm @ironcalc/wasm) takes a double minus for nothing, and stores the formula without it.
#
# Guess: --(D1:D3>1) makes numbers of yes and no, as in every spreadsheet program, so that SUMPRODUCT(--(condition),amounts)
# adds the amounts for which the condition holds.
# Seen (Node 20): the sum is 0, without an error; the cell holds SUMPRODUCT(A1:A3>1,A1:A3) afterwards, so that a workbook
# that goes through this engine is wrong in every other program too. 1*(condition) does what was meant.
# What to do: no recalculation or saving of a workbook with this idiom by this engine; multiply by 1 in formulas of ours.
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
[1, 2, 3].forEach((amount, row) => model.setUserInput(0, row + 1, 1, String(amount)));
const seen = ["=SUMPRODUCT(--(A1:A3>1),A1:A3)", "=SUMPRODUCT(1*(A1:A3>1),A1:A3)"]
  .map((formula, row) => {
    model.setUserInput(0, row + 1, 3, formula);
    return `${formula} -> ${model.getFormattedCellValue(0, row + 1, 3)}, stored as ${model.getCellContent(0, row + 1, 3)}`;
  })
  .join("; ");
const expected =
  "=SUMPRODUCT(--(A1:A3>1),A1:A3) -> 0, stored as =SUMPRODUCT(A1:A3>1,A1:A3); " +
  "=SUMPRODUCT(1*(A1:A3>1),A1:A3) -> 5, stored as =SUMPRODUCT(1*(A1:A3>1),A1:A3)";
console.log(seen);
if (seen !== expected) {
  console.error("changed");
  process.exit(1);
}
JS
node run.mjs
