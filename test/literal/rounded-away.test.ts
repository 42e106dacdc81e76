import type { Criteriaset } from "../../src/core/criteria/criteriaset";
import { alv2018 } from "../../src/core/criteria/presets/alv-2018";
import { naarRato } from "../../src/core/criteria/presets/naar-rato";
import type { Gemeente } from "../../src/core/gemeenten/gemeente";
import { gemeente, verdeel } from "../support/gemeente";
import { expectedOf, recomputed, textsOf } from "./read-toelichting";

interface Case {
  readonly when: string;
  readonly who: Gemeente;
  readonly pot: bigint;
  readonly criteria: Criteriaset;
  /** Of the Dutch sentences. */
  readonly says: string;
}

const inEuros = { eenheid: "euro" } as const;

/** Awards of less than a euro in whole euros: what is rounded away may not be rounded away in a step before it. */
const cases: readonly Case[] = [
  {
    when: "the only larger one gives up an amount with more decimals than a cent",
    who: gemeente("GM0001", 1n, 27_901n, { naam: "Klein" }),
    pot: 1n,
    criteria: {
      ...naarRato,
      drempel: null,
      grondslag: { ...naarRato.grondslag, schijven: [{ vanaf: "0.00", percentage: "66.3" }] },
      verdeling: { regel: "gelijkVerlies" },
      afronding: inEuros,
    },
    says: "Klein kwam € 279,01 tekort: € 279,01 per inwoner bij 1 inwoner. Over € 279,01 telt 66,3% mee (het hele tekort): € 184,98363. De pot is te klein voor alle bedragen samen. Bedragen tot het gelijke verlies vervallen; wat dan nog ontbreekt, € 184,97363, gaat af van het enige grotere. Voor Klein blijft € 0,01. Naar beneden afgerond op hele euro’s is dat nul: Klein krijgt niets.",
  },
  {
    when: "an amount is exactly the minimum at a bound that rounds to nothing",
    who: gemeente("GM0001", 6n, 2n, { naam: "Klein" }),
    pot: 0n,
    criteria: {
      ...alv2018,
      drempel: null,
      grondslag: {
        ...alv2018.grondslag,
        schijven: [{ vanaf: "sluitvariabele", percentage: "100" }],
        minimumbedrag: "0.01",
      },
      afronding: inEuros,
    },
    says: "Dat is precies het minimumbedrag van € 0,01",
  },
];

test.each(cases)("$when: the sentences lead to the award", ({ who, pot, criteria, says }) => {
  const uitkomst = verdeel([who], pot, criteria);
  expect(textsOf(uitkomst, "nl")[0]).toContain(says);
  for (const taal of ["nl", "en"] as const)
    expect(textsOf(uitkomst, taal).map((text) => recomputed(text, taal))).toEqual(expectedOf(uitkomst));
});
