import { chromium, type Browser, type BrowserContext, type BrowserContextOptions } from "playwright-core";
import { localeOf, type Taal } from "../../../src/text/taal";
import { surroundings } from "../setup/surroundings";
import { watch, type Complaints } from "./complaints";

/** How a page is looked at. */
export interface Looks {
  readonly taal: Taal;
  readonly theme: "light" | "dark";
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly forcedColors: boolean;
  readonly reducedMotion: boolean;
}

export const usualLooks: Looks = {
  taal: "nl",
  theme: "light",
  width: 360,
  height: 800,
  forcedColors: false,
  reducedMotion: true,
};

interface OpenContext {
  readonly context: BrowserContext;
  readonly complaints: Complaints;
}

/** Milliseconds until something that does not come is a failure: a busy machine is none. */
const patience = 120_000;

const flags = [
  "--disable-gpu",
  // no requests of the browser's own
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // letters look the same on every machine that has the font
  "--font-render-hinting=none",
];

let browser: Browser | null = null;
let opened: OpenContext[] = [];

/**
 * Gives the tests of a file a browser of their own: one that all files share would cost more, for its messages go through
 * one more process. After each test its pages are closed, and whatever was wrong on them fails the test.
 */
export function useBrowser(): void {
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: surroundings().chromium, chromiumSandbox: false, args: flags });
  });
  afterEach(async () => {
    const closing = opened;
    opened = [];
    for (const { context } of closing) await context.close();
    expect(closing.flatMap(({ complaints }) => complaints.all())).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
  });
}

/**
 * For a test that has a page do what it may not: its complaints are the outcome then, and no longer fail the test.
 *
 * @returns What was wrong until now.
 */
export function forgive(context: BrowserContext): readonly string[] {
  const forgiven = opened.find((one) => one.context === context);
  if (forgiven === undefined) throw new Error("this context is not one of the test");
  opened = opened.map((one) => (one === forgiven ? { context, complaints: { all: () => [] } } : one));
  return forgiven.complaints.all().slice();
}

/**
 * Opens a window of its own, without anything kept from before.
 *
 * @param isAllowed - Addresses that the page may ask for; any other request fails the test.
 * @param device - A window on the same device, of which what the browser keeps is there as well.
 */
export async function openContext(
  looks: Looks,
  isAllowed: (address: URL) => boolean,
  device: BrowserContext | null = null,
): Promise<BrowserContext> {
  if (browser === null) throw new Error("useBrowser() comes first");
  const kept = device === null ? {} : { storageState: await device.storageState() };
  const context = await browser.newContext({ ...optionsFor(looks), ...kept });
  const complaints = watch(context, isAllowed);
  opened.push({ context, complaints });
  context.setDefaultTimeout(patience);
  return context;
}

function optionsFor({ taal, theme, width, height, forcedColors, reducedMotion }: Looks): BrowserContextOptions {
  return {
    locale: localeOf[taal],
    timezoneId: "Europe/Amsterdam",
    colorScheme: theme,
    viewport: { width, height },
    forcedColors: forcedColors ? "active" : "none",
    reducedMotion: reducedMotion ? "reduce" : "no-preference",
  };
}
