#!/usr/bin/env bash
# In HyperFormula 3.5.0 (npm) a comparison of one cell with a text ignores capitals, as in Excel; the same comparison of a
# range inside SUMPRODUCT does not.
#
# Guess: SUMPRODUCT((A1:A3="ja")*B1:B3) is what SUMIF(A1:A3,"ja",B1:B3) is: 30, as in Excel and LibreOffice.
# Seen (Node 20): SUMIF gives 30 and A1=A2 is true, SUMPRODUCT gives 10: the row with "Ja" is left out.
# What to do: LOWER() around the range, or SUMIF.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts hyperformula@3.5.0
node -e '
  const { HyperFormula } = require("hyperformula");
  const engine = HyperFormula.buildFromArray([["ja", 10], ["Ja", 20], ["nee", 40]], { licenseKey: "gpl-v3" });
  const formulas = ["A1=A2", "SUMIF(A1:A3,\"ja\",B1:B3)", "SUMPRODUCT((A1:A3=\"ja\")*B1:B3)"];
  const seen = formulas.map((formula) => engine.calculateFormula(`=${formula}`, 0)).join("; ");
  console.log(seen);
  if (seen !== "true; 30; 10") { console.error("changed"); process.exit(1); }
'
