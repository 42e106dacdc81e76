// Writes the JSON Schemas of our formats: node --import ./scripts/typescript.mjs scripts/write-schemas.ts

import { writeFileSync } from "node:fs";
import { publishedSchemas } from "./schemas/published-schemas";
import { schemaText } from "./schemas/published-schema";

for (const schema of publishedSchemas)
  writeFileSync(new URL(`../schema/${schema.file}`, import.meta.url), schemaText(schema));
