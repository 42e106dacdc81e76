import { mkdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Page } from "playwright-core";
import { openAddIn, type AddIn } from "../addin/add-in-page";
import { surroundings } from "../setup/surroundings";
import { useBrowser, type Looks } from "../support/browser";
import { withCell } from "../support/handmade";
import { excelWith, excelWithSample, sampleSnapshot } from "../support/sample";
import { screenVisits } from "../support/screens";
import { calculate, readInput, write } from "../support/steps";
import { openWebPage } from "../web/web-page";

// Pictures for docs/gebruikershandleiding.md. They are always taken, so that they can always be taken; they go into docs/
// with: npm run handleiding:afbeeldingen

useBrowser();

const isForManual = process.env["HANDLEIDING_AFBEELDINGEN"] === "1";
const folder = isForManual
  ? resolve(__dirname, "../../../docs/afbeeldingen")
  : join(surroundings().screenshots, "handleiding");
/** Bytes. What is committed has to stay small; how small a picture gets depends on the fonts of the machine. */
const largest = 150 * 1024;

/** As wide as Excel opens a pane, and no higher than a reader wants to scroll. */
const looks: Partial<Looks> = { width: 400, height: 760, reducedMotion: true };

/** The pictures say the same day every time. */
const day = new Date("2018-11-01T09:00:00Z");

beforeAll(() => {
  mkdirSync(folder, { recursive: true });
});

async function take(page: Page, name: string): Promise<void> {
  const path = join(folder, `${name}.png`);
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    for (const element of Array.from(document.querySelectorAll("*"))) element.scrollTop = 0;
  });
  await page.mouse.move(0, 0);
  await page.screenshot({ path, animations: "disabled", caret: "hide" });
  if (isForManual) expect(statSync(path).size).toBeLessThan(largest);
}

async function opened(excel: Awaited<ReturnType<typeof excelWithSample>>): Promise<AddIn> {
  const addIn = await openAddIn(excel, looks);
  await addIn.page.clock.setFixedTime(day);
  return addIn;
}

test("the pane, step by step", async () => {
  const addIn = await opened(await excelWithSample());
  for (const [name, visit] of Object.entries(screenVisits)) {
    await visit(addIn);
    if (name !== "regels-fout") await take(addIn.page, name);
  }
});

test("findings", async () => {
  const addIn = await opened(excelWith(withCell(await sampleSnapshot(), "Invoer", 4, 3, "onbekend")));
  await readInput(addIn);
  await addIn.text("pane.bevindingen.error", { aantal: 1 }).waitFor();
  await take(addIn.page, "bevindingen");
});

test("the page without Excel", async () => {
  const web = await openWebPage({ width: 1120, height: 640, reducedMotion: true });
  await web.page.clock.setFixedTime(day);
  await web.goal("verdeling").waitFor();
  await take(web.page, "webpagina");
  await calculate(web);
  await write(web);
  await web.goTo("Toekenning").click();
  await web.grid("Toekenning").waitFor();
  await take(web.page, "toekenning");
});
