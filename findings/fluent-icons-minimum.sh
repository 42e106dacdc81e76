#!/usr/bin/env bash
# @fluentui/react-field 9.5.6 (npm) says that @fluentui/react-icons from 2.0.245 on will do, and imports an icon that
# 2.0.300 does not have: a bundler stops, or the field shows no icon. 2.0.312 has it, at 67 MB; 2.0.344, which npm picks
# without a pin, is more than four times as large on disk.
#
# Guess: any version in the range that a package declares has what the package imports.
# Seen (npm 11): DiamondDismiss12Filled is imported, absent in 2.0.300, there in 2.0.312.
# What to do: pin a version of the icons in the middle, and let the build prove that it has them all.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm pack --silent @fluentui/react-field@9.5.6 @fluentui/react-icons@2.0.300 @fluentui/react-icons@2.0.312 >/dev/null
for name in react-field-9.5.6 react-icons-2.0.300 react-icons-2.0.312; do
  mkdir "$name"
  tar xzf "fluentui-$name.tgz" -C "$name"
done
node -p '"declared: @fluentui/react-icons " + require("./react-field-9.5.6/package/package.json").dependencies["@fluentui/react-icons"]' |
  tee declared
grep -q '\^2.0.245' declared
grep -rq 'DiamondDismiss12Filled' react-field-9.5.6/package/lib
if grep -rq 'DiamondDismiss12Filled' react-icons-2.0.300/package/lib; then
  echo "changed: 2.0.300 has the icon"
  exit 1
fi
grep -rq 'DiamondDismiss12Filled' react-icons-2.0.312/package/lib
echo "DiamondDismiss12Filled: imported, not in 2.0.300, in 2.0.312 ($(du -sm react-icons-2.0.312 | cut -f1) MB)"
