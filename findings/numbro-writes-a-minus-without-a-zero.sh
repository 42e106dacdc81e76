#!/usr/bin/env bash
# formatCurrency of numbro 2.5.0 (npm) in nl-NL writes an amount that rounds to nothing as "-€,00".
#
# Guess: -0.004 in two decimals is "€0,00", or at worst "-€0,00".
# Seen (Node 20): the zero before the comma is gone and the minus stays; format() of the same package gives "0,00".
# Both are given options of their own: formatCurrency writes in the object that it is given, so that format() with the same
# object gives a currency too.
# What to do: round to cents first; a remainder of less than a cent is not formatted.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts numbro@2.5.0
cat > run.cjs <<'JS'
const numbro = require("numbro");
numbro.registerLanguage(require("numbro/languages/nl-NL"));
numbro.setLanguage("nl-NL");
const how = () => ({ thousandSeparated: true, mantissa: 2 });
const seen = `${numbro(-0.004).formatCurrency(how())}; ${numbro(-0.004).format(how())}; ${numbro(0).formatCurrency(how())}`;
const expected = "-€,00; 0,00; €0,00";
console.log(seen);
if (seen !== expected) {
  console.error("changed");
  process.exit(1);
}
JS
node run.cjs
