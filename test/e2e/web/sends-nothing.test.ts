import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { BrowserContext, Page, Worker } from "playwright-core";
import { openAddIn } from "../addin/add-in-page";
import { serveFolder } from "../../../scripts/serve/static-server";
import { surroundings } from "../setup/surroundings";
import { forgive, useBrowser } from "../support/browser";
import { eventually } from "../support/eventually";
import { startForeignServer, type ForeignServer } from "../support/foreign-server";
import { excelWithSample } from "../support/sample";
import { calculate, write } from "../support/steps";
import { tryFromPage, tryFromWorker, waysOutOfAPage, waysOutOfAWorker } from "../support/ways-out";
import { openWebPage } from "./web-page";

useBrowser();

let foreign: ForeignServer | null = null;

beforeEach(async () => {
  foreign = await startForeignServer();
});

afterEach(async () => {
  await foreign?.close();
});

const theForeign = (): ForeignServer => {
  if (foreign === null) throw new Error("the foreign server has not started");
  return foreign;
};

/** Long enough for what the control needs a tenth of. */
const patience = 1_500;

/** Workers of the product stay, so that a test can look into them. */
function keepWorkers(): void {
  globalThis.Worker.prototype.terminate = () => undefined;
}

/** A page and a worker of this machine too, without a policy: from there all of it arrives. */
async function expectAllFrom(context: BrowserContext): Promise<void> {
  const control = await startForeignServer();
  const folder = mkdtempSync(join(tmpdir(), "fonds-zonder-beleid-"));
  writeFileSync(join(folder, "index.html"), "<!doctype html><body></body>");
  // a page that only the test answers has no address, and a browser may keep such a page from this machine
  const server = await serveFolder(folder);
  const page = await context.newPage();
  await page.goto(`${server.address}/`);
  await page.evaluate(tryFromPage, control.address);
  await eventually(() => [...control.asked()].sort(), [...waysOutOfAPage].sort());
  await control.close();

  const second = await startForeignServer();
  const [worker] = await Promise.all([
    page.waitForEvent("worker"),
    page.evaluate(() => {
      Object.assign(window, { kept: new Worker(URL.createObjectURL(new Blob(["0"], { type: "text/javascript" }))) });
    }),
  ]);
  await worker.evaluate(tryFromWorker, second.address);
  await eventually(() => [...second.asked()].sort(), [...waysOutOfAWorker].sort());
  await second.close();
  await server.close();
  rmSync(folder, { recursive: true });
}

async function expectNothingFrom(page: Page, worker: Worker): Promise<void> {
  await page.evaluate(tryFromPage, theForeign().address);
  await worker.evaluate(tryFromWorker, theForeign().address);
  await page.waitForTimeout(patience);
  expect([...theForeign().asked()]).toEqual([]);
}

/** The worker in which the pane calculates. */
function workerOf(page: Page): Worker {
  const worker = page.workers()[0];
  if (worker === undefined) throw new Error("no worker has started");
  return worker;
}

test("nothing leaves the page or its worker, whichever way", async () => {
  const web = await openWebPage({}, { before: keepWorkers });
  await calculate(web);
  const context = web.page.context();
  expect(forgive(context)).toEqual([]);
  await expectNothingFrom(web.page, workerOf(web.page));
  await expectAllFrom(context);
});

test("nothing leaves the pane in Excel or its worker, whichever way", async () => {
  const addIn = await openAddIn(await excelWithSample(), {}, "load", keepWorkers);
  await calculate(addIn);
  const context = addIn.page.context();
  expect(forgive(context)).toEqual([]);
  // from here on the network itself, and not the test, answers
  await context.unrouteAll({ behavior: "wait" });
  await expectNothingFrom(addIn.page, workerOf(addIn.page));
  await expectAllFrom(context);
});

describe("a worker finds what it needs", () => {
  let folder = "";

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "fonds-map-"));
    mkdirSync(join(folder, "een/map"), { recursive: true });
    cpSync(join(surroundings().addin, "../web"), join(folder, "een/map"), { recursive: true });
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  test("from a folder below the top of a server, also what it loads later", async () => {
    const server = await serveFolder(folder);
    const address = `${server.address}/een/map`;
    const web = await openWebPage({}, { address, before: keepWorkers });
    await calculate(web);
    await write(web);
    await web.save();
    const loaded = await Promise.all(web.page.workers().map((worker) => worker.evaluate(resources)));
    // planning the sheets and making the file load more than their first script
    expect(loaded.filter((names) => names.length > 1).length).toBe(2);
    for (const name of loaded.flat()) expect(name.startsWith(`${address}/`)).toBe(true);
    await server.close();
  });

  test("and where none may start, a page that was opened as a file, the page does the work itself", async () => {
    const web = await openWebPage({}, { address: pathToFileURL(join(folder, "een/map")).href });
    await calculate(web);
    await web.figure("pane.cijfer.b").getByText("€ 108,26", { exact: true }).waitFor();
    await write(web);
    expect((await web.save()).snapshot.sheets.map(({ name }) => name)).toContain("Narekening");
    forgive(web.page.context());
  });
});

/** Runs inside a worker: the addresses that it has loaded. */
function resources(): readonly string[] {
  return performance.getEntriesByType("resource").map(({ name }) => name);
}
