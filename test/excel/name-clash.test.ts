import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { WritePlan } from "../../src/workbook/write-plan";
import { readWorkbookFile } from "../../src/xlsx/read-workbook";
import { writeWorkbookFile } from "../../src/xlsx/write-workbook";
import { goldenCases, type GoldenCase } from "../golden/golden-case";
import { withoutNeedlessQuotes } from "../host/model/workbook-model";
import { buildWorkbook } from "../support/build-workbook";
import type { WorkbookDescription } from "../support/workbook-description";
import { opened, readFrom, valueOf } from "./fixture";
import { planOfCase, runTime } from "./golden-run";
import { excelNames, excelPicture } from "./picture/excel-picture";
import { fileNames, filePictures } from "./picture/file-picture";
import type { SheetPicture } from "./picture/picture";

/** Names that our own sheets want, and that a user may well have given to the sheet with the deficits. */
const names = ["Toekenning", "Audit", "Narekening", "Narekening parameters", "Narekening rekenblad", "Samenvatting"];

/** All that refers to a sheet: formulas, highlights and charts of one sheet, or the names of a workbook. */
type References = readonly string[];

interface Written {
  readonly plan: WritePlan;
  /** By the name that the plan wants for the sheet. */
  readonly inExcel: ReadonlyMap<string, References>;
  readonly inFile: ReadonlyMap<string, References>;
}

const golden = caseNamed("correcties-en-aanvragen");

function caseNamed(name: string): GoldenCase {
  const found = goldenCases("good").find((one) => one.name === name);
  if (found === undefined) throw new Error(`no case ${name}`);
  return found;
}

/** Runs the case with its deficits on a sheet of this name, through Excel and through a file. */
async function writeWith(inputSheet: string): Promise<Written> {
  const text = readFileSync(join(golden.folder, "input.json"), "utf8");
  const description = JSON.parse(text) as WorkbookDescription;
  const sheets = description.sheets.map((sheet) => (sheet.name === "Invoer" ? { ...sheet, name: inputSheet } : sheet));
  const { snapshot, source } = await readWorkbookFile(buildWorkbook({ ...description, sheets }), "invoer.xlsx");
  if (snapshot === null) throw new Error("the input cannot be read");
  const plan = planOfCase(golden, snapshot);

  const { excel, port } = opened(snapshot);
  const basedOn = await readFrom({ excel, port });
  // twice, so that the names of the first output are in the way as well
  valueOf(await port.apply({ plan, basedOn }));
  const outcome = valueOf(await port.apply({ plan, basedOn }));
  if (outcome.kind !== "written") throw new Error(JSON.stringify(outcome));

  const bytes = await writeWorkbookFile(plan, source, { title: "Verdeling", created: runTime });
  const pictures = await filePictures(bytes);
  return {
    plan,
    inExcel: new Map([
      ...outcome.sheets.map(
        ({ wanted, actual }) => [wanted, referencesOf(excelPicture(excel.workbook, actual))] as const,
      ),
      ["names", excelNames(excel.workbook)],
    ]),
    inFile: new Map([
      ...outcome.sheets.map(({ wanted, actual }) => [wanted, referencesOf(pictures(actual))] as const),
      ["names", await fileNames(bytes)],
    ]),
  };
}

function referencesOf({ cells, highlights, charts, choices }: SheetPicture): References {
  const formulas = [...cells].flatMap(([address, { formula }]) => (formula === null ? [] : [`${address} ${formula}`]));
  return [...formulas, ...highlights, ...charts, ...choices];
}

/** What the references must be once the input has the name of one of ours. */
function renamed(references: References, inputSheet: string): References {
  const quoted = (name: string): string => withoutNeedlessQuotes(`'${name}'!`);
  return references.map((reference) =>
    reference.replaceAll(quoted(inputSheet), quoted(`${inputSheet} (2)`)).replaceAll("Invoer!", quoted(inputSheet)),
  );
}

test.each(names)("when the deficits stand on a sheet called %s, references to it stay with it", async (inputSheet) => {
  const [usual, clash] = [await writeWith("Invoer"), await writeWith(inputSheet)];
  expect(usual.plan.sheets.map(({ name }) => name)).toContain(inputSheet);
  const toInput = [...usual.inExcel.values()].flat().filter((reference) => reference.includes("Invoer!"));
  expect(toInput.length).toBeGreaterThan(10);
  for (const [sheet, references] of usual.inExcel) {
    expect(usual.inFile.get(sheet)).toEqual(references);
    expect(clash.inExcel.get(sheet)).toEqual(renamed(references, inputSheet));
    expect(clash.inFile.get(sheet)).toEqual(renamed(references, inputSheet));
  }
});
