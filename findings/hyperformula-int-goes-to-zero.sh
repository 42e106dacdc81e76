#!/usr/bin/env bash
# INT in HyperFormula 3.5.0 (npm) drops the decimals of a negative number; Excel, LibreOffice and OpenFormula round it down.
#
# Guess: INT(-1.5) is -2, as in every spreadsheet program, and INT agrees with MOD.
# Seen (Node 20): INT(-1.5) is -1 and INT(-0.01) is 0, while MOD(-7,2) is 1 and so goes by the other rule.
# What to do: no check of negative amounts (a surplus, a credit) by this engine where a formula has INT.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts hyperformula@3.5.0
node -e '
  const { HyperFormula } = require("hyperformula");
  const engine = HyperFormula.buildFromArray([[0]], { licenseKey: "gpl-v3" });
  const formulas = ["INT(1.5)", "INT(-1.5)", "INT(-0.01)", "MOD(-7,2)"];
  const seen = formulas.map((formula) => `${formula} -> ${engine.calculateFormula(`=${formula}`, 0)}`).join("; ");
  console.log(seen);
  const expected = "INT(1.5) -> 1; INT(-1.5) -> -1; INT(-0.01) -> 0; MOD(-7,2) -> 1";
  if (seen !== expected) { console.error("changed"); process.exit(1); }
'
