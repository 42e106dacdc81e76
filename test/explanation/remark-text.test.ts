import type { Criteriaset } from "../../src/core/criteria/criteriaset";
import { alv2018 } from "../../src/core/criteria/presets/alv-2018";
import type { Gemeente } from "../../src/core/gemeenten/gemeente";
import { naarRato } from "../../src/core/criteria/presets/naar-rato";
import type { Governanceset } from "../../src/core/governance/governanceset";
import { fonds2018 } from "../../src/core/governance/presets/fonds-2018";
import { createSay } from "../../src/text/translator";
import { remarkText } from "../../src/explanation/remark-text";
import { fondsVan, gemeente, verdeel } from "../support/gemeente";

const one = gemeente("GM0001", 1_000n, 20_000_000n);
const reserve = (pot: bigint, euros: string): Governanceset => ({
  ...fondsVan(pot),
  hardheidsclausule: { reserve: euros },
});
const rejected: Governanceset = {
  ...fonds2018,
  besluiten: fonds2018.besluiten.map((besluit) => ({ ...besluit, onderwerp: "De voeding", status: "verworpen" })),
  bijVerwerping: "geenUitkering",
};

test.each<{
  readonly when: string;
  readonly pot: bigint;
  readonly criteria: Criteriaset;
  readonly governance?: Governanceset;
  readonly nl: string;
  readonly en: string;
}>([
  {
    when: "money is left",
    pot: 17_000_000n,
    criteria: naarRato,
    nl: "De pot is niet helemaal nodig: € 10.000,00 blijft over.",
    en: "The pot is not needed in full: €10,000.00 is left.",
  },
  {
    when: "money is left beside the reserve",
    pot: 17_000_000n,
    criteria: naarRato,
    governance: reserve(17_000_000n, "4000.00"),
    nl: "De pot is niet helemaal nodig: € 6.000,00 blijft over, naast de reserve van € 4.000,00 voor de hardheidsclausule.",
    en: "The pot is not needed in full: €6,000.00 is left, beside the hardship reserve of €4,000.00.",
  },
  {
    when: "a fixed percentage does not fit",
    pot: 4_000_000n,
    criteria: { ...naarRato, verdeling: { regel: "vastPercentage", percentage: "62.5" } },
    nl: "Het vaste percentage van 62,5% past niet in de pot: daarvoor is € 100.000,00 nodig, € 60.000,00 meer dan er te verdelen is. De bedragen zijn naar rato verlaagd: van elke € 100.000,00 is er € 40.000,00.",
    en: "The fixed percentage of 62.5% does not fit the pot: it takes €100,000.00, €60,000.00 more than there is to divide. The amounts were lowered in proportion: of every €100,000.00 there is €40,000.00.",
  },
  {
    when: "even the lowest rate does not fit",
    pot: 4_000_000n,
    criteria: alv2018,
    nl: "Zelfs tegen het laagste tarief is de pot te klein: daarvoor is € 80.000,00 nodig, € 40.000,00 meer dan er te verdelen is. De bedragen tegen dat tarief zijn naar rato uitbetaald, € 40.000,00 van elke € 80.000,00; er is geen grens B.",
    en: "Even at the lowest rate the pot is too small: that takes €80,000.00, €40,000.00 more than there is to divide. The amounts at that rate were paid in proportion, €40,000.00 of every €80,000.00; there is no bound B.",
  },
  {
    when: "the reserve takes the whole pot",
    pot: 4_000_000n,
    criteria: alv2018,
    governance: reserve(4_000_000n, "40000.00"),
    nl: "Er is niets te verdelen: de reserve voor de hardheidsclausule neemt de hele pot.",
    en: "There is nothing to divide: the hardship reserve takes the whole pot.",
  },
  {
    when: "a decision was rejected",
    pot: 4_000_000n,
    criteria: alv2018,
    governance: rejected,
    nl: 'Er wordt niets uitgekeerd: ALV heeft "De voeding" verworpen. Volgens de governance vervalt dan het hele fonds.',
    en: 'Nothing is paid: ALV rejected "De voeding". Under the governance rules the whole fund is off then.',
  },
  {
    when: "nobody qualifies",
    pot: 4_000_000n,
    criteria: { ...alv2018, drempel: { bedragPerInwoner: "500.00", vergelijking: "groterDan" } },
    nl: "Er wordt niets toegekend: € 40.000,00 blijft over.",
    en: "Nothing is granted: €40,000.00 is left.",
  },
])("when $when", ({ pot, criteria, governance = fondsVan(pot), nl, en }) => {
  const uitkomst = verdeel([one], pot, criteria, governance);
  const remarks = (taal: "nl" | "en"): readonly string[] =>
    uitkomst.opmerkingen.map((opmerking) =>
      remarkText(opmerking, uitkomst, createSay(taal)).replaceAll(/[\u00A0\u202F]/g, " "),
    );
  expect(remarks("nl")).toEqual([nl]);
  expect(remarks("en")).toEqual([en]);
});

