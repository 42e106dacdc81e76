import { fonds2018 } from "../../src/core/governance/presets/fonds-2018";
import type { Besluit, Governanceset } from "../../src/core/governance/governanceset";
import { register } from "../../src/reference/register";
import { sheetOf } from "../support/snapshot";
import { decidedFund, honestRun, type HonestRun } from "./honest-run";
import { about, decided, expectGate, outcomeOf, played, type Way } from "./ways";

type Bron = Governanceset["bronnen"][number];

const basis = fonds2018.naam;
const hundred = "10000000000";
const fund = (more: Partial<Governanceset>): Partial<HonestRun> => ({ governance: { ...decidedFund, ...more } });
/** The fund with one source changed. */
const source = (id: string, more: Partial<Bron>, rest: Partial<Governanceset> = {}): Partial<HonestRun> =>
  fund({ bronnen: decidedFund.bronnen.map((bron) => (bron.id === id ? { ...bron, ...more } : bron)), ...rest });
const extra = (bron: Partial<Bron>): Partial<HonestRun> =>
  fund({
    bronnen: [
      ...decidedFund.bronnen,
      { id: "provincie", naam: "Provincie Limburg", bedrag: "50000000.00", besluit: null, ...bron },
    ],
  });
const decision = (onderwerp: string, more: Partial<Besluit> = {}): Besluit => ({
  id: "extra",
  orgaan: "ALV",
  onderwerp,
  status: "aangenomen",
  terInzage: "2018-05-30",
  datum: "2018-06-27",
  kenmerk: null,
  ...more,
});
const withDecision = (onderwerp: string, more: Partial<Governanceset> = {}, rest: Partial<Besluit> = {}) =>
  fund({ besluiten: [...decidedFund.besluiten, decision(onderwerp, rest)], ...more });
const withoutAmount = "Voeding van het fonds uit het gemeentefonds";
const sleutel = {
  ...fund({ uitname: { sleutel: "kolom", kolom: "Sleutel" } }),
  sheets: [
    sheetOf("Gewichten", [
      ["Gemeentecode", "Sleutel"],
      ...register.gemeenten
        .filter(({ inwoners }) => inwoners[2017] !== undefined)
        .map(({ code }) => [code, code === "GM0983" ? 0 : 1]),
    ]),
  ],
};

const ways: readonly Way[] = [
  {
    way: "a source under another name than the adopted one",
    change: source("rijk", { id: "bzk", naam: "Ministerie van BZK", bedrag: "300000000.00" }),
    gate: "bron-onbekend",
    facts: { bron: "Ministerie van BZK", basis, bedrag: "30000000000" },
    also: ["bron-ontbreekt"],
  },
  {
    way: "an extra source without a decision",
    change: extra({}),
    gate: "bron-onbekend",
    facts: { bron: "Provincie Limburg", basis, bedrag: "5000000000" },
  },
  {
    way: "the same money in two sources",
    change: extra({ id: "rijk2", naam: "Het Rijk", bedrag: "100000000.00" }),
    gate: "bedrag-zonder-besluit",
    facts: { bron: "Rijk", basis, was: hundred, bedrag: "20000000000" },
  },
  {
    way: "a source that borrows the decision of another one, with another amount",
    change: source("rijk", { bedrag: "300000000.00", besluit: "alv-voeding" }),
    gate: "besluit-andere-bron",
    facts: { ...about, bron: "Rijk", andere: "Gemeentefonds" },
  },
  {
    way: "an extra source that borrows a decision",
    change: extra({ bedrag: "100000000.00", besluit: "alv-voeding" }),
    gate: "besluit-andere-bron",
    facts: { ...about, bron: "Provincie Limburg", andere: "Gemeentefonds" },
  },
  {
    way: "a source of the adopted fund left out",
    change: fund({ bronnen: decidedFund.bronnen.slice(0, 1), besluiten: [] }),
    gate: "bron-ontbreekt",
    facts: { bron: "Gemeentefonds", basis, bedrag: hundred },
  },
  {
    way: "the uitname is no longer shown",
    change: fund({ uitname: { sleutel: "geen" } }),
    gate: "uitname-zonder-besluit",
    facts: { basis, was: "inwoners", is: "geen" },
  },
  {
    way: "a key of one's own, by which a municipality pays nothing",
    change: sleutel,
    gate: "uitname-zonder-besluit",
    facts: { basis, was: "inwoners", is: "kolom" },
  },
  {
    way: "another amount than the adopted one, under a decision that names none",
    change: source(
      "gemeentefonds",
      { bedrag: "150000000.00" },
      { besluiten: decided({ onderwerp: withoutAmount }).besluiten },
    ),
    gate: "bedrag-zonder-besluit",
    facts: { bron: "Gemeentefonds", basis, was: hundred, bedrag: "15000000000" },
  },
  {
    way: "a source that was emptied under a decision on its amount",
    change: source("gemeentefonds", { bedrag: "0.00" }),
    gate: "besluit-ander-bedrag",
    facts: { ...about, bron: "Gemeentefonds", bedrag: "0" },
  },
  ...[
    "vijftig miljoen euro",
    "een half miljard",
    "fifty-five million euros",
    "de helft van het voorgestelde bedrag",
  ].map((bedrag) => ({
    way: `a decision on another amount in words: ${bedrag}`,
    change: { governance: decided({ onderwerp: `Voeding van het fonds met ${bedrag}` }) },
    gate: "besluit-ander-bedrag" as const,
    facts: { ...about, onderwerp: `Voeding van het fonds met ${bedrag}`, bron: "Gemeentefonds", bedrag: hundred },
  })),
];

