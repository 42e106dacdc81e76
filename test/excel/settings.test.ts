import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { here } from "./sessions";
import type { WorkbookSettings } from "../../src/workbook/port";
import { completePlan, input, openedWith, valueOf, writeTo } from "./fixture";

const key = "FondsTekortgemeenten.instellingen";

const settings: WorkbookSettings = {
  taal: "en",
  criteria: "alv-2018",
  governance: { schema: "governanceset/1", id: "eigen", naam: "Rita's “set” €" },
  koppeling: null,
};

test("settings are kept in the workbook, and another pane finds them", async () => {
  const { port } = openedWith(input);
  expect(await port.loadSettings()).toBeNull();
  expect(await port.saveSettings(settings)).toEqual({ ok: true, value: null });
  expect(await createExcelWorkbook(here).loadSettings()).toEqual(settings);
});

test("they survive a write and undo", async () => {
  const workbook = openedWith(input);
  valueOf(await workbook.port.saveSettings(settings));
  await writeTo(workbook, completePlan("een"));
  valueOf(await workbook.port.undo());
  expect(await workbook.port.loadSettings()).toEqual(settings);
});

test.each(["geen json", '"tekst"', "null", "17", 17, { taal: "nl" }])("damaged ones (%j) are none", async (value) => {
  const { excel, port } = openedWith(input);
  excel.workbook.settings.set(key, value);
  expect(await port.loadSettings()).toBeNull();
});

test("of settings that another version wrote, what is known is taken and the rest is left", async () => {
  const { excel, port } = openedWith(input);
  excel.workbook.settings.set(key, JSON.stringify({ taal: "fr", criteria: "alv-2018", kleur: "paars" }));
  expect(await port.loadSettings()).toEqual({ taal: null, criteria: "alv-2018", governance: null, koppeling: null });
});

test("without a connection there are none, and saving says why", async () => {
  const { excel, port } = openedWith(input);
  excel.fail({ kind: "connection", at: 1, when: "before", lasting: true });
  expect(await port.loadSettings()).toBeNull();
  expect(await port.saveSettings(settings)).toMatchObject({ ok: false, problem: { code: "connection-lost" } });
});
