import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** What deciding on a browser needs to know of the machine. */
export interface Machine {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Where playwright keeps a Chromium that it downloaded itself, whether or not it did. */
  readonly playwrightPath: string;
  readonly exists: (path: string) => boolean;
}

// the shell draws the same pages without windows around them, and so opens one in a third of the time
const commands = [
  "chromium-headless-shell",
  "chrome-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome.exe",
  "msedge.exe",
];

const usualPlaces = [
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/**
 * Looks for a Chromium: the one that CHROMIUM names, else one on the PATH or in its usual place, else playwright's own.
 *
 * @returns Null when there is none.
 * @throws When CHROMIUM names a file that is not there: somebody meant that one and no other.
 */
export function findChromium({ environment, playwrightPath, exists }: Machine): string | null {
  const wanted = environment["CHROMIUM"];
  if (wanted !== undefined && wanted !== "") {
    if (!exists(wanted)) throw new Error(`CHROMIUM names ${wanted}, and that file does not exist.`);
    return wanted;
  }
  const folders = (environment["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...onPath, ...usualPlaces, playwrightPath].find(exists) ?? null;
}

export function thisMachine(playwrightPath: string): Machine {
  return { environment: process.env, playwrightPath, exists: existsSync };
}
