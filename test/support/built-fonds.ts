import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { CliResult } from "./run-in-process";

const root = resolve(__dirname, "../..");
const bundle = join(root, "dist/cli/fonds.cjs");
const lock = join(root, "dist/.build-lock");

/** What one command line did as a process of its own, and what it cost. */
export interface ProcessResult extends CliResult {
  readonly peakMegabytes: number;
}

/** Runs the built command line as its users do. */
export function runBuilt(
  words: readonly string[],
  options: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv } = {},
): ProcessResult {
  const folder = mkdtempSync(join(tmpdir(), "fonds-usage-"));
  const usageFile = join(folder, "usage.json");
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["-r", join(__dirname, "report-usage.cjs"), builtFonds(), ...words],
    {
      ...options,
      env: { ...process.env, ...options.env, USAGE_FILE: usageFile },
      encoding: "utf8",
      timeout: patience,
    },
  );
  const usage = JSON.parse(readFileSync(usageFile, "utf8")) as Pick<ProcessResult, "peakMegabytes">;
  rmSync(folder, { recursive: true });
  return { exitCode: status ?? -1, out: stdout, err: stderr, ...usage };
}

/** Milliseconds after which a process is stopped, so that its test fails: much more than a busy machine needs. */
const patience = 240_000;

/** One build serves a whole test file, also while somebody is editing. */
let judged = false;

/** @returns Path of the bundle, built anew when a source is younger, so that no test judges an old one. */
export function builtFonds(): string {
  if (judged || isFresh()) return bundle;
  judged = true;
  waitForLock();
  try {
    if (!isFresh())
      execFileSync(process.execPath, [join(root, "node_modules/webpack/bin/webpack.js"), "--config-name", "cli"], {
        cwd: root,
        stdio: "pipe",
      });
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
  return bundle;
}

function isFresh(): boolean {
  return existsSync(bundle) && statSync(bundle).mtimeMs >= youngest(join(root, "src"));
}

function youngest(folder: string): number {
  const times = readdirSync(folder, { withFileTypes: true }).map((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? youngest(path) : statSync(path).mtimeMs;
  });
  return Math.max(0, ...times);
}

/** Test files run in several processes: one builds, the others wait. */
function waitForLock(): void {
  mkdirSync(join(root, "dist"), { recursive: true });
  for (let tries = 0; tries < 6_000; tries += 1) {
    try {
      mkdirSync(lock);
      return;
    } catch {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
    }
  }
  throw new Error(`${lock} has been there for ten minutes: remove it when no build is running`);
}
