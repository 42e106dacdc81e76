#!/usr/bin/env bash
# office-addin-manifest-converter 0.4.1 (npm, Microsoft) gives the default language the name that was meant for another one.
#
# Guess: a manifest with default locale nl-NL and an English override keeps its Dutch name as the name, and the English one
# goes to the file of that language.
# Seen (Node 20): the language tag stays nl-nl, but the name is the English one; the Dutch name is in neither file. Without an
# override the Dutch name is kept. Descriptions go the same way.
# What to do: after a conversion put the names and descriptions of the default language back by hand.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts office-addin-manifest-converter@0.4.1
cat > manifest.xml <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0" xmlns:ov="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="TaskPaneApp">
  <Id>3f1c2f0e-5b7a-4c55-9a53-8f0f6a1b2c3d</Id>
  <Version>1.0.0.0</Version>
  <ProviderName>Voorbeeld</ProviderName>
  <DefaultLocale>nl-NL</DefaultLocale>
  <DisplayName DefaultValue="Rekenhulp">
    <Override Locale="en-US" Value="Calculator"/>
  </DisplayName>
  <Description DefaultValue="Een rekenhulp."/>
  <IconUrl DefaultValue="https://localhost:3000/icon-32.png"/>
  <HighResolutionIconUrl DefaultValue="https://localhost:3000/icon-64.png"/>
  <SupportUrl DefaultValue="https://localhost:3000/hulp.html"/>
  <Hosts><Host Name="Workbook"/></Hosts>
  <DefaultSettings><SourceLocation DefaultValue="https://localhost:3000/pane.html"/></DefaultSettings>
  <Permissions>ReadWriteDocument</Permissions>
</OfficeApp>
XML
npx --no-install office-addin-manifest-converter convert manifest.xml -o out >/dev/null
cat > run.cjs <<'JS'
const { readFileSync } = require("node:fs");
const { localizationInfo, name } = JSON.parse(readFileSync("out/manifest.json", "utf8"));
const isKept = ["out/manifest.json", "out/en-us.json"].some((file) => readFileSync(file, "utf8").includes("Rekenhulp"));
const seen = `${localizationInfo.defaultLanguageTag}: ${name.short}; the Dutch name is ${isKept ? "kept" : "gone"}`;
const expected = "nl-nl: Calculator; the Dutch name is gone";
console.log(seen);
if (seen !== expected) {
  console.error("changed");
  process.exit(1);
}
JS
node run.cjs
