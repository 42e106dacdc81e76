#!/usr/bin/env bash
# Dates in texts: hucre 1.0.0 (npm) takes 1-2-2017 for the first of February and 1/2/2017 for the second of January.
#
# Guess: one order for both, or the order of the format that was asked for.
# Seen (Node 20): the sign between the numbers decides, without an error, also where dd-mm-yyyy was asked for; 31/12/2017 has
# only one reading and is no date at all.
# What to do: read dates in texts by rules of one's own, and refuse what has two readings.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts hucre@1.0.0
cat > run.mjs <<'JS'
import { parseDate } from "hucre";
const seen = ["1-2-2017", "1/2/2017", "31/12/2017"]
  .map((text) => `${text} -> ${parseDate(text, "dd-mm-yyyy")?.toISOString().slice(0, 10) ?? "none"}`)
  .join("; ");
const expected = "1-2-2017 -> 2017-02-01; 1/2/2017 -> 2017-01-02; 31/12/2017 -> none";
console.log(seen);
if (seen !== expected) {
  console.error("changed");
  process.exit(1);
}
JS
node run.mjs
