// Says how much the first screen of each page weighs: node --import ./scripts/typescript.mjs scripts/bundle-size.ts

import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { initialScripts } from "./size/initial-scripts";

const dist = fileURLToPath(new URL("../dist/", import.meta.url));

/** In bytes; the pane in Excel has a limit, the web page has a grid to carry as well. */
const pages = [
  { name: "addin", page: "addin/taskpane.html", limit: 200 * 1024 },
  { name: "web", page: "web/index.html", limit: null },
] as const;

for (const { name, page, limit } of pages) {
  const path = join(dist, page);
  const scripts = initialScripts(readFileSync(path, "utf8"));
  const bytes = scripts
    .map((script) => gzipSync(readFileSync(join(dirname(path), script)), { level: 9 }).length)
    .reduce((sum, size) => sum + size, 0);
  const isTooLarge = limit !== null && bytes > limit;
  console.log(
    `${name}: ${kilobytes(bytes)} KB gzipped in ${scripts.join(", ")}${limit === null ? "" : ` (at most ${kilobytes(limit)})`}`,
  );
  if (scripts.length === 0 || isTooLarge) process.exitCode = 1;
}

function kilobytes(bytes: number): string {
  return (bytes / 1024).toFixed(1);
}