describe("money without a decision ends at a gate of its own", () => {
  test.each(ways)("$way: $gate", expectGate);
});

describe("what was decided does not stand in the way", () => {
  test.each<{ readonly when: string; readonly change: Partial<HonestRun> }>([
    ...[
      "Voeding van het fonds in twee tranches van 50 miljoen euro",
      "Voeding van het fonds: 2 x \u20ac 50 mln",
      "Voeding van het fonds met honderd miljoen euro",
      "Contribution of one hundred million euros",
      "Een bijdrage van gemeenten, de helft van het fonds",
      "Solidariteitsheffing sociaal domein 2018",
      "Omslag over gemeenten",
    ].map((onderwerp) => ({ when: onderwerp, change: { governance: decided({ onderwerp }) } })),
    {
      when: "an extra source with a decision that names it",
      change: withDecision("Bijdrage van de Provincie Limburg", {
        bronnen: [
          ...decidedFund.bronnen,
          { id: "provincie", naam: "Provincie Limburg", bedrag: "50000000.00", besluit: "extra" },
        ],
      }),
    },
    {
      when: "another amount that a decision names",
      change: source(
        "gemeentefonds",
        { bedrag: "60000000.00" },
        {
          besluiten: decided({ onderwerp: "Voeding met zestig miljoen euro" }).besluiten,
        },
      ),
    },
    {
      when: "one source in two parts",
      change: fund({
        bronnen: [
          { id: "bzk", naam: "Rijk (BZK)", bedrag: "40000000.00", besluit: null },
          { id: "vws", naam: "Rijk (VWS)", bedrag: "60000000.00", besluit: null },
          ...decidedFund.bronnen.slice(1),
        ],
      }),
    },
    {
      when: "a key that was decided on",
      change: withDecision("De sleutel van de uitname", { uitname: { sleutel: "geen" } }),
    },
    {
      when: "one decision on both sources",
      change: source(
        "rijk",
        { besluit: "alv-voeding" },
        {
          besluiten: decided({ onderwerp: "Fonds: 100 miljoen van het Rijk en 100 miljoen uit het gemeentefonds" })
            .besluiten,
        },
      ),
    },
    { when: "the members decide as an assembly", change: { governance: played("beslist", "leden van de VNG") } },
  ])("$when", ({ change }) => {
    expect(outcomeOf({ ...honestRun, ...change }).openPoorten).toEqual([]);
  });
});
