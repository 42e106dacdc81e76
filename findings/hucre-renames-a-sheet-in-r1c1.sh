#!/usr/bin/env bash
# a1ToR1C1 of hucre 1.0.0 (npm) takes a part of a sheet's name for a cell.
#
# Guess: what stands between apostrophes before the exclamation mark stays as it is.
# Seen (Node 20): 'Bijlage B2'!A1 becomes 'Bijlage R[1]C[1]'!R[0]C[0], a reference to a sheet that does not exist. r1c1ToA1 in
# turn leaves R[-1]C as it is, which is how Excel writes the cell above: it wants R[-1]C[0].
# What to do: no conversion of formulas by these two functions where sheets are named after attachments or cells.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts hucre@1.0.0
cat > run.mjs <<'JS'
import { a1ToR1C1, r1c1ToA1 } from "hucre";
const seen = [a1ToR1C1("'Bijlage B2'!A1", 0, 0), r1c1ToA1("R[-1]C[0]", 4, 1), r1c1ToA1("R[-1]C", 4, 1)].join("; ");
const expected = "'Bijlage R[1]C[1]'!R[0]C[0]; B4; R[-1]C";
console.log(seen);
if (seen !== expected) {
  console.error("changed");
  process.exit(1);
}
JS
node run.mjs
