#!/usr/bin/env bash
# office-addin-mock 4.0.0 (npm) cannot hold a null, which is what Excel answers when the cells of a range differ.
#
# Guess: a model in which numberFormat or font.bold is null gives null after load and sync, as Excel does for a range with more
# than one format.
# Seen (Node 20): the constructor raises "Cannot convert undefined or null to object". An empty text works, but is another
# answer: code that must tell "they differ" from "none" cannot be tested with this package.
# What to do: a simulation of one's own for formats of ranges.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts office-addin-mock@4.0.0
cat > run.cjs <<'JS'
const { OfficeMockObject } = require("office-addin-mock");
const outcome = (bold) => {
  try {
    new OfficeMockObject({ range: { bold } });
    return "made";
  } catch (error) {
    return error.message;
  }
};
const seen = `true: ${outcome(true)}; null: ${outcome(null)}`;
const expected = "true: made; null: Cannot convert undefined or null to object";
console.log(seen);
if (seen !== expected) {
  console.error("changed");
  process.exit(1);
}
JS
node run.cjs
