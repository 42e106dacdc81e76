import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { alv2018 } from "../../src/core/criteria/presets/alv-2018";
import { naarRato } from "../../src/core/criteria/presets/naar-rato";
import type { Uitkomst } from "../../src/core/uitkomst";
import { changeNumber } from "./change-cell";
import { allCorrect, checksOf, differencesIn } from "./expect-equal";
import { recalculate } from "./libre-office";
import { narekeningWorkbook, say, workbookOf, type NarekeningWorkbook } from "./narekening-workbook";

const samples = { reconstructie: "reconstructie-2018.xlsx", schaal: "gemeenten-2017-fictief.xlsx" } as const;
const cases = [
  { name: "reconstructie-alv", file: samples.reconstructie, criteria: alv2018, gemeenten: 88 },
  { name: "reconstructie-rato", file: samples.reconstructie, criteria: naarRato, gemeenten: 88 },
  { name: "schaal-alv", file: samples.schaal, criteria: alv2018, gemeenten: 388 },
  { name: "schaal-rato", file: samples.schaal, criteria: naarRato, gemeenten: 388 },
];

/** The reconstruction in which someone typed over one figure of the input. */
const tampered = "overschreven";

const made: Record<string, NarekeningWorkbook> = {};
let recalculated: Readonly<Record<string, Uint8Array>> = {};

beforeAll(async () => {
  for (const { name, file, criteria } of cases) {
    const bytes = await readFile(join(__dirname, "../../assets/voorbeeld", file));
    made[name] = await narekeningWorkbook({ bytes, name: file }, criteria);
  }
  const files = Object.fromEntries(Object.entries(made).map(([name, { bytes }]) => [name, bytes]));
  recalculated = await recalculate({ ...files, [tampered]: tamper(files["reconstructie-alv"] ?? new Uint8Array()) });
}, 180_000);

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

describe("LibreOffice recalculates a workbook in which one figure of the input was typed over", () => {
  test("and the checks of what follows from it say so, those of what does not still agree", async () => {
    const { uitkomst } = workbookOf(made, "reconstructie-alv");
    const { overall, columns } = await checksOf(recalculated[tampered] ?? new Uint8Array(), uitkomst);
    expect(overall).toBe(say("narekening.kloptNiet"));
    expect(columns).toMatchObject({
      code: "klopt",
      inwoners: "klopt",
      correcties: "klopt",
      tekort: 1,
      tekortPerInwoner: 1,
    });
    // B shifts, so everyone above it gets another amount
    expect(columns["toekenning"]).toBeGreaterThan(20);
    expect(columns["netto"]).toBeGreaterThan(20);
  });
});

/** Venlo spends a million more on youth care than it submitted. */
function tamper(bytes: Uint8Array): Uint8Array {
  const venlo = workbookOf(made, "reconstructie-alv").uitkomst.toekenningen.find(
    ({ gemeente }) => gemeente.code === "GM0983",
  );
  const van = venlo?.gemeente.cellen[0]?.herkomst[0]?.van;
  if (van === undefined) throw new Error("Venlo has no figure");
  return changeNumber(bytes, van.sheet, van.cell, (value) => value + 1_000_000);
}
