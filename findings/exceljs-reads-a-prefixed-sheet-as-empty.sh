#!/usr/bin/env bash
# exceljs 4.4.0 (npm) reads a sheet whose rows have a namespace prefix while the root has none as an empty sheet, without an
# error. SheetJS 0.18.5 (npm: xlsx) reads the same file in full.
#
# Guess: the rows, or an error: <x:row> and <row> are the same in XML with namespaces.
# Seen (Node 20): the sheet is there by name, with 0 rows.
# What to do: count the rows, or read the part by namespace.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts exceljs@4.4.0 xlsx@0.18.5 fflate@0.8.3
node -e '
  const XLSX = require("xlsx");
  const ExcelJS = require("exceljs");
  const { unzipSync, zipSync, strFromU8, strToU8 } = require("fflate");
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([["Ede", 1], ["Venlo", 2]]), "Invoer");
  const parts = unzipSync(new Uint8Array(XLSX.write(book, { type: "buffer" })));
  const part = "xl/worksheets/sheet1.xml";
  const namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const both = strFromU8(parts[part]).replace("<worksheet ", `<worksheet xmlns:x="${namespace}" `);
  const prefixed = both.replace(/<(\/?)(?=(row|c|v|is|t)\b)/g, "<$1x:");
  const file = Buffer.from(zipSync({ ...parts, [part]: strToU8(prefixed) }));
  const again = new ExcelJS.Workbook();
  again.xlsx.load(file).then(() => {
    const [sheet] = again.worksheets;
    const other = XLSX.utils.sheet_to_json(XLSX.read(file).Sheets.Invoer, { header: 1 });
    const seen = `${sheet.name}: ${sheet.rowCount} rows; SheetJS: ${JSON.stringify(other)}`;
    console.log(seen);
    if (seen !== process.argv[1]) { console.error("changed"); process.exit(1); }
  });
' 'Invoer: 0 rows; SheetJS: [["Ede",1],["Venlo",2]]'