describe("what is said of those at the edge is about them, by name", () => {
  const named = (code: string, naam: string, tekort: bigint, inwoners = 1_000n): Gemeente =>
    gemeente(code, inwoners, tekort, { naam });
  const order: Criteriaset = {
    ...naarRato,
    drempel: null,
    grondslag: { ...naarRato.grondslag, schijven: [{ vanaf: "0", percentage: "100" }] },
    verdeling: { regel: "volgorde" },
  };
  const withMinimum: Criteriaset = { ...alv2018, grondslag: { ...alv2018.grondslag, minimumbedrag: "60.00" } };

  test.each<{
    readonly when: string;
    readonly gemeenten: readonly Gemeente[];
    readonly pot: bigint;
    readonly criteria: Criteriaset;
    readonly nl: string;
    readonly en: string;
  }>([
    {
      when: "the last in the order gets a part",
      gemeenten: [named("GM0001", "Eerst", 30_000n), named("GM0002", "Dan", 20_000n), named("GM0003", "Laat", 10_000n)],
      pot: 40_000n,
      criteria: order,
      nl: "De laatste die in de volgorde nog iets krijgt, is Dan: er was nog € 100,00 over, minder dan het bedrag waar Dan recht op zou hebben.",
      en: "The last in the order to get anything is Dan: €100.00 was left, less than the amount that Dan would be entitled to.",
    },
    {
      when: "two are in the same place and share",
      gemeenten: [named("GM0001", "Eerst", 30_000n), named("GM0002", "Dan", 20_000n), named("GM0003", "Ook", 20_000n)],
      pot: 40_000n,
      criteria: order,
      nl: "De laatsten die in de volgorde nog iets krijgen, hebben precies hetzelfde tekort per inwoner: Dan en Ook. Zij delen naar rato de € 100,00 die nog over was.",
      en: "The last in the order to get anything have exactly the same deficit per inhabitant: Dan and Ook. They share in proportion the €100.00 that was left.",
    },
    {
      when: "it comes out exactly, and nobody gets a rest",
      gemeenten: [named("GM0001", "Eerst", 30_000n), named("GM0002", "Dan", 20_000n)],
      pot: 30_000n,
      criteria: order,
      nl: "Na Eerst was er precies niets meer over: wie in de volgorde daarna komt, krijgt niets.",
      en: "After Eerst exactly nothing was left: whoever comes later in the order gets nothing.",
    },
    {
      when: "one is at the minimum amount",
      gemeenten: [named("GM0001", "Een", 10_000n, 1n)],
      pot: 2_000n,
      criteria: withMinimum,
      nl: "Een zou bij deze grens B precies het minimumbedrag van € 60,00 krijgen en bij een hogere B minder. Daarvoor is de pot te klein; Een krijgt daarom niets. Zo blijft € 20,00 over, hoewel een lagere B meer dan de pot zou kosten.",
      en: "At this bound B Een would get exactly the minimum amount of €60.00, and less at a higher B. The pot is too small for that; Een therefore gets nothing. That leaves €20.00, although a lower B would take more than the pot.",
    },
    {
      when: "three are at the minimum amount",
      gemeenten: ["Een", "Twee", "Drie"].map((naam, index) => named(`GM000${index.toString()}`, naam, 10_000n, 1n)),
      pot: 4_000n,
      criteria: withMinimum,
      nl: "Een, Twee en Drie zouden bij deze grens B precies het minimumbedrag van € 60,00 krijgen en bij een hogere B minder. Daarvoor is de pot te klein; zij krijgen daarom niets. Zo blijft € 40,00 over, hoewel een lagere B meer dan de pot zou kosten.",
      en: "At this bound B Een, Twee and Drie would get exactly the minimum amount of €60.00, and less at a higher B. The pot is too small for that; they therefore get nothing. That leaves €40.00, although a lower B would take more than the pot.",
    },
  ])("$when", ({ gemeenten, pot, criteria, nl, en }) => {
    const uitkomst = verdeel(gemeenten, pot, criteria);
    const remarks = (taal: "nl" | "en"): readonly string[] =>
      uitkomst.opmerkingen.map((opmerking) =>
        remarkText(opmerking, uitkomst, createSay(taal)).replaceAll(/[\u00A0\u202F]/g, " "),
      );
    expect(remarks("nl")).toEqual([nl]);
    expect(remarks("en")).toEqual([en]);
  });
});
