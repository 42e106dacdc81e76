import { alv2018 } from "../../src/core/criteria/presets/alv-2018";
import { fonds2018 } from "../../src/core/governance/presets/fonds-2018";
import type { WritePlan } from "../../src/workbook/write-plan";
import { cellAddress } from "../../src/workbook/snapshot";
import { overwrite } from "./change-cell";
import { allCorrect, checksOf, checksUnder, differencesIn } from "./expect-equal";
import { recalculate } from "./libre-office";
import { narekeningWorkbook, say, workbookOf, type NarekeningWorkbook } from "./narekening-workbook";
import { randomInput } from "./random-input";

const governance = {
  ...fonds2018,
  bronnen: [
    { id: "rijk", naam: "Rijk", bedrag: "8000000.01", besluit: null },
    { id: "gemeentefonds", naam: "Gemeentefonds", bedrag: "7000000.00", besluit: "alv-voeding" },
    { id: "overig", naam: "Overig", bedrag: "3000000.00", besluit: null },
  ],
};

const made: Record<string, NarekeningWorkbook> = {};
let opened: Readonly<Record<string, Uint8Array>> = {};

beforeAll(async () => {
  const workbook = await narekeningWorkbook({ bytes: randomInput(7, 12), name: "invoer.xlsx" }, alv2018, governance);
  made["sources"] = workbook;
  const { cell, cents } = partOf(workbook.plan);
  opened = await recalculate({
    untouched: workbook.bytes,
    part: overwrite(workbook.bytes, "Narekening rekenblad", cell, cents + 3),
  });
}, 300_000);

test("the checks of three sources hold for an untouched workbook, and it says what was taken over", async () => {
  const { uitkomst, plan } = workbookOf(made, "sources");
  expect(await differencesIn(opened["untouched"] ?? new Uint8Array(), uitkomst)).toEqual([]);
  expect(await checksOf(opened["untouched"] ?? new Uint8Array(), uitkomst)).toEqual(allCorrect(uitkomst));
  const main = plan.sheets.find(({ name }) => name === "Narekening");
  expect(main?.rows.flat().map((cell) => cell?.value)).toContainEqual(
    expect.stringContaining(say("narekening.overgenomen.bronnen")),
  );
});

test("a part of a source that someone changes fits neither its award nor its exact value", async () => {
  const { plan } = workbookOf(made, "sources");
  const verdicts = await checksUnder(say("narekening.groep.controles"), opened["part"] ?? new Uint8Array(), plan);
  const wrong = ["bronnen", "bronrijen", "brondelen"].map((key) => say(`narekening.controle.${key}`));
  expect(wrong.filter((label) => verdicts[label] === say("narekening.klopt"))).toEqual([]);
});

/** The first part of the last source that is not zero. */
function partOf({ sheets }: WritePlan): { readonly cell: string; readonly cents: number } {
  const rows = sheets.find(({ name }) => name === "Narekening rekenblad")?.rows ?? [];
  const header = say("narekening.bron.deelOvergenomen", { naam: "Overig" });
  const column = rows.map((row) => row.findIndex((cell) => cell?.value === header)).find((index) => index !== -1) ?? -1;
  for (const [index, row] of rows.entries()) {
    const value = row[column]?.value;
    if (typeof value === "number" && value > 0) return { cell: cellAddress(index, column), cents: value };
  }
  throw new Error("no part of a source was found");
}
