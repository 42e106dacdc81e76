import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { parseCriteriaset } from "../../src/core/criteria/criteriaset";
import { parseGovernanceset } from "../../src/core/governance/governanceset";
import { goldenCases, placeInput } from "../golden/golden-case";
import { allCorrect, checksOf, differencesIn } from "./expect-equal";
import { recalculate } from "./libre-office";
import { narekeningWorkbook, workbookOf, type NarekeningWorkbook } from "./narekening-workbook";

const found = goldenCases("good").find(({ name }) => name === "kenmerken-samengevoegd");

test("conditions on columns that add up over merged municipalities are tested on the cells that add up", async () => {
  if (found === undefined) throw new Error("the case is there");
  const json = (name: string): unknown => JSON.parse(readFileSync(join(found.folder, name), "utf8"));
  const criteria = parseCriteriaset(json("criteria.json"), "criteria.json");
  const governance = parseGovernanceset(json(found.governance ?? ""), "governance.json");
  if (!criteria.ok || !governance.ok) throw new Error("the sets of the case are valid");
  const folder = mkdtempSync(join(tmpdir(), "narekening-merged-"));
  const made: Record<string, NarekeningWorkbook> = {};
  try {
    const path = await placeInput(found, folder);
    const input = { bytes: readFileSync(path), name: basename(path), mapping: null };
    made["merged"] = await narekeningWorkbook(input, criteria.value, governance.value);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const { uitkomst, bytes } = workbookOf(made, "merged");
  const recalculated = (await recalculate({ merged: bytes }))["merged"] ?? new Uint8Array();
  expect(await differencesIn(recalculated, uitkomst)).toEqual([]);
  expect(await checksOf(recalculated, uitkomst)).toEqual(allCorrect(uitkomst));
});
