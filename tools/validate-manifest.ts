// Checks a manifest offline: node --import ./scripts/typescript.mjs tools/validate-manifest.ts [FILE] [--production]

import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { OfficeAddinManifest } from "office-addin-manifest";
import { ribbonCommandNames } from "../src/commands/ribbon-command-names";
import { fileBelow, officeSources } from "../scripts/manifest/add-in-files";
import { checkManifest } from "../scripts/manifest/check-manifest";
import { usedRequirementSets } from "../scripts/manifest/used-sets";

const root = fileURLToPath(new URL("..", import.meta.url));
const words = process.argv.slice(2);
const file = resolve(words.find((word) => !word.startsWith("--")) ?? resolve(root, "manifest.xml"));
const usedSets = usedRequirementSets(officeSources(root));
const problems = checkManifest(readFileSync(file, "utf8"), {
  file: fileBelow(dirname(file)),
  usedSets,
  functions: ribbonCommandNames,
  production: words.includes("--production"),
});

for (const { rule, where, message } of problems) console.error(`${rule}: ${where}: ${message}`);
if (problems.length > 0) {
  console.error(`${file}: ${problems.length.toString()} problem(s)`);
  process.exitCode = 1;
} else {
  // What Microsoft's own reader makes of it: no network, and it stops at what it cannot read.
  const { id, version, displayName, defaultLocale } = await OfficeAddinManifest.readManifestFile(file);
  const sets = [...usedSets].map(([set, used]) => `${set} ${used}`).join(", ");
  console.log(`${displayName ?? ""} ${version ?? ""} (${id ?? ""}, ${defaultLocale ?? ""}): no problems`);
  console.log(`The code uses ${sets === "" ? "no requirement set" : sets}.`);
}
