#!/usr/bin/env bash
# currency.js 2.0.4 (npm) rounds half a cent of a credit the other way than half a cent of a debit.
#
# Guess: half cents go away from zero on both sides, so that an amount and its correction cancel out.
# Seen (Node 20): 1.005 is 1.01 and -1.005 is -1.00; together they are one cent. It rounds half towards plus infinity.
# What to do: round the absolute amount and give it its sign back, or count in whole cents.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts currency.js@2.0.4
cat > run.cjs <<'JS'
const currency = require("currency.js");
const debit = currency("1.005");
const credit = currency("-1.005");
const seen = `${debit.format()} and ${credit.format()} make ${debit.add(credit).format()}`;
const expected = "$1.01 and -$1.00 make $0.01";
console.log(seen);
if (seen !== expected) {
  console.error("changed");
  process.exit(1);
}
JS
node run.cjs
