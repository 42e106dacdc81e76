import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { hereAgain } from "./sessions";
import { describeWorkbook, writtenCells } from "../host/describe";
import type { SheetModel } from "../host/model/sheet-model";
import { planOf } from "../support/planned-sheet";
import { completePlan, input, openedWith, readFrom, sheetNames, text, valueOf, writeTo, type Opened } from "./fixture";

function begroting({ excel }: Opened): SheetModel {
  const sheet = excel.workbook.findSheet("Begroting");
  if (sheet === null) throw new Error("no sheet Begroting");
  return sheet;
}

/** A workbook with output, and what a user may build on that: a formula to a cell, one to a table, and a name. */
async function openedWithLinks(): Promise<Opened> {
  const workbook = openedWith(input, { name: "Begroting" });
  await writeTo(workbook, completePlan("een"));
  workbook.excel.type("Begroting", "A1", "=Toekenning!B3*2");
  workbook.excel.type("Begroting", "A2", "=SUM(Toekenning[Bedrag])");
  workbook.excel.workbook.names.push({ name: "Mijn_bedrag", formula: "=Toekenning!$B$3", visible: true });
  return workbook;
}

function linksOf({ excel }: Opened): readonly unknown[] {
  const cells = writtenCells(excel, "Begroting");
  const name = excel.workbook.names.find(({ name: own }) => own === "Mijn_bedrag");
  return [cells.get("A1")?.formula, cells.get("A2")?.formula, name?.formula];
}

const asEntered = ["Toekenning!B3*2", "SUM(Toekenning[Bedrag])", "=Toekenning!$B$3"];

test("what a user built on our output stands on the new one after a write, and on the old one after undo", async () => {
  const workbook = await openedWithLinks();
  for (const mark of ["twee", "drie", "vier"]) {
    await writeTo(workbook, completePlan(mark));
    expect(linksOf(workbook)).toEqual(asEntered);
  }
  valueOf(await workbook.port.undo());
  expect(linksOf(workbook)).toEqual(asEntered);
});

test("a formula that came after the input was read, with the value that stood there, follows as well", async () => {
  const workbook = openedWith({
    ...input,
    rows: [
      ["gemeente", "tekort"],
      ["Ede", 0],
    ],
  });
  const basedOn = await readFrom(workbook);
  valueOf(await workbook.port.apply({ plan: completePlan("een"), basedOn }));
  workbook.excel.type("Invoer", "B2", "=Toekenning!B4");
  for (const mark of ["twee", "drie"]) valueOf(await workbook.port.apply({ plan: completePlan(mark), basedOn }));
  expect(writtenCells(workbook.excel, "Invoer").get("B2")?.formula).toBe("Toekenning!B4");
});

test("it follows to a sheet that gets another name than the one before it", async () => {
  const workbook = openedWith(input, { name: "Begroting" }, { name: "Toekenning", rows: [["van mij"]] });
  await writeTo(workbook, completePlan("een"));
  workbook.excel.type("Begroting", "A1", "='Toekenning (2)'!B3");
  const mine = workbook.excel.workbook.findSheet("Toekenning");
  if (mine !== null) workbook.excel.workbook.renameSheet(mine, "Oud");
  await writeTo(workbook, completePlan("twee"));
  expect(sheetNames(workbook)).toContain("Toekenning");
  expect(linksOf(workbook)[0]).toBe("Toekenning!B3");
});

test("text that looks like a formula stays text", async () => {
  const workbook = await openedWithLinks();
  workbook.excel.type("Begroting", "A3", "'=Toekenning!B3");
  await writeTo(workbook, completePlan("twee"));
  expect(begroting(workbook).cell(2, 0)).toEqual({ value: "=Toekenning!B3", formula: null, quoted: true });
});

test("what refers to a sheet that is no longer written keeps the old one", async () => {
  const workbook = await openedWithLinks();
  await writeTo(workbook, planOf({ name: "Audit", purpose: "audit", rows: [[text("alleen dit")]] }));
  expect(sheetNames(workbook)).toEqual(["Invoer", "Begroting", "Audit"]);
  valueOf(await workbook.port.undo());
  expect(linksOf(workbook)).toEqual(asEntered);
});

test("on a protected sheet it stops the write before anything changes, and says which sheet", async () => {
  const workbook = await openedWithLinks();
  begroting(workbook).isProtected = true;
  const basedOn = await readFrom(workbook);
  const before = describeWorkbook(workbook.excel.workbook);
  expect(await workbook.port.apply({ plan: completePlan("twee"), basedOn })).toEqual({
    ok: false,
    problem: { code: "sheet-protected", sheet: "Begroting", detail: null },
  });
  expect(describeWorkbook(workbook.excel.workbook)).toBe(before);
});

test("a formula that cannot be entered again does not stand in the way of anything", async () => {
  const workbook = await openedWithLinks();
  begroting(workbook).arrays.push({ row: 0, column: 0, rows: 1, columns: 2 });
  await writeTo(workbook, completePlan("twee"));
  expect(writtenCells(workbook.excel, "Toekenning").get("A1")?.value).toBe("Toekenning twee");
  valueOf(await createExcelWorkbook(hereAgain).read());
  // what it refers to is still there until the next write; all others came along
  expect(linksOf(workbook)).toEqual([expect.stringMatching(/^_fonds_\d+_0!B3\*2$/), ...asEntered.slice(1)]);
});

test("a sheet that was protected while we wrote costs nothing but its own formulas", async () => {
  const workbook = await openedWithLinks();
  const basedOn = await readFrom(workbook);
  workbook.excel.beforeRequest(3, () => {
    begroting(workbook).isProtected = true;
  });
  valueOf(await workbook.port.apply({ plan: completePlan("twee"), basedOn }));
  expect(writtenCells(workbook.excel, "Toekenning").get("A1")?.value).toBe("Toekenning twee");
  expect(workbook.excel.workbook.names.find(({ name }) => name === "Mijn_bedrag")?.formula).toBe(asEntered[2]);
});
