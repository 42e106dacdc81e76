import { mkdirSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { chromium } from "playwright-core";
import { findChromium, thisMachine } from "./find-chromium";
import { freshPages } from "./fresh-pages";
import { installChromium } from "./install-chromium";
import { serveFolder } from "../../../scripts/serve/static-server";
import { announce } from "./surroundings";

const root = resolve(__dirname, "../../..");

const running: (() => Promise<void>)[] = [];

/** Once for all test files: builds that are up to date, a browser that is there, one server, an empty folder for screenshots. */
export async function setUp(): Promise<void> {
  const executablePath = chromiumPath();
  const { addin, web } = await freshPages(root);
  const server = await serveFolder(web);
  running.push(server.close);
  const screenshots = resolve(root, "reports/screenshots");
  rmSync(screenshots, { recursive: true, force: true });
  mkdirSync(screenshots, { recursive: true });
  announce({ chromium: executablePath, web: server.address, addin, screenshots });
}

export async function tearDown(): Promise<void> {
  for (const stop of running.splice(0)) await stop();
}

function chromiumPath(): string {
  const machine = thisMachine(chromium.executablePath());
  const found = findChromium(machine);
  if (found !== null) return found;
  installChromium();
  const installed = findChromium(machine);
  if (installed === null) throw new Error("Chromium was installed and cannot be found: set CHROMIUM to where it is.");
  return installed;
}
