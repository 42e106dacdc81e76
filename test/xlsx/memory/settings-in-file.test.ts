import { strToU8, zipSync } from "fflate";
import { choicesIn } from "../../../src/run/settings";
import type { WorkbookSettings } from "../../../src/workbook/port";
import { createMemoryPort, type MemoryPort } from "../../../src/xlsx/memory/memory-port";
import { memoryWorkbook, snapshotOf } from "../../../src/xlsx/memory/memory-workbook";
import { saveWorkbook } from "../../../src/xlsx/memory/save-workbook";
import { readWorkbookFile } from "../../../src/xlsx/read-workbook";
import { writeWorkbookFile } from "../../../src/xlsx/write-workbook";
import { valueOf } from "../../excel/fixture";
import { planOf } from "../../support/planned-sheet";
import { link, partsOf, rawWorkbook, relationships } from "../fixture";
import { packageFaults } from "../package-soundness";

const options = { title: "Proef", created: "2018-11-01T00:00:00Z" };
const input = rawWorkbook({ sheets: { Invoer: "<sheetData><row><c><v>100</v></c></row></sheetData>" } });
const itemPart = "customXml/item1.xml";

const settings: WorkbookSettings = {
  taal: "en",
  criteria: "alv-2018",
  governance: { schema: "governanceset/1", id: "eigen", naam: 'Rita\'s “set” <€> & "meer"\nregel 2' },
  koppeling: null,
};

interface OpenedPort {
  readonly port: MemoryPort;
  /** How often the workbook became another one. */
  readonly changes: () => number;
}

async function open(bytes: Uint8Array): Promise<OpenedPort> {
  const read = await readWorkbookFile(bytes, "invoer.xlsx");
  const workbook = memoryWorkbook(read);
  if (workbook === null) throw new Error(JSON.stringify(read.findings));
  let changes = 0;
  const events = { changed: () => (changes += 1), goTo: () => undefined, settingsSaved: () => undefined };
  return { port: createMemoryPort(workbook, [], events), changes: () => changes };
}

async function save({ port }: OpenedPort): Promise<Uint8Array> {
  const bytes = await saveWorkbook(port.workbook(), options);
  expect(packageFaults(bytes)).toEqual([]);
  return bytes;
}

async function withSettings(kept: WorkbookSettings = settings): Promise<Uint8Array> {
  const opened = await open(input);
  valueOf(await opened.port.saveSettings(kept));
  return save(opened);
}

/** A file in which the part with the settings says something else. */
async function withPart(xml: string): Promise<Uint8Array> {
  return zipped({ ...partsOf(await withSettings()), [itemPart]: xml });
}

function zipped(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([part, content]) => [part, strToU8(content)])));
}

test("a file without settings has none", async () => {
  const { port } = await open(input);
  expect(await port.loadSettings()).toBeNull();
  expect(Object.keys(partsOf(await saveWorkbook(port.workbook(), options)))).not.toContain(itemPart);
});

test("what was chosen is in the file that is saved, time after time", async () => {
  let bytes = await withSettings();
  for (let time = 0; time < 3; time++) {
    const opened = await open(bytes);
    expect(await opened.port.loadSettings()).toEqual(settings);
    bytes = await save(opened);
  }
});

test("a later choice takes the place of an earlier one", async () => {
  const opened = await open(await withSettings());
  valueOf(await opened.port.saveSettings({ ...settings, criteria: { id: "eigen" } }));
  const again = await open(await save(opened));
  expect(await again.port.loadSettings()).toEqual({ ...settings, criteria: { id: "eigen" } });
});

test("a result that is written beside a copy of the file has the choices too", async () => {
  const { source } = await readWorkbookFile(await withSettings(), "invoer.xlsx");
  const result = await writeWorkbookFile(planOf({ rows: [[{ value: 1, style: "aantal" }]] }), source, options);
  expect(packageFaults(result)).toEqual([]);
  expect(await (await open(result)).port.loadSettings()).toEqual(settings);
});

test("are found where LibreOffice links to them: from the package, not from the workbook", async () => {
  const parts = partsOf(await withSettings());
  const customXml = /<Relationship [^>]*\/customXml"[^>]*>/;
  const [found = ""] = customXml.exec(parts["xl/_rels/workbook.xml.rels"] ?? "") ?? [];
  const moved = {
    ...parts,
    "xl/_rels/workbook.xml.rels": (parts["xl/_rels/workbook.xml.rels"] ?? "").replace(found, ""),
    "_rels/.rels": (parts["_rels/.rels"] ?? "").replace("</Relationships>", `${found}</Relationships>`),
  };
  const { port } = await open(zipped(moved));
  expect(found).not.toBe("");
  expect(await port.loadSettings()).toEqual(settings);
});

