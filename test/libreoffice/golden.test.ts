import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { parseCriteriaset, type Criteriaset } from "../../src/core/criteria/criteriaset";
import { criteriaPresets } from "../../src/core/criteria/presets";
import { alv2018 } from "../../src/core/criteria/presets/alv-2018";
import { parseGovernanceset, type Governanceset } from "../../src/core/governance/governanceset";
import { fonds2018 } from "../../src/core/governance/presets/fonds-2018";
import type { Parsed } from "../../src/core/documents/parsed";
import { parseMapping } from "../../src/reading/mapping/mapping";
import { goldenCases, placeInput, type GoldenCase } from "../golden/golden-case";
import { allCorrect, checksOf, differencesIn } from "./expect-equal";
import { recalculate } from "./libre-office";
import { narekeningWorkbook, workbookOf, type NarekeningWorkbook } from "./narekening-workbook";

/** Every case that comes to an outcome, except those on a sample: samples.test.ts has them. */
const cases = goldenCases("good").filter(({ input }) => input === undefined);

const made: Record<string, NarekeningWorkbook> = {};
let recalculated: Readonly<Record<string, Uint8Array>> = {};

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), "narekening-golden-"));
  try {
    for (const one of cases) made[one.name] = await makeWorkbook(one, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  recalculated = await recalculate(Object.fromEntries(Object.entries(made).map(([name, { bytes }]) => [name, bytes])));
}, 300_000);

test.each(cases)("LibreOffice recalculates to the cent: $what", async ({ name }) => {
  const { uitkomst } = workbookOf(made, name);
  const bytes = recalculated[name] ?? new Uint8Array();
  expect(await differencesIn(bytes, uitkomst)).toEqual([]);
  expect(await checksOf(bytes, uitkomst)).toEqual(allCorrect(uitkomst));
});

async function makeWorkbook(one: GoldenCase, folder: string): Promise<NarekeningWorkbook> {
  const path = await placeInput(one, folder);
  const mapping = documentOf(join(one.folder, "koppeling.json"), parseMapping);
  return narekeningWorkbook(
    { bytes: readFileSync(path), name: basename(path), mapping },
    criteriaOf(one),
    governanceOf(one),
  );
}

function criteriaOf({ folder, criteria }: GoldenCase): Criteriaset {
  const preset = criteriaPresets.find(({ id }) => id === criteria);
  return preset ?? documentOf(join(folder, "criteria.json"), parseCriteriaset) ?? alv2018;
}

function governanceOf({ folder, governance }: GoldenCase): Governanceset {
  return documentOf(join(folder, governance ?? "governance.json"), parseGovernanceset) ?? fonds2018;
}

function documentOf<T>(path: string, parse: (json: unknown, document: string) => Parsed<T>): T | null {
  if (!existsSync(path)) return null;
  const parsed = parse(JSON.parse(readFileSync(path, "utf8")), basename(path));
  if (!parsed.ok) throw new Error(`${path} is not valid`);
  return parsed.value;
}
