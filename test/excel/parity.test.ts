import { writeWorkbookFile } from "../../src/xlsx/write-workbook";
import { goldenCases } from "../golden/golden-case";
import { opened, readFrom, valueOf } from "./fixture";
import { planOfCase, readCase, runTime } from "./golden-run";
import { excelNames, excelPicture } from "./picture/excel-picture";
import { fileNames, filePictures } from "./picture/file-picture";

test.each(goldenCases("good"))("Excel and a file hold the same: $name", async (golden) => {
  const { snapshot, source } = await readCase(golden);
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
