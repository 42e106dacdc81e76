#!/usr/bin/env bash
# formatValue of hucre 1.0.0 (npm) leaves out the euro sign of a format that Excel writes for Dutch euros.
#
# Guess: 43100 with [$€-413] #,##0.00 is shown with the euro sign, in whatever language.
# Seen (Node 20): " 43,100.00", with the space and without the sign; a euro sign between quotes is shown.
# What to do: texts of cells with an amount are made from the stored number and a format of one's own.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts hucre@1.0.0
cat > run.mjs <<'JS'
import { formatValue } from "hucre";
const seen = ["[$€-413] #,##0.00", '"€" #,##0.00'].map((format) => `<${formatValue(43100, format)}>`).join(" ");
const expected = "< 43,100.00> <€ 43,100.00>";
console.log(seen);
if (seen !== expected) {
  console.error("changed");
  process.exit(1);
}
JS
node run.mjs
