import type { Download, Locator } from "playwright-core";
import type { Snapshot } from "../../../src/workbook/snapshot";
import { surroundings } from "../setup/surroundings";
import { openContext, usualLooks, type Looks } from "../support/browser";
import { countClicks } from "../support/clicks";
import { paneIn, type Pane } from "../support/pane";
import { snapshotOf } from "../support/sample";

/** The stand-alone page: a workbook in a grid, and the pane beside it. */
export interface WebPage extends Pane {
  /** What the page says at its foot. */
  readonly status: Locator;
  readonly grid: (sheet: string) => Locator;
  readonly tab: (sheet: string) => Locator;
  readonly tabs: () => Promise<readonly string[]>;
  /** A cell that is in sight; row 5 of column D is ("D", 5). */
  readonly cell: (column: string, row: number) => Locator;
  /** Buttons around the pane. */
  readonly pageButton: (key: string) => Locator;
  /** Gives the page a file by its button, as a person chooses one. */
  readonly choose: (file: ChosenFile) => Promise<void>;
  /** Chooses a file, until it is open. */
  readonly open: (name: string, content: Uint8Array) => Promise<void>;
  /** What the page gives when it is asked to save. */
  readonly save: () => Promise<SavedFile>;
  readonly saved: (download: Download) => Promise<SavedFile>;
}

/** A file of the user. */
export interface ChosenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export function chosenFile(name: string, content: string | Uint8Array): ChosenFile {
  return { name, mimeType: "application/octet-stream", buffer: Buffer.from(content) };
}

export interface SavedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The file, read back. */
  readonly snapshot: Snapshot;
}

const wide = { width: 1280, height: 800 } as const;

/** Where a test opens the page, and what it does there before anything else. */
export interface Opening {
  /** Address of the folder, without a slash at the end. */
  readonly address?: string;
  readonly before?: () => void;
}

/** Opens the production build of the page, from a server, as a visitor would; its sample is open then. */
export async function openWebPage(looks: Partial<Looks> = {}, opening: Opening = {}): Promise<WebPage> {
  const all = { ...usualLooks, ...wide, ...looks };
  const web = opening.address ?? surroundings().web;
  const context = await openContext(all, (address) => address.href.startsWith(web));
  await countClicks(context);
  if (opening.before !== undefined) await context.addInitScript(opening.before);
  const page = await context.newPage();
  await page.goto(`${web}/index.html`);
  const pane = paneIn(page, page.getByRole("complementary"), all.taal);
  const { say } = pane;
  await page.getByRole("grid", { name: say("web.grid.label", { name: "Invoer" }) }).waitFor();
  const pageButton = (key: string): Locator => page.getByRole("button", { name: say(key), exact: true });
  const status = page.getByRole("contentinfo");
  const choose = async (file: ChosenFile): Promise<void> => {
    const [chooser] = await Promise.all([page.waitForEvent("filechooser"), pageButton("web.open").click()]);
    await chooser.setFiles(file);
  };
  return {
    ...pane,
    pageButton,
    status,
    choose,
    open: async (name, content) => {
      await choose(chosenFile(name, content));
      await status.getByText(say("web.status.opened", { name })).waitFor();
    },
    grid: (sheet) => page.getByRole("grid", { name: say("web.grid.label", { name: sheet }), exact: true }),
    tab: (sheet) => page.getByRole("tab", { name: new RegExp(`^${sheet}( \\(|$)`) }),
    tabs: async () => {
      const names = await page.getByRole("tab").allTextContents();
      return names.map((name) => name.replace(` (${say("web.sheet.own")})`, ""));
    },
    cell: (column, row) => {
      const index = column.charCodeAt(0) - "A".charCodeAt(0);
      return page.locator(`td[data-row="${(row - 1).toString()}"][data-column="${index.toString()}"]`);
    },
    save: async () => {
      const [download] = await Promise.all([page.waitForEvent("download"), pageButton("web.save").click()]);
      return saved(download);
    },
    saved,
  };
}

async function saved(download: Download): Promise<SavedFile> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Uint8Array);
  const bytes = new Uint8Array(Buffer.concat(chunks));
  const name = download.suggestedFilename();
  return { name, bytes, snapshot: await snapshotOf(bytes, name) };
}
