#!/usr/bin/env bash
# fast-formula-parser 1.0.19 (npm) tells capitals apart where Excel does not, and gives 0 for a condition inside SUMPRODUCT.
#
# Guess: "a"="A" is true and SUMPRODUCT((A1:A3="ja")*B1:B3) is 30, as in Excel and LibreOffice; else an error.
# Seen (Node 20): false, and 0 without an error: the comparison of a range is one value, and 0 times a range is 0.
# What to do: not for recalculating a workbook with conditions over ranges.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts fast-formula-parser@1.0.19
node -e '
  const Parser = require("fast-formula-parser");
  const cells = [["ja", 10], ["Ja", 20], ["nee", 40]];
  const parser = new Parser({
    onCell: ({ row, col }) => cells[row - 1][col - 1],
    onRange: ({ from, to }) => cells.slice(from.row - 1, to.row).map((line) => line.slice(from.col - 1, to.col)),
  });
  const formulas = ["\"a\"=\"A\"", "SUMIF(A1:A3,\"ja\",B1:B3)", "SUMPRODUCT((A1:A3=\"ja\")*B1:B3)", "SUM(B1:B3)"];
  const seen = formulas.map((formula) => parser.parse(formula, { sheet: 0, row: 9, col: 9 })).join("; ");
  console.log(seen);
  if (seen !== "false; 10; 0; 70") { console.error("changed"); process.exit(1); }
'
