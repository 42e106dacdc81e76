import { describeSheet, writtenCells } from "../host/describe";
import type { SheetModel } from "../host/model/sheet-model";
import { completePlan, input, openedWith, readFrom, sheetNames, valueOf, writeTo, type Opened } from "./fixture";

function sheetOf({ excel }: Opened, name: string): SheetModel {
  const sheet = excel.workbook.findSheet(name);
  if (sheet === null) throw new Error(`no sheet ${name}`);
  return sheet;
}

function textOf(workbook: Opened, name: string): string {
  return describeSheet(workbook.excel.workbook, sheetOf(workbook, name));
}

/** As "Move or Copy" does: everything comes along, marks included. */
function copySheet({ excel }: Opened, name: string, copyName: string): void {
  const { workbook } = excel;
  const copy = workbook.addSheet(copyName);
  const original = workbook.findSheet(name);
  for (const { row, column, cell } of original?.filled() ?? []) copy.put(row, column, cell);
  for (const [key, value] of original?.customProperties ?? []) copy.customProperties.set(key, value);
  copy.names = (original?.names ?? []).map((item) => ({ ...item }));
}

function titleOn(workbook: Opened, name: string): unknown {
  return writtenCells(workbook.excel, name).get("A1")?.value;
}

test("a sheet of ours has a mark that stays when it gets another name, and a sheet of the user's has none", async () => {
  const workbook = openedWith(input);
  await writeTo(workbook, completePlan("een"));
  expect(sheetOf(workbook, "Toekenning").customProperties).toEqual(new Map([["FondsTekortgemeenten", "1:0"]]));
  expect(sheetOf(workbook, "Invoer").customProperties.size).toBe(0);
});

test("a copy that the user made of a sheet of ours is the user's: no write and no undo touches it", async () => {
  const workbook = openedWith(input);
  await writeTo(workbook, completePlan("een"));
  copySheet(workbook, "Toekenning", "Toekenning mei");
  const mine = textOf(workbook, "Toekenning mei");
  for (const mark of ["twee", "drie"]) await writeTo(workbook, completePlan(mark));
  valueOf(await workbook.port.undo());
  expect(textOf(workbook, "Toekenning mei")).toBe(mine);
  expect(titleOn(workbook, "Toekenning")).toBe("Toekenning twee");
});

test("a sheet of ours that the user gave another name is the user's from then on", async () => {
  const workbook = openedWith(input);
  await writeTo(workbook, completePlan("een"));
  workbook.excel.workbook.renameSheet(sheetOf(workbook, "Toekenning"), "Voor het archief");
  for (const mark of ["twee", "drie", "vier"]) await writeTo(workbook, completePlan(mark));
  expect(titleOn(workbook, "Voor het archief")).toBe("Toekenning een");
  expect(titleOn(workbook, "Toekenning")).toBe("Toekenning vier");
  expect(sheetNames(workbook)).toEqual(["Invoer", "Voor het archief", "Toekenning", "Narekening"]);
  // it is no input either
  const { sheets } = await readFrom(workbook);
  expect(sheets.find(({ name }) => name === "Voor het archief")?.own).toBe(true);
});

test("a sheet of ours that the user deleted or hid does not stand in the way", async () => {
  const workbook = openedWith(input);
  await writeTo(workbook, completePlan("een"));
  const { workbook: model } = workbook.excel;
  model.deleteSheet(sheetOf(workbook, "Narekening"));
  sheetOf(workbook, "Toekenning").visibility = "Hidden";
  await writeTo(workbook, completePlan("twee"));
  expect(sheetNames(workbook)).toEqual(["Invoer", "Toekenning", "Narekening"]);
  valueOf(await workbook.port.undo());
  expect(sheetNames(workbook)).toEqual(["Invoer"]);
  expect(sheetOf(workbook, "Toekenning").visibility).toBe("Hidden");
});

test("output that came with a file keeps its sheets; ours stand beside them", async () => {
  const workbook = openedWith(input, { name: "Toekenning", rows: [["uit een bestand"]] });
  sheetOf(workbook, "Toekenning").names.push({
    name: "_FondsTekortgemeenten",
    formula: '="toekenning"',
    visible: false,
  });
  const before = textOf(workbook, "Toekenning");
  for (const mark of ["een", "twee"]) await writeTo(workbook, completePlan(mark));
  expect(textOf(workbook, "Toekenning")).toBe(before);
  expect(sheetNames(workbook)).toEqual(["Invoer", "Toekenning", "Toekenning (2)", "Narekening"]);
});

test("a state that names sheets of the user's touches none of them: they have no mark", async () => {
  const workbook = openedWith(input, { name: "Toekenning", rows: [["van mij"]] });
  await writeTo(workbook, completePlan("een"));
  const sheet = sheetOf(workbook, "Toekenning (2)");
  // as when somebody copies the settings of one workbook to another
  const { workbook: model } = workbook.excel;
  model.deleteSheet(sheet);
  model.renameSheet(sheetOf(workbook, "Toekenning"), "Toekenning (2)");
  const mine = textOf(workbook, "Toekenning (2)");
  for (const mark of ["twee", "drie"]) await writeTo(workbook, completePlan(mark));
  expect(textOf(workbook, "Toekenning (2)")).toBe(mine);
});

test("sheets in the background have names that nobody uses, also when somebody does", async () => {
  const workbook = openedWith(input, { name: "_fonds_1_0", rows: [["van mij"]] });
  await writeTo(workbook, completePlan("een"));
  expect(sheetNames(workbook)).toEqual(["Invoer", "_fonds_1_0", "Toekenning", "Narekening"]);
  expect(titleOn(workbook, "_fonds_1_0")).toBe("van mij");
});

test("a sheet that the user adds while we write, with the name that ours was to get, stops the write", async () => {
  const workbook = openedWith(input);
  const basedOn = await readFrom(workbook);
  workbook.excel.beforeRequest(3, () => {
    workbook.excel.workbook.addSheet("Toekenning");
  });
  expect(await workbook.port.apply({ plan: completePlan("een"), basedOn })).toMatchObject({ ok: false });
  expect(workbook.excel.workbook.sheets.map(({ name }) => name)).toEqual(["Invoer", "Toekenning"]);
  await writeTo(workbook, completePlan("een"));
  expect(sheetNames(workbook)).toEqual(["Invoer", "Toekenning", "Toekenning (2)", "Narekening"]);
});
