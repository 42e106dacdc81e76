#!/usr/bin/env bash
# exceljs 4.4.0 (npm) reads a formula whose stored result is 0 as one without a result; other results are kept.
#
# Guess: { formula: "B2-C2", result: 0 }, as for any other result.
# Seen (Node 20): { formula: "B2-C2" }; the file does hold <v>0</v>. The same for FALSE.
# What to do: "deficit of nothing" and "never calculated" cannot be told apart by it; read the part itself.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts exceljs@4.4.0 fflate@0.8.3
node -e '
  const ExcelJS = require("exceljs");
  const { unzipSync, strFromU8 } = require("fflate");
  (async () => {
    const book = new ExcelJS.Workbook();
    const formulas = [{ formula: "7-7", result: 0 }, { formula: "7-5", result: 2 }, { formula: "1=2", result: false }];
    book.addWorksheet("Tekorten").addRow(formulas);
    const bytes = await book.xlsx.writeBuffer();
    const stored = strFromU8(unzipSync(new Uint8Array(bytes))["xl/worksheets/sheet1.xml"]).match(/<v>[^<]*<\/v>/g).join("");
    const again = new ExcelJS.Workbook();
    await again.xlsx.load(bytes);
    const seen = `${stored} ${JSON.stringify(again.worksheets[0].getRow(1).values.slice(1))}`;
    console.log(seen);
    const read = JSON.stringify([{ formula: "7-7" }, { formula: "7-5", result: 2 }, { formula: "1=2" }]);
    if (!stored.startsWith("<v>0</v><v>2</v>") || !seen.endsWith(read)) { console.error("changed"); process.exit(1); }
  })();
'
