#!/usr/bin/env bash
# exceljs 4.4.0 (npm) reads an amount as a date when its number format has an escaped letter such as \m or \d.
#
# Guess: only letters that stand for themselves make a date format; Excel itself stores a unit of one letter behind a number
# ("m" of million) as an escaped letter.
# Seen (Node 20): 43100 with format 0.0\ \m comes back as a Date of 2017; with the same unit between quotes it is 43100.
# What to do: look at the stored number and judge the format oneself: leave out what is quoted, escaped or padded.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts exceljs@4.4.0
cat > run.cjs <<'JS'
const formats = ["#,##0", '0.0 "m"', "0.0\\ \\m"];
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
  const read = new ExcelJS.Workbook();
  await read.xlsx.readFile("bedragen.xlsx");
  const values = formats.map((_, row) => read.worksheets[0].getCell(row + 1, 1).value);
  const seen = values.map((value) => (value instanceof Date ? `date in ${value.getUTCFullYear()}` : value)).join("; ");
  console.log(seen);
  process.exit(seen === "43100; 43100; date in 2017" ? 0 : 1);
})();
JS
node run.cjs
