import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { alv2018 } from "../../src/core/criteria/presets/alv-2018";
import { naarRato } from "../../src/core/criteria/presets/naar-rato";
import type { Uitkomst } from "../../src/core/uitkomst/uitkomst";
import { allCorrect, checksOf, differencesIn } from "./expect-equal";
import { recalculate } from "./libre-office";
import { narekeningWorkbook, workbookOf, type NarekeningWorkbook } from "./narekening-workbook";

const samples = { reconstructie: "reconstructie-2018.xlsx", schaal: "gemeenten-2017-fictief.xlsx" } as const;
const cases = [
  { name: "reconstructie-alv", file: samples.reconstructie, criteria: alv2018, gemeenten: 88 },
  { name: "reconstructie-rato", file: samples.reconstructie, criteria: naarRato, gemeenten: 88 },
  { name: "schaal-alv", file: samples.schaal, criteria: alv2018, gemeenten: 388 },
  { name: "schaal-rato", file: samples.schaal, criteria: naarRato, gemeenten: 388 },
];

const made: Record<string, NarekeningWorkbook> = {};
let recalculated: Readonly<Record<string, Uint8Array>> = {};

beforeAll(async () => {
  for (const { name, file, criteria } of cases) {
    const bytes = await readFile(join(__dirname, "../../assets/voorbeeld", file));
    made[name] = await narekeningWorkbook({ bytes, name: file }, criteria);
  }
  recalculated = await recalculate(Object.fromEntries(Object.entries(made).map(([name, { bytes }]) => [name, bytes])));
}, 300_000);

describe.each(cases)("LibreOffice recalculates $name", ({ name, gemeenten }) => {
  const uitkomst = (): Uitkomst => workbookOf(made, name).uitkomst;
  const bytes = (): Uint8Array => recalculated[name] ?? new Uint8Array();

  test("for every municipality", () => {
    expect(uitkomst().toekenningen).toHaveLength(gemeenten);
  });

  test("and every column of every row is that of Toekenning", async () => {
    expect(await differencesIn(bytes(), uitkomst())).toEqual([]);
  });

  test("and every check says so", async () => {
    expect(await checksOf(bytes(), uitkomst())).toEqual(allCorrect(uitkomst()));
  });
});
