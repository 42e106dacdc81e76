import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { localeOf } from "../../../src/text/taal";
import type { RibbonCommandName } from "../../../src/commands/ribbon-command-names";
import type { HostEvent } from "../../host/host-events";
import { ConnectionLost, type SimulatedExcel } from "../../host/simulated-excel";
import { contentTypeOf } from "../setup/content-type";
import { surroundings } from "../setup/surroundings";
import { openContext, usualLooks, type Looks } from "../support/browser";
import { countClicks } from "../support/clicks";
import { paneIn, type Pane } from "../support/pane";
import { installDesktopHost, type HostWindow } from "./desktop-host";
import { OfficeServices } from "./office-services";

/** Where manifest.xml says that the pane is. */
const origin = "https://localhost:3000";
const cdn = "https://appsforoffice.microsoft.com";
const officeFolder = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

/** The add-in, open beside a workbook in a simulated Excel. */
export interface AddIn extends Pane {
  readonly excel: SimulatedExcel;
  /** Has a user click a button of the ribbon, until its function says that it is done. */
  readonly clickRibbon: (command: RibbonCommandName) => Promise<void>;
  /** Times that the add-in has asked Excel to show its pane. */
  readonly timesShown: () => number;
}

/** Excel's own light and dark panes. */
const themes = {
  light: { background: 0xffffff, foreground: 0x242424 },
  dark: { background: 0x262626, foreground: 0xffffff },
} as const;

/**
 * Opens the production build of the pane as Excel on Windows does, with the real office.js behind the address of
 * Microsoft's CDN.
 *
 * @param excel - With the workbook that is open; it goes on when the pane closes.
 * @param waitUntil - The page is there, or has only begun to come.
 * @param before - Done on the page before anything else.
 * @param device - A pane that was open on the same device; left out: a device that never saw this workbook.
 */
export async function openAddIn(
  excel: SimulatedExcel,
  looks: Partial<Looks> = {},
  waitUntil: "load" | "commit" = "load",
  before: () => void = () => undefined,
  device: AddIn | null = null,
): Promise<AddIn> {
  const all = { ...usualLooks, ...looks };
  const isAllowed = (address: URL): boolean => address.origin === origin || address.origin === cdn;
  const context = await openContext(all, isAllowed, device?.page.context() ?? null);
  const services = new OfficeServices();
  await serve(context);
  await countClicks(context);
  await context.exposeFunction("answerRequest", (text: string) => services.answer(text) ?? answer(excel, text));
  await context.addInitScript(installDesktopHost, { locale: localeOf[all.taal], theme: themes[all.theme] });
  await context.addInitScript(before);
  const page = await context.newPage();
  excel.onEvents = (events) => {
    void tellEvents(page, events);
  };
  await page.goto(`${origin}/taskpane.html`, { waitUntil });
  return {
    ...paneIn(page, page.locator("body"), all.taal),
    excel,
    clickRibbon: (command) => clickRibbon(page, command),
    timesShown: () => services.timesShown,
  };
}

async function serve(context: BrowserContext): Promise<void> {
  await context.route("**/*", async (route) => {
    const address = new URL(route.request().url());
    const path = fileBehind(address);
    if (path === null || !existsSync(path)) await route.abort();
    else await route.fulfill({ body: readFileSync(path), contentType: contentTypeOf(path) });
  });
}

function fileBehind({ origin: from, pathname }: URL): string | null {
  if (from === origin) return join(surroundings().addin, pathname);
  return from === cdn ? join(officeFolder, pathname.replace("/lib/1/hosted/", "")) : null;
}

function answer(excel: SimulatedExcel, text: string): string | null {
  try {
    return JSON.stringify(excel.request(text));
  } catch (error) {
    if (error instanceof ConnectionLost) return null;
    throw error;
  } finally {
    // after the answer, as from a real host
    setTimeout(() => {
      excel.sendEvents();
    }, 0);
  }
}

const richApiMessageEvent = 33;

async function tellEvents(page: Page, events: readonly HostEvent[]): Promise<void> {
  if (page.isClosed()) return;
  const entries = events.map((event) => [...event, false]);
  try {
    await page.evaluate(
      ([event, payload]) => {
        (window as unknown as HostWindow).tellEvent(event, payload);
      },
      [richApiMessageEvent, entries] as const,
    );
  } catch (error) {
    // the test ended, and the page with it, while Excel was speaking
    if (!page.isClosed()) throw error;
  }
}

const appCommandInvokedEvent = 39;

/** As Excel does: the function of the button by its name, and a promise that it hears when that is done. */
async function clickRibbon(page: Page, command: RibbonCommandName): Promise<void> {
  await page.evaluate(
    ([event, name]) => {
      const host = window as unknown as HostWindow;
      const done = new Promise<void>((resolve) => {
        host.commandDone = resolve;
      });
      host.tellEvent(event, ["1", name, JSON.stringify({ source: { id: name } })]);
      return done;
    },
    [appCommandInvokedEvent, command] as const,
  );
}
