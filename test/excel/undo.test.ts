import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { here } from "./sessions";
import { describeSheet, describeWorkbook, writtenCells } from "../host/describe";
import { completePlan, input, openedWith, sheetNames, valueOf, writeTo, type Opened } from "./fixture";

/** All of the output that a user can find: sheets, names, and whether they are in sight. */
function outputText({ excel }: Opened): string {
  const { sheets, names } = excel.workbook;
  const visible = sheets.filter(({ visibility, name }) => visibility === "Visible" && name !== "Invoer");
  return JSON.stringify([visible.map((sheet) => describeSheet(excel.workbook, sheet)), names]);
}

test("brings back the previous output as it was, with its tables, charts and names", async () => {
  const workbook = openedWith(input);
  await writeTo(workbook, completePlan("een"));
  const first = outputText(workbook);
  await writeTo(workbook, completePlan("twee"));
  expect(outputText(workbook)).not.toBe(first);
  expect(await workbook.port.canUndo()).toBe(true);
  valueOf(await workbook.port.undo());
  expect(outputText(workbook)).toBe(first);
});

test("takes three round trips: to look, to read the formulas of the user, and to change everything", async () => {
  const workbook = openedWith(input);
  await writeTo(workbook, completePlan("een"));
  await writeTo(workbook, completePlan("twee"));
  const before = workbook.excel.roundTrips;
  valueOf(await workbook.port.undo());
  expect(workbook.excel.roundTrips - before).toBe(3);
  expect(workbook.excel.suspensions.at(-1)).toEqual(new Set(["calculation", "screen"]));
});

test("of the first output leaves the workbook as it was before, and there is nothing before that", async () => {
  const workbook = openedWith(input);
  const before = describeWorkbook(workbook.excel.workbook);
  expect(await workbook.port.canUndo()).toBe(false);
  await writeTo(workbook, completePlan("een"));
  valueOf(await workbook.port.undo());
  expect(describeWorkbook(workbook.excel.workbook)).toBe(before);
  expect(await workbook.port.canUndo()).toBe(false);
  valueOf(await workbook.port.undo());
  expect(describeWorkbook(workbook.excel.workbook)).toBe(before);
});

test("keeps what the user did to the input and to other sheets meanwhile", async () => {
  const workbook = openedWith(input);
  await writeTo(workbook, completePlan("een"));
  await writeTo(workbook, completePlan("twee"));
  workbook.excel.type("Invoer", "B2", 5);
  workbook.excel.workbook.addSheet("Notities");
  valueOf(await workbook.port.undo());
  expect(sheetNames(workbook)).toEqual(["Invoer", "Toekenning", "Narekening", "Notities"]);
  expect(writtenCells(workbook.excel, "Invoer").get("B2")?.value).toBe(5);
});

test("works in a pane that was opened after the write", async () => {
  const workbook = openedWith(input);
  await writeTo(workbook, completePlan("een"));
  await writeTo(workbook, completePlan("twee"));
  const port = createExcelWorkbook(here);
  expect(await port.canUndo()).toBe(true);
  valueOf(await port.undo());
  expect(writtenCells(workbook.excel, "Toekenning").get("A1")?.value).toBe("Toekenning een");
});

test("can be followed by a write, which can be undone as well", async () => {
  const workbook = openedWith(input);
  for (const mark of ["een", "twee"]) await writeTo(workbook, completePlan(mark));
  valueOf(await workbook.port.undo());
  await writeTo(workbook, completePlan("drie"));
  valueOf(await workbook.port.undo());
  expect(writtenCells(workbook.excel, "Toekenning").get("A1")?.value).toBe("Toekenning een");
  expect(workbook.excel.workbook.sheets.map(({ name }) => name)).toEqual([
    "Invoer",
    "Toekenning",
    "Narekening",
    "Keuzelijsten",
  ]);
});
