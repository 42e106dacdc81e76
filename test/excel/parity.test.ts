import type { Cell, Snapshot } from "../../src/workbook/snapshot";
import { writeWorkbookFile } from "../../src/xlsx/write-workbook";
import { goldenCases } from "../golden/golden-case";
import { opened, readFrom, valueOf } from "./fixture";
import { planOfCase, readCase, runCase, runTime, setsOf } from "./golden-run";
import { excelNames, excelPicture } from "./picture/excel-picture";
import { fileNames, filePictures } from "./picture/file-picture";

/** Sheets of ours without a mark: a file of the command line leaves them out, in Excel they are the user's to keep. */
const withUnmarked = ["eigen-uitkomst-zonder-kenmerk"];
const marked = goldenCases("good").filter(({ name }) => !withUnmarked.includes(name));

/** Fields of a line and a wish to be calculated belong to a file; Excel opens both. */
function asOpened(snapshot: Snapshot): Snapshot {
  const { name, dateSystem, hasMacros } = snapshot;
  const sheets = snapshot.sheets.map((sheet) => {
    const { fieldCounts, ...rest } = sheet;
    return fieldCounts === undefined ? sheet : rest;
  });
  return { name, kind: "excel", dateSystem, hasMacros, sheets };
}

test.each(marked)("Excel and a file hold the same: $name", async (golden) => {
  const read = await readCase(golden);
  if (read === null) throw new Error(`${golden.name} cannot be opened`);
  const { snapshot, source } = read;
  const { excel, port } = opened(snapshot);

  const basedOn = await readFrom({ excel, port });
  expect(basedOn).toEqual(asOpened(snapshot));
  expect(excel.roundTrips).toBeLessThanOrEqual(2);

  const plan = planOfCase(golden, snapshot);
  const before = excel.roundTrips;
  const outcome = valueOf(await port.apply({ plan, basedOn }));
  if (outcome.kind !== "written") throw new Error(JSON.stringify(outcome));
  // one to read the input again, three to write
  expect(excel.roundTrips - before).toBeLessThanOrEqual(4);

  const bytes = await writeWorkbookFile(plan, source, { title: "Verdeling", created: runTime });
  const inFile = await filePictures(bytes);
  expect(outcome.sheets.map(({ wanted }) => wanted)).toEqual(plan.sheets.map(({ name }) => name));
  for (const { actual } of outcome.sheets) {
    const inExcel = excelPicture(excel.workbook, actual);
    expect(inExcel.cells.size).toBeGreaterThan(0);
    expect(inExcel).toEqual(inFile(actual));
  }
  // names of the user's own are copied; the simulated Excel opened without them
  const ownSheets = plan.sheets.map(({ name }) => `'${name}'!`);
  const names = (await fileNames(bytes)).filter((name) => ownSheets.some((sheet) => name.includes(sheet)));
  expect(excelNames(excel.workbook)).toEqual(names);
});

test("sheets of ours without a mark are recognised in Excel, and what is read is the same as from the file", async () => {
  const golden = goldenCases("good").find(({ name }) => withUnmarked.includes(name));
  const read = golden === undefined ? null : await readCase(golden);
  if (golden === undefined || read === null) throw new Error("the case is gone");
  const unmarked = read.snapshot.sheets.map(({ recognised = false, own, ...sheet }) => ({
    ...sheet,
    own: own && !recognised,
  }));
  const { excel, port } = opened({ ...read.snapshot, sheets: unmarked });
  const basedOn = await readFrom({ excel, port });
  expect(basedOn.sheets.map(({ name, own }) => [name, own])).toEqual(
    read.snapshot.sheets.map(({ name, own }) => [name, own]),
  );
  const inExcel = runCase(golden, { snapshot: basedOn, findings: [] });
  const inFile = runCase(golden, { snapshot: read.snapshot, findings: [] });
  expect(inExcel.bevindingen).toEqual(inFile.bevindingen);
  expect(inExcel.verdeling?.uitkomst.toekenningen).toEqual(inFile.verdeling?.uitkomst.toekenningen);
});

/** Of a text in a .csv that is a number in Dutch, Excel has made a number before anybody sees it. */
function openedByExcel(snapshot: Snapshot): Snapshot {
  if (snapshot.kind !== "csv") return snapshot;
  const number = (cell: Cell): Cell =>
    typeof cell === "string" && /^-?(0|[1-9]\d{0,14})(,\d+)?$/.test(cell) ? Number(cell.replace(",", ".")) : cell;
  const sheets = snapshot.sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((cells) => cells.map(number)) }));
  return { ...snapshot, sheets };
}

/** Excel cannot open these at all, or says so itself: there is no workbook to read. */
const noWorkbook = [
  "entity-bomb",
  "file-broken-xml",
  "file-empty",
  "file-encrypted",
  "file-kind-unknown",
  "file-not-found",
  "file-not-readable",
  "file-old-xls",
  "file-other-zip",
  "file-truncated",
];
/** A .csv is text through and through; of what it shows as numbers, Excel has made numbers before we see it. */
const noNumbers = ["error-cell-csv", "ambiguous-number-one-cell", "names-not-repeated"];
/** In these, the input is good and a set of the command line is not. */
const noSets = ["criteria-invalid", "criteria-not-json", "governance-invalid", "mapping-invalid"];

describe("input that cannot be used gives the same findings in Excel as in a file", () => {
  // a hostile file runs as a process of its own, and Excel guards itself
  const cases = goldenCases("broken").filter(({ hostile }) => hostile !== true);
  const named = (names: readonly string[]) => cases.filter(({ name }) => names.includes(name));
  const others = [...noWorkbook, ...noNumbers, ...noSets];

  test.each(cases.filter(({ name }) => !others.includes(name)))("$name", async (golden) => {
    const read = await readCase(golden);
    if (read === null) throw new Error(`${golden.name} cannot be opened`);
    const shown = openedByExcel(read.snapshot);
    const { excel, port } = opened(shown);
    const basedOn = await readFrom({ excel, port });
    expect(basedOn).toEqual(asOpened(shown));
    const { verdeling, bevindingen } = runCase(golden, { snapshot: basedOn, findings: [] });
    expect(verdeling).toBeNull();
    expect(bevindingen.length).toBeGreaterThan(0);
    expect(bevindingen).toEqual(runCase(golden, read).bevindingen);
  });

  test.each(named(noWorkbook))("except $name, which is no workbook", async (golden) => {
    expect(await readCase(golden)).toBeNull();
  });

  test.each(named(noNumbers))("except $name, which has no numbers", async (golden) => {
    expect((await readCase(golden))?.snapshot.kind).toBe("csv");
  });

  test.each(named(noSets))("except $name, which is not about the workbook", (golden) => {
    expect(setsOf(golden)).toBeNull();
  });
});
