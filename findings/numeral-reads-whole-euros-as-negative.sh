#!/usr/bin/env bash
# numeral 2.0.6 (npm) with its nl-nl locale reads the Dutch way to write whole euros, "1.234,-", as a negative amount.
#
# Guess: "1.234,-" is 1234, or else no number.
# Seen (Node 20): it is -1234, while "12,--" is 12 and "1.234,00" is 1234: one minus anywhere turns the sign.
# What to do: read ",-" and ",--" as whole euros before anything else looks at the sign.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts numeral@2.0.6
cat > run.cjs <<'JS'
const numeral = require("numeral");
require("numeral/locales/nl-nl");
numeral.locale("nl-nl");
const seen = ["1.234,00", "1.234,-", "12,--"].map((text) => `${text} -> ${numeral(text).value()}`).join("; ");
const expected = "1.234,00 -> 1234; 1.234,- -> -1234; 12,-- -> 12";
console.log(seen);
if (seen !== expected) {
  console.error("changed");
  process.exit(1);
}
JS
node run.cjs
