#!/usr/bin/env bash
# validateWithSchema of hucre 1.0.0 (npm) accepts Dutch amounts as numbers of another size, and credits as debits.
#
# Guess: a column of type number refuses "1.234,56" and "12-", or reads them as 1234.56 and -12.
# Seen (Node 20): no error for either; the values are 1.23456 and 12. "(12)" is an error.
# What to do: validate such columns as text and read the amounts by rules of one's own.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts hucre@1.0.0
cat > run.mjs <<'JS'
import { validateWithSchema } from "hucre";
const rows = [["bedrag"], ["1.234,56"], ["12-"], ["(12)"]];
const { data, errors } = validateWithSchema(rows, { bedrag: { column: "bedrag", type: "number" } });
const seen = `${data.map(({ bedrag }) => String(bedrag)).join("; ")}; errors in rows ${errors.map(({ row }) => row).join()}`;
const expected = "1.23456; 12; null; errors in rows 4";
console.log(seen);
if (seen !== expected) {
  console.error("changed");
  process.exit(1);
}
JS
node run.mjs
