// Writes the sample workbooks: node --import ./scripts/typescript.mjs scripts/make-samples.ts

import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { sampleFiles } from "./samples/sample-files";

const folder = new URL("../assets/voorbeeld/", import.meta.url);

for (const [name, content] of Object.entries(sampleFiles((source) => readFileSync(new URL(source, folder), "utf8")))) {
  writeFileSync(new URL(name, folder), content);
  console.log(`${fileURLToPath(new URL(name, folder))}: ${content.length.toString()} bytes`);
}
