import type { Criteriaset } from "../../src/core/criteria/criteriaset";
import { alv2018 } from "../../src/core/criteria/presets/alv-2018";
import { naarRato } from "../../src/core/criteria/presets/naar-rato";
import { insertionsEverywhere, outputSizes } from "./insertions-everywhere";
import { narekeningWorkbook } from "./narekening-workbook";
import { herindelingInput, randomInput } from "./random-input";
import { dividedBy, smallFund } from "./small-fund";
import { wrongAfter } from "./wrong-after";

const grondslag = (more: Partial<Criteriaset["grondslag"]>, set: Criteriaset = naarRato): Criteriaset => ({
  ...set,
  grondslag: { ...set.grondslag, ...more },
});
const [rijk, gemeentefonds] = smallFund.bronnen;

test.each([
  { what: "naarRato, brackets and maxima", criteria: grondslag({ maximumPerInwoner: "95.25" }) },
  { what: "gelijkeToekenning", criteria: dividedBy({ regel: "gelijkeToekenning" }) },
  { what: "gelijkVerlies", criteria: dividedBy({ regel: "gelijkVerlies" }) },
  { what: "talmud", criteria: dividedBy({ regel: "talmud" }) },
  { what: "volgorde", criteria: dividedBy({ regel: "volgorde" }) },
  { what: "vastPercentage", criteria: dividedBy({ regel: "vastPercentage", percentage: "62.5" }) },
  {
    what: "sluitschijf with maxima and a minimum",
    criteria: grondslag({ maximumPerInwoner: "95.25", minimumbedrag: "900000.00" }, alv2018),
  },
  {
    what: "no netting, whole euros and a condition",
    criteria: {
      ...naarRato,
      tekort: { ...naarRato.tekort, saldering: { tussenDomeinen: false, tussenJaren: true } },
      afronding: { eenheid: "euro" as const },
      voorwaarden: [
        {
          id: "reserve",
          omschrijving: "reserve onder 250 euro per inwoner",
          kolom: "reserve",
          operator: "<" as const,
          waarde: "250",
          perInwoner: true,
          ontbrekend: "fout" as const,
        },
      ],
    },
  },
  {
    what: "three sources",
    criteria: alv2018,
    bronnen: [rijk, gemeentefonds, { id: "overig", naam: "Overig", bedrag: "3000000.01", besluit: null }],
  },
  { what: "contributions by a column", criteria: alv2018, uitname: { sleutel: "kolom" as const, kolom: "reserve" } },
  { what: "a merger, and figures in a list", criteria: { ...naarRato, indeling: 2018, inwoners: { peiljaar: 2018 } } },
])(
  "an empty row before each row of the calculation leaves every check right: $what",
  async ({ criteria, bronnen = smallFund.bronnen, uitname = smallFund.uitname }) => {
    const isMerger = criteria.indeling === 2018;
    const bytes = isMerger ? herindelingInput(11) : randomInput(13, 12, 9);
    const fund = { ...smallFund, bronnen: bronnen.flatMap((bron) => bron ?? []), uitname };
    const workbook = await narekeningWorkbook({ bytes, name: "invoer.xlsx" }, criteria, fund);
    const sizes = outputSizes(workbook).filter(({ sheet }) => sheet.startsWith("Narekening"));
    expect(sizes).toHaveLength(3);
    expect(await wrongAfter(insertionsEverywhere(sizes, false), workbook)).toEqual([]);
  },
);
