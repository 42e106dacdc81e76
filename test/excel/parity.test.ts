import { writeWorkbookFile } from "../../src/xlsx/write-workbook";
import { goldenCases } from "../golden/golden-case";
import { opened, readFrom, valueOf } from "./fixture";
import { planOfCase, readCase, runCase, runTime, setsOf } from "./golden-run";
import { excelNames, excelPicture } from "./picture/excel-picture";
import { fileNames, filePictures } from "./picture/file-picture";

test.each(goldenCases("good"))("Excel and a file hold the same: $name", async (golden) => {
  const read = await readCase(golden);
  if (read === null) throw new Error(`${golden.name} cannot be opened`);
  const { snapshot, source } = read;
  const { excel, port } = opened(snapshot);

  const basedOn = await readFrom({ excel, port });
  expect(basedOn).toEqual({ ...snapshot, kind: "excel" });
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
  expect(excelNames(excel.workbook)).toEqual(await fileNames(bytes));
});

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
const noNumbers = ["error-cell-csv"];
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
    const { excel, port } = opened(read.snapshot);
    const basedOn = await readFrom({ excel, port });
    expect(basedOn).toEqual({ ...read.snapshot, kind: "excel" });
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
