#!/usr/bin/env bash
# xlsx-populate 1.21.0 (npm) gives a cell that holds a text as a number when JavaScript would write that number the same.
#
# Guess: a text cell comes back as the text that it holds.
# Seen (Node 20): the texts "2016" and "12.5" come back as numbers, "0363" and "1.500" as texts: in one column of texts
# some are numbers, and a year that was typed as a text no longer equals the same year beside it.
# What to do: look at the type in the file.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts xlsx-populate@1.21.0 xlsx@0.18.5
node -e '
  const XLSX = require("xlsx");
  const populate = require("xlsx-populate");
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([["0363", "2016", "1.500", "12.5"]]), "Invoer");
  const file = XLSX.write(book, { type: "buffer", bookSST: true });
  populate.fromDataAsync(file).then((read) => {
    const seen = JSON.stringify(read.sheet(0).usedRange().value()[0]);
    console.log(seen);
    if (seen !== process.argv[1]) { console.error("changed"); process.exit(1); }
  });
' '["0363",2016,"1.500",12.5]'
