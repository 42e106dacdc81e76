#!/usr/bin/env bash
# office-addin-mock 4.0.0 (npm) cannot load "items/name" of a collection, which is how office.js loads the names of sheets.
#
# Guess: load("items/name") of a mocked collection loads the name of each item, as in Excel.
# Seen (Node 20): load raises "Property name needs to be present in object model before load is called."; load("items") works
# and gives the whole items, so that a test passes that reads what was never loaded. An array of the model is a plain value
# for this package: its items are no mocked objects.
# What to do: a simulation of one's own behind the real office.js for whatever reads collections.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts office-addin-mock@4.0.0
cat > run.cjs <<'JS'
const { OfficeMockObject } = require("office-addin-mock");
const model = () => new OfficeMockObject({ worksheets: { items: [{ name: "Invoer", visibility: "Visible" }] } });
(async () => {
  const named = model();
  let first;
  try {
    named.worksheets.load("items/name");
    await named.sync();
    first = "loaded";
  } catch (error) {
    first = error.message;
  }
  const whole = model();
  whole.worksheets.load("items");
  await whole.sync();
  const seen = `items/name: ${first} items: ${whole.worksheets.items[0].visibility}`;
  const expected = "items/name: Property name needs to be present in object model before load is called. items: Visible";
  console.log(seen);
  process.exit(seen === expected ? 0 : 1);
})();
JS
node run.cjs
