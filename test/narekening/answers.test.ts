import { readFileSync } from "node:fs";
import { join } from "node:path";
import { criteriasetSchema } from "../../src/core/criteria/criteriaset";
import { governancesetSchema } from "../../src/core/governance/governanceset";
import { buildWorkbook } from "../support/build-workbook";
import type { WorkbookDescription } from "../support/workbook-description";
import { overwrite } from "./change-cell";
import { allCorrect, checksOf, differencesIn } from "./expect-equal";
import { recalculate } from "./libre-office";
import { narekeningWorkbook, say, workbookOf, type NarekeningWorkbook } from "./narekening-workbook";

const golden = join(__dirname, "../golden");
const json = (path: string): unknown => JSON.parse(readFileSync(join(golden, path), "utf8"));

/** Someone changes an answer, so that a verdict turns. */
const changes = [
  { cell: "H3", value: "deels" },
  { cell: "I3", value: "x" },
];

const made: Record<string, NarekeningWorkbook> = {};
let opened: Readonly<Record<string, Uint8Array>> = {};

beforeAll(async () => {
  const input = buildWorkbook(json("good/voorwaarde-antwoorden/input.json") as WorkbookDescription);
  const criteria = criteriasetSchema.parse(json("good/voorwaarde-antwoorden/criteria.json"));
  const governance = governancesetSchema.parse(json("fonds-klein.json"));
  const workbook = await narekeningWorkbook({ bytes: input, name: "invoer.xlsx" }, criteria, governance);
  made["answers"] = workbook;
  opened = await recalculate({
    untouched: workbook.bytes,
    ...Object.fromEntries(changes.map(({ cell, value }) => [cell, overwrite(workbook.bytes, "Invoer", cell, value)])),
  });
}, 300_000);

test("the recalculation reads answers as the product does", async () => {
  const { uitkomst } = workbookOf(made, "answers");
  expect(await differencesIn(opened["untouched"] ?? new Uint8Array(), uitkomst)).toEqual([]);
  expect(await checksOf(opened["untouched"] ?? new Uint8Array(), uitkomst)).toEqual(allCorrect(uitkomst));
});

test.each(changes)("an answer that becomes $value in $cell is judged anew", async ({ cell }) => {
  const { uitkomst } = workbookOf(made, "answers");
  const { columns } = await checksOf(opened[cell] ?? new Uint8Array(), uitkomst);
  expect(columns["redenen"]).not.toBe(say("narekening.klopt"));
});
