import type { Criteriaset } from "../../src/core/criteria/criteriaset";
import { alv2018 } from "../../src/core/criteria/presets/alv-2018";
import { naarRato } from "../../src/core/criteria/presets/naar-rato";
import type { Governanceset } from "../../src/core/governance/governanceset";
import { fonds2018 } from "../../src/core/governance/presets/fonds-2018";
import type { Uitkomst } from "../../src/core/uitkomst/uitkomst";
import { allCorrect, checksOf, differencesIn } from "./expect-equal";
import { recalculate } from "./libre-office";
import { narekeningWorkbook, workbookOf, type NarekeningWorkbook } from "./narekening-workbook";
import { herindelingInput, randomInput } from "./random-input";

interface Variant {
  readonly when: string;
  readonly criteria: Criteriaset;
  readonly governance?: Governanceset;
  /** Where the figures come from; otherwise random ones, other ones for each variant. */
  readonly input?: Uint8Array;
  /** What must be the case in the outcome, so that the variant tests what it says. */
  readonly shows: (uitkomst: Uitkomst) => boolean;
}

type Grondslag = Criteriaset["grondslag"];

const pot = (euros: string, more: Partial<Governanceset> = {}): Governanceset => {
  const [bron] = fonds2018.bronnen;
  if (bron === undefined) throw new Error("the fund of 2018 has sources");
  return { ...fonds2018, bronnen: fonds2018.bronnen.map((one) => ({ ...one, bedrag: euros })), ...more };
};
const grondslag = (more: Partial<Grondslag>): Grondslag => ({ ...naarRato.grondslag, ...more });
const by = (verdeling: Criteriaset["verdeling"], more: Partial<Criteriaset> = {}): Criteriaset => ({
  ...naarRato,
  verdeling,
  ...more,
});
const closing = (more: Partial<Grondslag>): Criteriaset => ({
  ...alv2018,
  grondslag: { ...alv2018.grondslag, ...more },
});
const netted = (tussenDomeinen: boolean, tussenJaren: boolean): Criteriaset => ({
  ...naarRato,
  tekort: { ...naarRato.tekort, saldering: { tussenDomeinen, tussenJaren } },
});
const stacked = (stapeling: Criteriaset["stapeling"]): Criteriaset => ({ ...naarRato, stapeling });
/** B is solved between two bounds. */
const closes = ({ sluitvariabele, uitgekeerd, pot: available }: Uitkomst): boolean =>
  sluitvariabele !== null && uitgekeerd === available;
const cut = ({ uitgekeerd, pot: available }: Uitkomst): boolean => uitgekeerd === available;
const hasReason =
  (regel: string) =>
  (uitkomst: Uitkomst): boolean =>
    uitkomst.toekenningen.some(({ redenen }) => redenen.includes(regel));
const remarks =
  (opmerking: string) =>
  (uitkomst: Uitkomst): boolean =>
    uitkomst.opmerkingen.some((one) => one === opmerking);