test("the input says the same with and without them", async () => {
  const [bare, chosen] = [await open(input), await open(await withSettings())];
  expect(snapshotOf(chosen.port.workbook())).toEqual(snapshotOf(bare.port.workbook()));
});

describe("the workbook", () => {
  test.each<{ when: string; next: Partial<WorkbookSettings>; isChange: boolean }>([
    { when: "the rules are others", next: { criteria: { id: "eigen" } }, isChange: true },
    { when: "the columns are others", next: { koppeling: { schema: "koppeling/1" } }, isChange: true },
    { when: "only the language is another", next: { taal: "nl" }, isChange: false },
    { when: "everything is the same", next: {}, isChange: false },
  ])("has something to lose ($isChange) when $when", async ({ next, isChange }) => {
    const opened = await open(await withSettings());
    valueOf(await opened.port.saveSettings({ ...settings, ...next }));
    expect(opened.changes()).toBe(isChange ? 1 : 0);
    expect(await opened.port.loadSettings()).toEqual({ ...settings, ...next });
  });

  test.each<{ when: string; kept: WorkbookSettings; isChange: boolean }>([
    {
      when: "the first choice is what everybody starts with",
      kept: { ...settings, governance: "fonds-2018" },
      isChange: false,
    },
    { when: "the first choice is a set of one's own", kept: settings, isChange: true },
  ])("has something to lose ($isChange) when $when", async ({ kept, isChange }) => {
    const opened = await open(input);
    valueOf(await opened.port.saveSettings(kept));
    expect(opened.changes()).toBe(isChange ? 1 : 0);
  });
});

describe("settings that are damaged", () => {
  const part = (text: string): string =>
    `<instellingen xmlns="urn:fonds-tekortgemeenten:instellingen:1">${text}</instellingen>`;

  test.each([
    { when: "are no JSON", xml: part("geen json") },
    { when: "are no object", xml: part("17") },
    { when: "are cut off", xml: part('{"taal":"nl"').replace("</instellingen>", "") },
    { when: "are too long", xml: part(`{"taal":"${"n".repeat(300_000)}"}`) },
    { when: "hold other elements", xml: part("<a/>{}") },
    { when: "are nested without end", xml: part(`{"criteria":${"[".repeat(100_000)}${"]".repeat(100_000)}}`) },
  ])("and $when are told, never used, and the workbook can be read and saved", async ({ xml }) => {
    const opened = await open(await withPart(xml));
    const { port } = opened;
    const loaded = await port.loadSettings();
    expect(loaded).not.toBeNull();
    expect(loaded === null ? null : choicesIn(loaded)).toEqual({
      taal: null,
      criteria: null,
      governance: null,
      mapping: null,
      isDamaged: true,
    });
    expect(valueOf(await port.read()).snapshot.sheets[0]?.rows).toEqual([[100]]);
    valueOf(await port.saveSettings(settings));
    expect(await (await open(await save(opened))).port.loadSettings()).toEqual(settings);
  });

  test("in parts are used in parts", async () => {
    const { port } = await open(await withPart(part('{"taal":"fr","criteria":"alv-2018","kleur":"paars"}')));
    expect(await port.loadSettings()).toEqual({ taal: null, criteria: "alv-2018", governance: null, koppeling: null });
  });

  test.each([
    { when: "another program", xml: '<iets xmlns="urn:anders">{"taal":"en"}</iets>' },
    { when: "nobody who knows XML", xml: "<!DOCTYPE a>" },
  ])("custom XML of $when is not ours", async ({ xml }) => {
    const { port } = await open(await withPart(xml));
    expect(await port.loadSettings()).toBeNull();
  });

  test("a link to a part that is not there is no settings", async () => {
    const bytes = rawWorkbook({
      sheets: { Invoer: "<sheetData><row><c><v>100</v></c></row></sheetData>" },
      parts: {
        "xl/_rels/workbook.xml.rels": relationships([
          link("rId1", "worksheet", "worksheets/sheet1.xml"),
          link("rId2", "customXml", "../customXml/item9.xml"),
        ]),
      },
    });
    expect(await (await open(bytes)).port.loadSettings()).toBeNull();
  });
});
