// Programs that look at the code or start Excel have packages of their own, in tools/: neither the commands nor the
// tests need them.

import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = new URL("../../tools/", import.meta.url);
const lock = new URL("package-lock.json", folder);
/** npm writes this last: it is not there after an installation that was interrupted. */
const installed = new URL("node_modules/.package-lock.json", folder);

/** The package of each program. */
const packages = {
  depcruise: "dependency-cruiser",
  eslint: "eslint",
  knip: "knip",
  prettier: "prettier",
  stryker: "@stryker-mutator/core",
  tsc: "typescript-native",
  "office-addin-debugging": "office-addin-debugging",
} as const;

export type Tool = keyof typeof packages;

export function isTool(name: string): name is Tool {
  return Object.hasOwn(packages, name);
}

/** Installs what is in tools/ when it is first asked for, and again after its lock has changed. */
export function installTools(): void {
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  process.stderr.write("Installing what is in tools/ (once).\n");
  // npm does not always get rid of what an interrupted installation left (ENOTEMPTY)
  rmSync(new URL("node_modules/", folder), { recursive: true, force: true, maxRetries: 5 });
  const words = ["ci", "--no-audit", "--no-fund", "--prefix", fileURLToPath(folder)];
  execFileSync("npm", words, { stdio: ["ignore", 2, 2], shell: process.platform === "win32" });
}

interface PackageJson {
  readonly bin: string | Readonly<Partial<Record<string, string>>>;
}

/**
 * The script that a program starts with.
 *
 * @throws When its package has no such program.
 */
export function scriptOf(tool: Tool): string {
  const home = new URL(`node_modules/${packages[tool]}/`, folder);
  const { bin } = JSON.parse(readFileSync(new URL("package.json", home), "utf8")) as PackageJson;
  const script = typeof bin === "string" ? bin : bin[tool];
  if (script === undefined) throw new Error(`${packages[tool]} has no program ${tool}`);
  return fileURLToPath(new URL(script, home));
}
