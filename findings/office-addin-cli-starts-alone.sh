#!/usr/bin/env bash
# office-addin-cli 3.0.0 (npm) cannot be used by itself: neither its program nor its library loads, because they require
# office-addin-usage-data, which its package.json does not name. It works only where another package of the family
# happens to bring that along.
#
# Guess: an exact pin of office-addin-cli, installed alone, answers --help.
# Seen (Node 20, npm 11): exit code 1, "Cannot find module 'office-addin-usage-data'", for the program and for require().
# What to do: pin office-addin-usage-data 3.0.0 beside it; then both load.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts office-addin-cli@3.0.0

node -e '
  const { dependencies } = require("./node_modules/office-addin-cli/package.json");
  if ("office-addin-usage-data" in dependencies) { console.error("changed: the dependency is declared"); process.exit(1); }
'
for try in "node_modules/.bin/office-addin-cli --help" "node -e require('office-addin-cli')"; do
  if output=$($try 2>&1); then
    echo "changed: '$try' works alone"
    exit 1
  fi
  grep -q "Cannot find module 'office-addin-usage-data'" <<<"$output"
  echo "alone: $try: Cannot find module 'office-addin-usage-data'"
done

npm install --silent --no-audit --no-fund --ignore-scripts office-addin-usage-data@3.0.0
node -e 'console.log("with it beside:", Object.keys(require("office-addin-cli")).join(", "))'
