#!/usr/bin/env bash
# SheetJS 0.18.5 (npm: xlsx) reads one csv column of Dutch amounts as three kinds of values.
#
# Guess: amounts with a comma for decimals are all texts (no locale was asked for), so that a script can convert them.
# Seen (Node 20): 1.234,56 is the number 1.23456, 1.500 is 1.5, (1.000) is -1, and 1.234.567,89 is a text: a sum over the
# column leaves out the large amounts and has the small ones a thousand times too small.
# What to do: { raw: true }, and convert the texts oneself.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts xlsx@0.18.5
node -e '
  const XLSX = require("xlsx");
  const csv = "gemeente;tekort\nA;1.234,56\nB;1.500\nC;(1.000)\nD;1.234.567,89\n";
  const amounts = (options) => {
    const { Sheets } = XLSX.read(csv, { type: "string", ...options });
    return XLSX.utils.sheet_to_json(Sheets.Sheet1, { header: 1 }).slice(1).map(([, amount]) => amount);
  };
  const seen = JSON.stringify([amounts({}), amounts({ raw: true })]);
  console.log(seen);
  if (seen !== process.argv[1]) { console.error("changed"); process.exit(1); }
' '[[1.23456,1.5,-1,"1.234.567,89"],["1.234,56","1.500","(1.000)","1.234.567,89"]]'
