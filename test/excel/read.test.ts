import { recordKey } from "../../src/excel/own/output-record";
import { completePlan, input, opened, openedWith, readFrom, snapshotOf, writeTo } from "./fixture";

test("sheets, tables, hidden rows and hidden sheets are read in two round trips, however many there are", async () => {
  const sheets = Array.from({ length: 30 }, (_, index) => ({
    name: `Blad ${index.toString()}`,
    visible: index !== 3,
    rows: [[], [null, "gemeente", "tekort"], [null, "Venlo", index, true], [], [null, null, -0.5]],
    hiddenRows: index === 5 ? [2, 4] : [],
    tables: [{ name: `Tabel_${index.toString()}`, row: 1, column: 1, rows: 2, columns: 2 }],
  }));
  const workbook = openedWith(...sheets);
  expect(await readFrom(workbook)).toEqual(snapshotOf(...sheets));
  expect(workbook.excel.roundTrips).toBe(2);
});

test("an error value is not the text that looks like it", async () => {
  const rows = [[{ error: "#DIV/0!" }, "#DIV/0!", { error: "#N/A" }]];
  expect((await readFrom(openedWith({ rows }))).sheets[0]?.rows).toEqual(rows);
});

test("a formula that still has to be calculated has no value", async () => {
  const rows = [[1, { uncalculated: "A1*2" }, "tekst"]];
  const workbook = openedWith({ rows });
  expect((await readFrom(workbook)).sheets[0]?.rows).toEqual(rows);
  workbook.excel.workbook.calculationState = "Done";
  expect((await readFrom(workbook)).sheets[0]?.rows).toEqual([[1, 0, "tekst"]]);
});

test("an empty workbook and an empty sheet are read", async () => {
  expect((await readFrom(openedWith({ name: "Leeg" }))).sheets).toEqual([
    { name: "Leeg", visible: true, rows: [], hiddenRows: [], tables: [], own: false },
  ]);
});

test.each([1900, 1904] as const)("the date system %d is recognised", async (dateSystem) => {
  expect((await readFrom(opened({ ...snapshotOf(input), dateSystem }))).dateSystem).toBe(dateSystem);
});

test.each([
  { name: "verdeling.xlsm", hasMacros: true },
  { name: "verdeling.xlsx", hasMacros: false },
])("$name has macros: $hasMacros", async ({ name, hasMacros }) => {
  expect((await readFrom(opened({ ...snapshotOf(input), name }))).hasMacros).toBe(hasMacros);
});

test("our own output is recognised, and its cells are not even asked for", async () => {
  const workbook = openedWith(input);
  await writeTo(workbook, completePlan("een"));
  const { sheets } = await readFrom(workbook);
  expect(sheets.map(({ name, own, rows }) => [name, own, rows.length])).toEqual([
    ["Invoer", false, 3],
    ["Toekenning", true, 0],
    ["Narekening", true, 0],
    ["Keuzelijsten", true, 0],
  ]);
});

test("output that came with a file is recognised too", async () => {
  const workbook = openedWith(input, { name: "Toekenning", rows: [["uit een bestand"]] });
  const sheet = workbook.excel.workbook.findSheet("Toekenning");
  sheet?.names.push({ name: "_FondsTekortgemeenten", formula: '="toekenning"', visible: false });
  expect((await readFrom(workbook)).sheets.map(({ own }) => own)).toEqual([false, true]);
});

const none = '{"id":0,"sheets":[],"tables":[],"names":[]}';

test.each([
  "geen json",
  '{"schema":"anders/1"}',
  '{"schema":"uitvoer/1"}',
  '{"schema":"uitvoer/1","current":7}',
  `{"schema":"uitvoer/1","lastId":1,"current":${none},"previous":${none},"attempt":{"generation":${none}},"released":null,"replaced":null}`,
  "null",
  12,
])("a state that is not ours (%s) counts as no output", async (value) => {
  const workbook = openedWith(input);
  workbook.excel.workbook.settings.set(recordKey(1, 0), value);
  expect((await readFrom(workbook)).sheets).toHaveLength(1);
  expect(await workbook.port.canUndo()).toBe(false);
});

test("10,000 rows are read in two round trips", async () => {
  const rows = Array.from({ length: 10_000 }, (_, row) => [
    `GM${row.toString()}`,
    "gemeente",
    row,
    row * 1.5,
    row + 0.25,
  ]);
  const workbook = openedWith({ rows, hiddenRows: [9_999] });
  expect((await readFrom(workbook)).sheets[0]).toMatchObject({ rows, hiddenRows: [9_999] });
  expect(workbook.excel.roundTrips).toBe(2);
});
