import { alv2018 } from "../../src/core/criteria/presets/alv-2018";
import { fonds2018 } from "../../src/core/governance/presets/fonds-2018";
import { planInvoer } from "../../src/run/plan-invoer";
import { createSay } from "../../src/text/translator";
import { writeWorkbookFile } from "../../src/xlsx/write-workbook";
import { describeSheet } from "../host/describe";
import { completePlan, input, openedWith, readFrom, sheetNames, valueOf, writeTo, type Opened } from "./fixture";
import { excelNames, excelPicture } from "./picture/excel-picture";
import { fileNames, filePictures } from "./picture/file-picture";

const template = planInvoer(alv2018, fonds2018, createSay("nl"));
const templateNames = ["Uitleg", "Invoer", "Correcties", "Aanvragen", "Gemeenten"];

function userText({ excel }: Opened): string {
  return excel.workbook.sheets
    .filter(({ customProperties }) => customProperties.size === 0)
    .map((sheet) => describeSheet(excel.workbook, sheet))
    .join();
}

test("the template has the same cells, formats, lists and names in Excel as in a file", async () => {
  const { excel, port } = openedWith({ name: "Blad1" });
  const outcome = valueOf(await port.insert(template));
  expect(outcome).toEqual({ kind: "written", sheets: templateNames.map((name) => ({ wanted: name, actual: name })) });
  const bytes = await writeWorkbookFile(template, null, { title: "Invoer", created: "2018-06-27T12:00:00Z" });
  const inFile = await filePictures(bytes);
  for (const name of templateNames) expect(excelPicture(excel.workbook, name)).toEqual(inFile(name));
  expect(excelPicture(excel.workbook, "Correcties").choices.length).toBeGreaterThan(0);
  expect(excelNames(excel.workbook)).toEqual(await fileNames(bytes));
});

test("what is inserted is the user's: without a mark, and read as input", async () => {
  const workbook = openedWith({ name: "Blad1" });
  valueOf(await workbook.port.insert(template));
  const { sheets } = workbook.excel.workbook;
  expect(sheets.filter(({ customProperties }) => customProperties.size > 0)).toEqual([]);
  const read = await readFrom(workbook);
  expect(read.sheets.filter(({ own }) => !own).map(({ name }) => name)).toEqual(["Blad1", ...templateNames]);
});

test("sheets that have a purpose in the plan are the user's as well when they are inserted", async () => {
  const workbook = openedWith({ name: "Blad1" });
  valueOf(await workbook.port.insert(completePlan("een")));
  expect((await readFrom(workbook)).sheets.map(({ name, own }) => [name, own])).toEqual([
    ["Blad1", false],
    ["Toekenning", false],
    ["Narekening", false],
    // with the lists of the validations; nobody fills it in
    ["Keuzelijsten", true],
  ]);
});

test("nothing that is there gets another name or another cell; what is inserted gives way", async () => {
  const workbook = openedWith(input);
  await writeTo(workbook, completePlan("een"));
  const before = userText(workbook);
  const outcome = valueOf(await workbook.port.insert(template));
  expect(outcome).toMatchObject({
    sheets: [{ actual: "Uitleg" }, { wanted: "Invoer", actual: "Invoer (2)" }, {}, {}, {}],
  });
  expect(userText(workbook).startsWith(before)).toBe(true);
  expect(sheetNames(workbook).slice(0, 3)).toEqual(["Invoer", "Toekenning", "Narekening"]);
});

test("it takes two round trips beside the one that looks what is there", async () => {
  const workbook = openedWith({ name: "Blad1" });
  valueOf(await workbook.port.insert(template));
  expect(workbook.excel.roundTrips).toBe(3);
  expect(workbook.excel.suspensions.slice(1)).toEqual([
    new Set(["calculation", "screen"]),
    new Set(["calculation", "screen"]),
  ]);
});

test("neither a write nor undo touches what was inserted", async () => {
  const workbook = openedWith({ name: "Blad1" });
  valueOf(await workbook.port.insert(template));
  const before = userText(workbook);
  await writeTo(workbook, completePlan("een"));
  await writeTo(workbook, completePlan("twee"));
  valueOf(await workbook.port.undo());
  expect(userText(workbook)).toBe(before);
});
