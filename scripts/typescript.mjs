// Lets Node run our TypeScript as it is: `node --import ./scripts/typescript.mjs scripts/make-samples.ts`.
// Types are only removed here; `npm run types` checks them.

import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { register } from "node:module";
import { fileURLToPath } from "node:url";
import { isMainThread } from "node:worker_threads";
import { transform } from "@swc/core";

if (isMainThread) register(import.meta.url);

/** Our imports have no extension. */
export function resolve(specifier, context, next) {
  const candidate = specifier.startsWith(".") ? new URL(`${specifier}.ts`, context.parentURL) : null;
  return candidate !== null && existsSync(candidate)
    ? { url: candidate.href, shortCircuit: true }
    : next(specifier, context);
}

export async function load(url, context, next) {
  if (!url.endsWith(".ts")) return next(url, context);
  const filename = fileURLToPath(url);
  const { code } = await transform(await readFile(filename, "utf8"), {
    filename,
    sourceMaps: "inline",
    jsc: { parser: { syntax: "typescript" }, target: "es2022" },
    module: { type: "es6" },
  });
  return { format: "module", source: code, shortCircuit: true };
}
