#!/usr/bin/env bash
# parseNumber of office-addin-cli 3.0.0 (npm), which the tools of this family use for ports, takes whatever begins with a
# number: "3000abc" is 3000 and "1e3" is 1000, without its error message.
#
# Guess: a text that is no number as a whole throws the message that was handed in.
# Seen (Node 20): 3000, 1000 and 80.5 come back; only a text that does not begin with a number throws.
# What to do: check the text of an option before handing it over.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts office-addin-cli@3.0.0 office-addin-usage-data@3.0.0
node -e '
  const { parseNumber } = require("office-addin-cli");
  const read = (text) => { try { return parseNumber(text, "want a port"); } catch ({ message }) { return message; } };
  const seen = ["3000", "3000abc", "1e3", "80.5x", "abc"].map((text) => `${text} -> ${read(text)}`).join("; ");
  console.log(seen);
  const expected = "3000 -> 3000; 3000abc -> 3000; 1e3 -> 1000; 80.5x -> 80.5; abc -> want a port";
  if (seen !== expected) { console.error("changed"); process.exit(1); }
'
