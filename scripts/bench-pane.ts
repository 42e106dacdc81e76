// How long it takes until the pane on the web page can be used, beside a bare page with Fluent UI: npm run bench:pane

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { findChromium, thisMachine } from "../test/e2e/setup/find-chromium";
import { serveFolder } from "./serve/static-server";
import { buildPages } from "./bench-pane/build-pages";
import { summarise } from "./bench-pane/summary";
import { usableTime } from "./bench-pane/usable-time";

const root = fileURLToPath(new URL("..", import.meta.url));
const reports = join(root, "reports");
const warmUps = 3;
const repeats = 25;

const executablePath = findChromium(thisMachine(chromium.executablePath()));
if (executablePath === null) throw new Error("There is no Chromium: install it, or set CHROMIUM to where it is.");

const pages = await buildPages(root, join(root, "node_modules/.cache/fonds-bench-pane"));
const served = await Promise.all(
  pages.map(async (page) => ({ ...page, server: await serveFolder(page.folder), times: [] as number[] })),
);
const browser = await chromium.launch({ executablePath, chromiumSandbox: false, args: ["--disable-gpu"] });
try {
  // in turns, so that whatever else the machine does hits both
  for (let round = 0; round < warmUps + repeats; round++) {
    for (const { server, button, times } of served) {
      const time = await usableTime(browser, `${server.address}/`, button);
      if (round >= warmUps) times.push(time);
    }
  }
} finally {
  await browser.close();
  for (const { server } of served) await server.close();
}

const figures = Object.fromEntries(served.map(({ name, times }) => [name, summarise(times)]));
const [pane, hello] = served.map(({ times }) => summarise(times).median);
const ratio = (pane ?? Number.NaN) / (hello ?? Number.NaN);
const report = { browser: browser.version(), repeats, milliseconds: figures, ratio };

mkdirSync(reports, { recursive: true });
writeFileSync(join(reports, "bench-pane.json"), `${JSON.stringify(report, null, 2)}\n`);
console.log("Milliseconds from navigation until the first button can be used, median (fastest to slowest):");
for (const [name, { median, fastest, slowest }] of Object.entries(figures)) {
  console.log(`  ${name.padEnd(6)} ${median.toFixed(0)} (${fastest.toFixed(0)} to ${slowest.toFixed(0)})`);
}
console.log(`ratio ${ratio.toFixed(2)} (target: at most 1.3); reports/bench-pane.json`);