const variants: readonly Variant[] = [
  { when: "equal awards", criteria: by({ regel: "gelijkeToekenning" }), shows: cut },
  { when: "equal losses", criteria: by({ regel: "gelijkVerlies" }), shows: cut },
  { when: "the Talmud rule below half", criteria: by({ regel: "talmud" }), governance: pot("900000.01"), shows: cut },
  { when: "the Talmud rule above half", criteria: by({ regel: "talmud" }), shows: cut },
  {
    when: "priority, with two in the same place",
    criteria: by({ regel: "volgorde" }),
    shows: remarks("laatste-krijgt-rest"),
  },
  {
    when: "a fixed percentage that fits",
    criteria: by({ regel: "vastPercentage", percentage: "12.5" }),
    shows: remarks("pot-niet-op"),
  },
  {
    when: "a fixed percentage that does not fit",
    criteria: by({ regel: "vastPercentage", percentage: "87.5" }),
    shows: remarks("pro-rata-vast-percentage"),
  },
  {
    when: "a pot that is enough for everyone",
    criteria: by({ regel: "talmud" }),
    governance: pot("90000000.00"),
    shows: remarks("pot-niet-op"),
  },
  {
    when: "equal awards from a pot that is enough",
    criteria: by({ regel: "gelijkeToekenning" }),
    governance: pot("90000000.00"),
    shows: remarks("pot-niet-op"),
  },
  { when: "a closing bracket between bounds", criteria: alv2018, shows: closes },
  { when: "an empty pot", criteria: by({ regel: "gelijkVerlies" }), governance: pot("0.00"), shows: hasReason("pot") },
  {
    when: "a closing bracket at its lowest bound",
    criteria: alv2018,
    governance: pot("90000000.00"),
    shows: remarks("pot-niet-op"),
  },
  {
    when: "a closing bracket that can never fit",
    criteria: alv2018,
    governance: pot("150000.00"),
    shows: remarks("pro-rata-onder-laagste-tarief"),
  },
  {
    when: "a closing bracket under maxima",
    criteria: closing({
      schijven: [
        { vanaf: "10.00", percentage: "20" },
        { vanaf: "30.50", percentage: "45" },
        { vanaf: "sluitvariabele", percentage: "90" },
      ],
      maximumPerInwoner: "95.25",
      maximumPercentageVanTekort: "60",
    }),
    shows: closes,
  },
  {
    when: "a closing bracket alone",
    criteria: closing({ schijven: [{ vanaf: "sluitvariabele", percentage: "80" }] }),
    shows: closes,
  },
  {
    when: "a closing bracket with a minimum",
    criteria: closing({ minimumbedrag: "900000.00" }),
    shows: (uitkomst) => closes(uitkomst) && hasReason("minimumbedrag")(uitkomst),
  },
  {
    when: "a closing bracket whose minimum jumps over the pot",
    criteria: closing({ minimumbedrag: "1500000.00" }),
    governance: pot("14500000.00"),
    input: randomInput(17, 24),
    shows: remarks("minimum-sprong-bij-b"),
  },
  {
    when: "a closing bracket with a minimum that can never fit",
    criteria: closing({ minimumbedrag: "5000.00" }),
    governance: pot("150000.00"),
    shows: remarks("pro-rata-onder-laagste-tarief"),
  },
  {
    when: "brackets, maxima and a minimum",
    criteria: {
      ...naarRato,
      grondslag: grondslag({
        schijven: [
          { vanaf: "10.00", percentage: "30" },
          { vanaf: "60.00", percentage: "85.5" },
        ],
        maximumPerInwoner: "150.00",
        maximumPercentageVanTekort: "70",
        minimumbedrag: "900000.00",
      }),
    },
    shows: hasReason("minimumbedrag"),
  },
  {
    when: "no threshold, a bracket from above it",
    criteria: { ...naarRato, drempel: null, grondslag: grondslag({ maximumPercentageVanTekort: null }) },
    shows: hasReason("grondslag"),
  },
  {
    when: "no threshold, a bracket from above it and a minimum",
    criteria: { ...naarRato, drempel: null, grondslag: grondslag({ minimumbedrag: "900000.00" }) },
    shows: (uitkomst) => hasReason("grondslag")(uitkomst) && hasReason("minimumbedrag")(uitkomst),
  },
  {
    when: "a closing bracket alone, without threshold, and a minimum",
    criteria: {
      ...closing({ schijven: [{ vanaf: "sluitvariabele", percentage: "80" }], minimumbedrag: "200000.00" }),
      drempel: null,
    },
    shows: (uitkomst) => hasReason("grondslag")(uitkomst) && hasReason("minimumbedrag")(uitkomst),
  },
  {
    when: "a threshold that may be met",
    criteria: { ...naarRato, drempel: { bedragPerInwoner: "80.00", vergelijking: "groterOfGelijk" } },
    shows: hasReason("drempel"),
  },
  { when: "no netting between domains", criteria: netted(false, true), shows: cut },
  { when: "no netting between years", criteria: netted(true, false), shows: cut },
  { when: "no netting at all", criteria: netted(false, false), shows: cut },
  { when: "a deficit in every year", criteria: stacked({ eis: "tekortInElkJaar" }), shows: hasReason("stapeling") },
  { when: "a deficit in every domain", criteria: stacked({ eis: "tekortInElkDomein" }), shows: hasReason("stapeling") },
  { when: "a deficit in every cell", criteria: stacked({ eis: "tekortInElkeCel" }), shows: hasReason("stapeling") },
  {
    when: "a deficit in three cells",
    criteria: stacked({ eis: "minstensCellen", aantal: 3 }),
    shows: hasReason("stapeling"),
  },
  {
    when: "a condition on an extra column",
    criteria: {
      ...alv2018,
      voorwaarden: [
        {
          id: "reserve",
          omschrijving: "reserve onder 250 euro per inwoner",
          kolom: "reserve",
          operator: "<",
          waarde: "250",
          perInwoner: true,
          ontbrekend: "fout",
        },
      ],
    },
    shows: hasReason("voorwaarde:reserve"),
  },
  {
    when: "whole euros",
    criteria: { ...alv2018, afronding: { eenheid: "euro" } },
    shows: ({ toekenningen }) => toekenningen.every(({ toekenning }) => toekenning % 100n === 0n),
  },
  {
    when: "three unequal sources and a reserve",
    criteria: alv2018,
    governance: {
      ...fonds2018,
      bronnen: [
        { id: "rijk", naam: "Rijk", bedrag: "18000000.01", besluit: null },
        { id: "gemeentefonds", naam: "Gemeentefonds", bedrag: "17000000.00", besluit: "alv-voeding" },
        { id: "overig", naam: "Overig", bedrag: "3000000.00", besluit: null },
      ],
      hardheidsclausule: { reserve: "123456.78" },
    },
    shows: ({ reserve }) => reserve === 12_345_678n,
  },
  {
    when: "a rejected source",
    criteria: alv2018,
    governance: pot("18000000.00", {
      besluiten: fonds2018.besluiten.map((besluit) => ({ ...besluit, status: "verworpen" as const })),
    }),
    shows: ({ uitnamen }) => uitnamen.every(({ bedrag }) => bedrag === 0n),
  },
  {
    when: "a rejected decision that puts the whole fund off",
    criteria: alv2018,
    governance: pot("18000000.00", {
      besluiten: fonds2018.besluiten.map((besluit) => ({ ...besluit, status: "verworpen" as const })),
      bijVerwerping: "geenUitkering",
    }),
    shows: remarks("geen-uitkering-na-verwerping"),
  },
  {
    when: "applications that are known but not required",
    criteria: alv2018,
    governance: pot("18000000.00", { regels: { ...fonds2018.regels, aanvraagVereist: false } }),
    input: randomInput(23, 24, 10),
    // who is not on the list counts too
    shows: ({ totalen }) => totalen.aangevraagd === totalen.gemeenten,
  },
  {
    when: "contributions by a column",
    criteria: alv2018,
    governance: pot("18000000.00", { uitname: { sleutel: "kolom", kolom: "reserve" } }),
    shows: cut,
  },
  {
    when: "no contributions",
    criteria: alv2018,
    governance: pot("18000000.00", { uitname: { sleutel: "geen" } }),
    shows: ({ uitnamen }) => uitnamen.length === 0,
  },
  {
    when: "a division in which municipalities merged and one was split",
    criteria: { ...naarRato, indeling: 2018, inwoners: { peiljaar: 2018 } },
    input: herindelingInput(11),
    shows: ({ toekenningen }) =>
      toekenningen.some(({ gemeente }) => gemeente.opgegaan.some(({ aandeel }) => aandeel === "0.3094")),
  },
  {
    when: "a rejected decision that puts the whole fund off",
    criteria: alv2018,
    governance: {
      ...pot("18000000.00"),
      besluiten: fonds2018.besluiten.map((besluit) => ({ ...besluit, status: "verworpen" })),
      bijVerwerping: "geenUitkering",
    },
    shows: hasReason("verwerping"),
  },
];

