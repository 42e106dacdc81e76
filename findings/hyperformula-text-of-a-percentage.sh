#!/usr/bin/env bash
# TEXT in HyperFormula 3.5.0 (npm) puts a % behind the number and does not multiply it by a hundred.
#
# Guess: TEXT(0.5,"0%") is "50%", as in Excel and LibreOffice.
# Seen (Node 20): "1%": the half is rounded to a whole number, and the sign is put behind it.
# What to do: TEXT(100*x,"0")&"%", which says the same in every program.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts hyperformula@3.5.0
node -e '
  const { HyperFormula } = require("hyperformula");
  const engine = HyperFormula.buildFromArray([[0]], { licenseKey: "gpl-v3" });
  const formulas = ["TEXT(0.5,\"0%\")", "TEXT(0.25,\"0.00%\")", "TEXT(100*0.5,\"0\")&\"%\""];
  const seen = formulas.map((formula) => engine.calculateFormula(`=${formula}`, 0)).join("; ");
  console.log(seen);
  if (seen !== "1%; 0.25%; 50%") { console.error("changed"); process.exit(1); }
'
