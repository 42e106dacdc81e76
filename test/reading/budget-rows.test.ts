import { readInput } from "../../src/reading/read-input";
import type { Cell } from "../../src/workbook/snapshot";
import { scope2018, sheetOf, snapshotOf } from "../support/snapshot";

const heads = ["gemeente", "tekort jeugd 2016", "tekort wmo 2016", "tekort jeugd 2017", "tekort wmo 2017"];

test.each<{ readonly header: string; readonly values: readonly Cell[]; readonly cell: string | null }>([
  { header: "Soort", values: ["begroting", "begroting"], cell: "F2" },
  { header: "Bron", values: ["jaarrekening", "programmabegroting 2016"], cell: "F3" },
  { header: "Wat", values: ["begroot", "raming"], cell: "F2" },
  { header: "Opmerking", values: [null, "hoger dan de begroting"], cell: null },
  { header: "Bron", values: ["jaarrekening", "jaarrekening (begroting gewijzigd)"], cell: null },
  { header: "Omvang begroting", values: [100_000_000, 200_000_000], cell: null },
])("$values under '$header'", ({ header, values, cell }) => {
  const rows = ["Venlo", "Ede"].map((naam, at): readonly Cell[] => [naam, 9e6, 2e6, 14e6, 3e6, values[at] ?? null]);
  const { findings } = readInput(snapshotOf([sheetOf("Invoer", [[...heads, header], ...rows])]), scope2018, null);
  const found = findings.filter(({ code }) => code === "budget-figures" || code === "figures-labelled");
  expect(found.map(({ place }) => (place?.kind === "cell" ? place.cell : null))).toEqual(cell === null ? [] : [cell]);
});