const size = 24;
const made: Record<string, NarekeningWorkbook> = {};
let recalculated: Readonly<Record<string, Uint8Array>> = {};

beforeAll(async () => {
  for (const [index, { criteria, governance, input }] of variants.entries()) {
    const bytes = input ?? randomInput(index + 1, size);
    made[nameOf(index)] = await narekeningWorkbook(
      { bytes, name: "invoer.xlsx" },
      criteria,
      governance ?? pot("18000000.00"),
    );
  }
  recalculated = await recalculate(Object.fromEntries(Object.entries(made).map(([name, { bytes }]) => [name, bytes])));
}, 300_000);

describe.each(variants.map((variant, index) => ({ ...variant, index })))(
  "LibreOffice recalculates $when",
  ({ index, shows }) => {
    const uitkomst = (): Uitkomst => workbookOf(made, nameOf(index)).uitkomst;
    const bytes = (): Uint8Array => recalculated[nameOf(index)] ?? new Uint8Array();

    test("as the case is meant", () => {
      expect(shows(uitkomst())).toBe(true);
    });

    test("to the cent, and the checks say so", async () => {
      expect(await differencesIn(bytes(), uitkomst())).toEqual([]);
      expect(await checksOf(bytes(), uitkomst())).toEqual(allCorrect(uitkomst()));
    });
  },
);

function nameOf(index: number): string {
  return `variant-${index.toString()}`;
}
