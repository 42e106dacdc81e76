import { alv2018 } from "../../../src/core/criteria/presets/alv-2018";
import type { Criteriaset } from "../../../src/core/criteria/criteriaset";
import { distribute } from "../../../src/core/uitkomst/distribute";
import type { Gemeente } from "../../../src/core/gemeenten/gemeente";
import type { Uitkomst } from "../../../src/core/uitkomst/uitkomst";
import { createSay } from "../../../src/text/translator";
import type { PlannedCell } from "../../../src/workbook/write-plan";
import { planNarekening } from "../../../src/narekening/plan-narekening";
import { toekenningPlace } from "../../../src/sheets/toekenning/toekenning-columns";
import { fondsVan, gemeente, verdeel } from "../../support/gemeente";

const say = createSay("nl");
const pot = 200_000_000n;
const withReserve: Criteriaset = {
  ...alv2018,
  voorwaarden: [
    {
      id: "reserve",
      omschrijving: "reserve",
      kolom: "Reserve",
      operator: "<=",
      waarde: "500",
      perInwoner: false,
      ontbrekend: "overslaan",
    },
  ],
};

function having(kenmerken: Gemeente["kenmerken"], more: Partial<Gemeente> = {}): Uitkomst {
  return verdeel([gemeente("GM0003", 10n, 90_000n, { kenmerken, ...more })], pot, withReserve);
}

/** Line under the title of `Narekening` that says what is no formula. */
function takenOver(uitkomst: Uitkomst): string {
  return String(planNarekening(uitkomst, say).sheets[0]?.rows[2]?.[0]?.value);
}

/** The first municipality's cell in the column of the work sheet whose header starts so. */
function stepCell(uitkomst: Uitkomst, header: string): PlannedCell {
  const rows = planNarekening(uitkomst, say).sheets[2]?.rows ?? [];
  const column = rows[toekenningPlace.headerRow]?.findIndex((cell) => String(cell?.value).startsWith(header)) ?? -1;
  return rows[toekenningPlace.firstDataRow]?.[column] ?? null;
}

test("the assessment of an application is taken over, and says so", () => {
  const gemeenten = [gemeente("GM0003", 10n, 90_000n)];
  const uitkomst = distribute({
    gemeenten,
    divisie: gemeenten,
    gewichten: new Map(),
    aanvragenBekend: true,
    criteria: alv2018,
    governance: fondsVan(pot),
    nu: "2018-11-01T12:00:00Z",
    bevindingen: [],
  });
  expect(takenOver(uitkomst)).toContain("de toetsing op Aanvraag, Datum van de aanvraag en Vereiste stukken");
  expect(stepCell(uitkomst, "Vereiste stukken")).toEqual({ value: 0, style: "invoerAantal" });
});

test("without a list of applications, who applied is taken over", () => {
  const text = takenOver(verdeel([gemeente("GM0003", 10n, 90_000n)], pot));
  expect(text).toContain("wie een aanvraag deed");
  expect(text).not.toContain("de toetsing op");
});

test.each([
  { when: "it comes from the register", van: [], said: true },
  { when: "it stands in the input", van: ["C2"], said: false },
])("a population is said to be taken over only when it is: $when", ({ van, said }) => {
  const inwonersVan = van.map((cell) => ({ sheet: "Invoer", cell, notatie: "getal" as const }));
  expect(takenOver(having({}, { inwonersVan })).includes("inwoners uit het register")).toBe(said);
});

test("a condition tests the cell of the input", () => {
  const cell = stepCell(having({ reserve: { soort: "getal", waarde: "400", cel: "F2" } }), "reserve: voldoet");
  expect(cell).toEqual({
    formula: `IF(TRIM('[invoer]Invoer'!F2)="",1,IF(ISNUMBER('[invoer]Invoer'!F2),IF('[invoer]Invoer'!F2<=voorwaarde_1,1,0),1))`,
    value: 1,
    style: "aantal",
    isProof: true,
  });
});

test("a condition whose cell is not known is taken over, in pale yellow", () => {
  const cell = stepCell(having({ reserve: { soort: "getal", waarde: "400" } }), "reserve: voldoet");
  expect(cell).toEqual({ value: 1, style: "invoerAantal" });
});
