#!/usr/bin/env bash
# xlsx-stream-reader 1.1.1 (npm), with formatting, puts a dollar sign before an amount whose format names the Dutch language.
#
# Guess: [$-413]#,##0.00 only says that the language is Dutch: 43100 is shown as 43.100,00 or, without knowledge of the
# language, as 43,100.00.
# Seen (Node 20): "$43,100.00"; the format with the euro sign in it, [$€-413], is shown with the euro sign. exceljs 4.4.0 is
# used to write the file only.
# What to do: read the stored numbers, never the texts of this package.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts xlsx-stream-reader@1.1.1 exceljs@4.4.0
cat > run.cjs <<'JS'
const formats = ["#,##0.00", "[$-413]#,##0.00", "[$€-413] #,##0.00"];
const ExcelJS = require("exceljs");
(async () => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("Invoer");
  formats.forEach((format, row) => {
    const cell = sheet.getCell(row + 1, 1);
    cell.value = 43100;
    cell.numFmt = format;
  });
  await workbook.xlsx.writeFile("bedragen.xlsx");
  const Reader = require("xlsx-stream-reader");
  const reader = new Reader({ formatting: true });
  const texts = [];
  reader.on("worksheet", (rows) => {
    rows.on("row", (row) => texts.push(row.values[1]));
    rows.process();
  });
  reader.on("end", () => {
    const seen = texts.join("; ");
    console.log(seen);
    process.exit(seen === "43,100.00; $43,100.00; € 43,100.00" ? 0 : 1);
  });
  require("node:fs").createReadStream("bedragen.xlsx").pipe(reader);
})();
JS
node run.cjs
