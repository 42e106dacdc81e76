#!/usr/bin/env bash
# insertRows and deleteRows of hucre 1.0.0 (npm) move a cell with a formula and leave the ranges in it as they were.
#
# Guess: a row inserted between the amounts of SUM(A2:A4) makes it SUM(A2:A5), as in every spreadsheet program.
# Seen (Node 20): the total moves down and still says SUM(A2:A4), so that the last amount is no longer in it; after a deletion
# the total lies in its own range.
# What to do: rows are inserted before formulas are written, or formulas are written again afterwards.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts hucre@1.0.0
cat > run.mjs <<'JS'
import { deleteRows, insertRows } from "hucre";
const sheet = () => ({
  name: "Invoer",
  rows: [["bedrag"], [3], [1], [2], [null]],
  cells: new Map([["4,0", { value: 6, formula: "SUM(A2:A4)" }]]),
});
const formulas = (change) => {
  const changed = sheet();
  change(changed);
  return [...changed.cells].map(([place, { formula }]) => `${formula} at ${place}`).join();
};
const seen = `inserted: ${formulas((one) => insertRows(one, 2, 1))}; deleted: ${formulas((one) => deleteRows(one, 2, 1))}`;
const expected = "inserted: SUM(A2:A4) at 5,0; deleted: SUM(A2:A4) at 3,0";
console.log(seen);
if (seen !== expected) {
  console.error("changed");
  process.exit(1);
}
JS
node run.mjs
