import type { compareWithSecondCalculation } from "../../src/audit/second-calculation/compare";
import { alv2018 } from "../../src/core/criteria/presets/alv-2018";
import { finding } from "../../src/core/findings/finding";
import { fonds2018 } from "../../src/core/governance/presets/fonds-2018";
import { runVerdeling } from "../../src/run/run-verdeling";
import { decidedFund, honestRun, runOf, withCell, type HonestRun } from "./honest-run";
import {
  about,
  correction,
  decided,
  doubt,
  expectGate,
  outcomeOf,
  played,
  ruled,
  signed,
  withInwoners,
  withoutApplications,
  type Way,
} from "./ways";

let mockDiffers = false;
jest.mock<{ compareWithSecondCalculation: typeof compareWithSecondCalculation }>(
  "../../src/audit/second-calculation/compare",
  () => {
    const actual = jest.requireActual<{ compareWithSecondCalculation: typeof compareWithSecondCalculation }>(
      "../../src/audit/second-calculation/compare",
    );
    return {
      compareWithSecondCalculation: (...inputs: Parameters<typeof compareWithSecondCalculation>) =>
        mockDiffers
          ? [{ gemeentecode: "GM0983", figure: "toekenning", first: "100", second: "101" }]
          : actual.compareWithSecondCalculation(...inputs),
    };
  },
);

afterEach(() => {
  mockDiffers = false;
});

test("an honest run gets the stamp that it deserves", () => {
  const { stempel, openPoorten, toekenningen } = outcomeOf(honestRun);
  expect([stempel, openPoorten]).toEqual(["officieel", []]);
  expect(toekenningen.map(({ oordeel }) => oordeel)).toEqual(["toegekend", "toegekend", "toegekend"]);
});

/** One change each to an honest run: as many ways to a stamp that is not deserved. */
const ways: readonly Way[] = [
  {
    way: "a decision is still before the assembly",
    change: { governance: decided({ status: "voorgelegd" }) },
    gate: "besluit-niet-genomen",
    facts: { ...about, status: "voorgelegd" },
  },
  {
    way: "a rejected decision stops the whole fund",
    change: { governance: { ...decided({ status: "verworpen" }), bijVerwerping: "geenUitkering" } },
    gate: "besluit-verworpen",
    facts: about,
    also: ["pot-nul"],
  },
  {
    way: "a decision of tomorrow, by a clock that runs in universal time",
    change: {
      governance: decided({ datum: "2018-11-02" }),
      nu: "2018-11-01T22:59:59.000Z",
      klok: "2018-11-01T22:59:59.000Z",
    },
    gate: "besluit-na-run",
    facts: { ...about, datum: "2018-11-02" },
  },
  {
    way: "a decision by nobody in particular",
    change: { governance: decided({ orgaan: " " }) },
    gate: "besluit-onbenoemd",
    facts: { besluit: "alv-voeding" },
  },
  {
    way: "the source that all municipalities carry, without a decision",
    change: {
      governance: {
        ...decidedFund,
        bronnen: decidedFund.bronnen.map((bron) => ({ ...bron, besluit: null })),
        besluiten: [],
      },
    },
    gate: "besluit-ontbreekt",
    facts: { bron: "Gemeentefonds" },
  },
  {
    way: "nobody knows when the papers went out",
    change: { governance: decided({ terInzage: null }) },
    gate: "ter-inzage-onbekend",
    facts: about,
  },
  {
    way: "the papers were out a day too short",
    change: { governance: decided({ terInzage: "2018-05-31" }) },
    gate: "ter-inzage-te-kort",
    facts: { ...about, dagen: 27, vereist: 28 },
  },
  {
    way: "the papers went out after the decision, in a fund that asks for no time",
    change: {
      governance: {
        ...ruled({ minDagenTerInzage: 0 }),
        besluiten: [...decided({ terInzage: "2018-06-28" }).besluiten, ...ruled({}).besluiten.slice(1)],
      },
    },
    gate: "ter-inzage-te-kort",
    facts: { ...about, dagen: -1, vereist: 0 },
  },
  {
    way: "a role without anybody",
    change: { governance: played("controleert", null) },
    gate: "rol-leeg",
    facts: { rol: "controleert" },
  },
  {
    way: "a role with spaces for a name",
    change: { governance: played("beslist", "   ") },
    gate: "rol-leeg",
    facts: { rol: "beslist" },
  },
  { way: "nobody reviewed", change: signed("A. Bakker", null), gate: "vier-ogen-onbekend", facts: {} },
  { way: "a dash reviewed", change: signed("A. Bakker", " - "), gate: "vier-ogen-onbekend", facts: {} },
  {
    way: "one person did both, in another notation",
    change: signed("J. Jansen", "jansen,  J"),
    gate: "vier-ogen-dezelfde",
    facts: { wie: "J. Jansen", ook: "jansen,  J" },
  },
  {
    way: "the criteria were edited in a file that still says what they were",
    change: { criteria: { ...alv2018, drempel: { bedragPerInwoner: "30.00", vergelijking: "groterDan" } } },
    gate: "criteria-aangepast",
    facts: { basis: "ALV 27 juni 2018" },
  },
  {
    way: "edited criteria under another id, with the name of what was adopted",
    change: { criteria: { ...alv2018, id: "mijn-set", naam: "ALV  27 Juni 2018", indeling: 2018 } },
    gate: "criteria-aangepast",
    facts: { basis: "ALV 27 juni 2018" },
  },
  {
    way: "criteria that are a proposal",
    change: { criteria: { ...alv2018, status: "voorgelegd" } },
    gate: "criteria-niet-vastgesteld",
    facts: { status: "voorgelegd" },
  },
  {
    way: "the governance was edited in a file that still says what it was",
    change: { governance: { ...decidedFund, id: fonds2018.id } },
    gate: "governance-aangepast",
    facts: { basis: "Fonds Tekortgemeenten 2018" },
  },
  {
    way: "a governance that has lapsed",
    change: { governance: { ...decidedFund, status: "vervallen" } },
    gate: "governance-niet-vastgesteld",
    facts: { status: "vervallen" },
  },
  {
    way: "nobody can show that the criteria were fixed beforehand",
    change: { governance: ruled({ criteriaVoorafVergrendeld: true }) },
    gate: "criteria-niet-vooraf-vergrendeld",
    facts: {},
  },
  {
    way: "a fund of the year in which the deficits arose",
    change: { governance: { ...decidedFund, fondsjaar: 2017 } },
    gate: "fondsjaar-te-vroeg",
    facts: { fondsjaar: "2017", jaar: "2017" },
  },
  {
    way: "a run before the last year with deficits is over",
    change: { nu: "2017-12-31T22:59:59.000Z", klok: "2017-12-31T22:59:59.000Z" },
    gate: "jaar-niet-afgelopen",
    facts: { jaar: "2017" },
    also: ["besluit-na-run", "aanvraagtermijn-loopt", "aanvraag-na-run", "correctie-na-run"],
  },
  {
    way: "a run as if it were yesterday, and a second",
    change: { klok: "2018-11-02T12:00:01.000Z" },
    gate: "tijd-opgegeven",
    facts: { datum: "2018-11-01T12:00:00.000Z", klok: "anders" },
  },
  {
    way: "a fund without money",
    change: {
      governance: { ...decidedFund, bronnen: decidedFund.bronnen.map((bron) => ({ ...bron, bedrag: "0.00" })) },
    },
    gate: "pot-nul",
    facts: {},
    also: ["besluit-ander-bedrag", "bedrag-zonder-besluit"],
  },
  {
    way: "an application is required and nobody can show one",
    change: { aanvragen: null, governance: ruled({ uitersteDatumAanvraag: null, vereisteStukken: [] }) },
    gate: "aanvragen-ontbreken",
    facts: {},
  },
  {
    way: "a closing date that was held against nothing",
    change: withoutApplications({ uitersteDatumAanvraag: "2018-09-15" }),
    gate: "uiterste-datum-niet-getoetst",
    facts: { datum: "2018-09-15" },
  },
  {
    way: "required documents that nobody looked for",
    change: withoutApplications({ vereisteStukken: ["collegebesluit"] }),
    gate: "stukken-niet-getoetst",
    facts: { aantal: 1 },
  },
  {
    way: "an application of the future",
    change: {
      aanvragen: withCell(honestRun.aanvragen, 2, 1, "2018-11-02"),
      governance: ruled({ uitersteDatumAanvraag: null }),
    },
    gate: "aanvraag-na-run",
    facts: { aantal: 1, gemeente: "Wageningen" },
  },
  {
    way: "a municipality with invented figures",
    change: { invoer: withCell(honestRun.invoer, 2, 6, "Fictieve opgave") },
    gate: "cijfers-fictief",
    facts: { aantal: 1 },
  },
  {
    way: "an example municipality among the real ones",
    change: {
      invoer: [
        [...(honestRun.invoer[0] ?? []), "Inwoners"],
        ...honestRun.invoer.slice(1).map((row) => [...row, null]),
        ["VB0001", "Voorbeeldgemeente", 1_000_000, 0, 900_000, 0, "jaarrekening", 20_000],
      ],
    },
    gate: "voorbeeldgemeenten",
    facts: { aantal: 1 },
  },
  {
    way: "final figures are required and nobody says that they are",
    change: { governance: ruled({ definitieveCijfersVereist: true }) },
    gate: "cijfers-status-onbekend",
    facts: { aantal: 3 },
  },
  {
    way: "final figures are required and they are provisional",
    change: {
      governance: ruled({ definitieveCijfersVereist: true }),
      invoer: honestRun.invoer.map((row, index) => [...row, index === 0 ? "Status" : "voorlopig"]),
    },
    gate: "cijfers-voorlopig",
    facts: { aantal: 3 },
  },
  {
    way: "a correction without a reason",
    change: correction(4, " "),
    gate: "correctie-zonder-reden",
    facts: { aantal: 1, plaats: "Correcties!D2" },
  },
  {
    way: "a correction by nobody",
    change: correction(5, ""),
    gate: "correctie-zonder-beoordelaar",
    facts: { aantal: 1, plaats: "Correcties!D2" },
  },
  {
    way: "a correction without a date",
    change: correction(6, ""),
    gate: "correctie-zonder-datum",
    facts: { aantal: 1, plaats: "Correcties!D2" },
  },
  {
    way: "a correction of tomorrow",
    change: correction(6, "2018-11-02"),
    gate: "correctie-na-run",
    facts: { aantal: 1, plaats: "Correcties!D2" },
  },
  {
    way: "a warning on size that nobody accepted",
    change: doubt(finding("amount-unlikely", { place: { kind: "cell", sheet: "Invoer", cell: "D2" } })),
    gate: "omvang-niet-aanvaard",
    facts: { aantal: 1, code: "amount-unlikely", heeftPlaats: "ja", plaats: "Invoer!D2" },
  },
  {
    way: "a doubt on the sign that nobody took away",
    change: doubt(finding("only-surpluses")),
    gate: "teken-niet-aanvaard",
    facts: { aantal: 1, code: "only-surpluses", heeftPlaats: "nee", plaats: "" },
  },
  {
    way: "a doubt on the unit that nobody took away",
    change: doubt(finding("amounts-in-thousands", { place: { kind: "cell", sheet: "Invoer", cell: "C1" } })),
    gate: "eenheid-niet-aanvaard",
    facts: { aantal: 1, code: "amounts-in-thousands", heeftPlaats: "ja", plaats: "Invoer!C1" },
  },
  {
    way: "a reviewer spelled with a letter of another alphabet",
    change: signed("A. Bakker", "\u0410. B\u0430kker"),
    gate: "vier-ogen-dezelfde",
    facts: { wie: "A. Bakker", ook: "\u0410. B\u0430kker" },
    also: ["schrift-gemengd"],
  },
  {
    way: "one person in two functions",
    change: signed("Anna Bakker, opsteller", "Anna Bakker (controller)"),
    gate: "vier-ogen-dezelfde",
    facts: { wie: "Anna Bakker, opsteller", ook: "Anna Bakker (controller)" },
  },
  {
    way: "one person as a name and as an account",
    change: signed("Anna Bakker", "annabakker2"),
    gate: "vier-ogen-dezelfde",
    facts: { wie: "Anna Bakker", ook: "annabakker2" },
  },
  {
    way: "a reviewer who is only announced",
    change: signed("A. Bakker", "nog te bepalen"),
    gate: "ondertekenaar-geen-persoon",
    facts: { rol: "toetser", wie: "nog te bepalen" },
  },
  {
    way: "a reviewer by the name of reviewer",
    change: signed("A. Bakker", "Toetser"),
    gate: "ondertekenaar-geen-persoon",
    facts: { rol: "toetser", wie: "Toetser" },
  },
  {
    way: "a role that is not applicable",
    change: { governance: played("controleert", "n.v.t.") },
    gate: "rol-leeg",
    facts: { rol: "controleert" },
  },
  {
    way: "a role filled with a letter that nobody can see",
    change: { governance: played("controleert", "\u3164") },
    gate: "rol-leeg",
    facts: { rol: "controleert" },
  },
  {
    way: "a decision about something that follows",
    change: { governance: decided({ onderwerp: "volgt" }) },
    gate: "besluit-onbenoemd",
    facts: { besluit: "alv-voeding" },
  },
  {
    way: "papers that lay ready ten years before",
    change: { governance: decided({ terInzage: "2008-05-30" }) },
    gate: "besluit-onwaarschijnlijk",
    facts: { ...about, wat: "terInzage", datum: "2008-05-30" },
  },
  {
    way: "a decision of a century ago",
    change: { governance: decided({ terInzage: "1918-05-01", datum: "1918-06-27" }) },
    gate: "besluit-onwaarschijnlijk",
    facts: { ...about, wat: "datum", datum: "1918-06-27" },
  },
  {
    way: "a decision of tomorrow, brought forward by a time that still counts as now",
    change: { governance: decided({ datum: "2018-11-02" }), nu: "2018-11-02T11:00:00.000Z" },
    gate: "besluit-na-run",
    facts: { ...about, datum: "2018-11-02" },
  },
  ...["Gemeente-fonds", "Bijdrage gemeenten", "Gem\u0435entefonds"].map((naam) => ({
    way: `the money of the municipalities without a decision, called ${naam}`,
    change: {
      governance: {
        ...decidedFund,
        besluiten: [],
        uitname: { sleutel: "geen" as const },
        bronnen: decidedFund.bronnen.map((bron) =>
          bron.id === "gemeentefonds" ? { ...bron, id: "tweede", naam, besluit: null } : bron,
        ),
      },
    },
    gate: "besluit-ontbreekt" as const,
    facts: { bron: naam },
    also: [
      "uitname-zonder-besluit" as const,
      ...(/[\u0400-\u04ff]/.test(naam) ? (["schrift-gemengd"] as const) : []),
      ...(naam.startsWith("Bijdrage") ? (["bron-onbekend", "bron-ontbreekt"] as const) : []),
    ],
  })),
  {
    way: "a governance that differs from the adopted one in the case of its id",
    change: { governance: { ...decidedFund, id: "Fonds 2018 " } },
    gate: "governance-aangepast",
    facts: { basis: fonds2018.naam },
  },
  ...["ALV van 27 juni 2018", "\u0410LV 27 juni 2018", "ALV 27 juni 2018 (definitief)"].map((naam) => ({
    way: `other rules under the name ${naam}`,
    change: { criteria: { ...alv2018, id: "eigen", naam, drempel: null } },
    gate: "criteria-aangepast" as const,
    facts: { basis: alv2018.naam },
    also: /[\u0400-\u04ff]/.test(naam) ? (["schrift-gemengd"] as const) : [],
  })),
  {
    way: "criteria without a name that can be read",
    change: { criteria: { ...alv2018, naam: "\u200b " } },
    gate: "set-onbenoemd",
    facts: { set: "criteria" },
  },
  {
    way: "a source without a name",
    change: {
      governance: { ...decidedFund, bronnen: decidedFund.bronnen.map((bron) => ({ ...bron, naam: " " })) },
    },
    gate: "set-onbenoemd",
    facts: { set: "governance" },
  },
  {
    way: "a fund year in the next century",
    change: { governance: { ...decidedFund, fondsjaar: 2100 } },
    gate: "fondsjaar-te-laat",
    facts: { fondsjaar: "2100", datum: "2018-11-01" },
  },
  {
    way: "an application of before the deficits",
    change: { aanvragen: withCell(honestRun.aanvragen, 1, 1, "2012-09-10") },
    gate: "aanvraag-voor-jaar",
    facts: { aantal: 1, gemeente: "Venlo", datum: "2017-12-31" },
  },
  {
    way: "a correction that only says that it is right",
    change: correction(4, "akkoord"),
    gate: "correctie-zonder-reden",
    facts: { aantal: 1, plaats: "Correcties!D2" },
  },
  {
    way: "a correction by somebody unknown",
    change: correction(5, "onbekend"),
    gate: "correctie-zonder-beoordelaar",
    facts: { aantal: 1, plaats: "Correcties!D2" },
  },
  {
    way: "a correction of a year that was not over",
    change: correction(6, "2016-10-01"),
    gate: "correctie-voor-jaar",
    facts: { aantal: 1, plaats: "Correcties!D2" },
  },
  ...["fict.", "testdata", "f\u0456ctief"].map((herkomst) => ({
    way: `figures that are called ${herkomst}`,
    change: { invoer: withCell(honestRun.invoer, 1, 6, herkomst) },
    gate: "cijfers-fictief" as const,
    facts: { aantal: 1 },
  })),
  {
    way: "inhabitants that were divided by five",
    change: { invoer: withInwoners(20_212, 38_774, 113_421) },
    gate: "inwoners-niet-aanvaard",
    facts: { aantal: 1, code: "inhabitants-differ", heeftPlaats: "ja", plaats: "Invoer!H2" },
  },
  {
    way: "the budget of the years",
    change: { invoer: [["Begroting 2016 en 2017"], [], ...honestRun.invoer] },
    gate: "aard-niet-aanvaard",
    facts: { aantal: 1, code: "budget-figures", heeftPlaats: "ja", plaats: "Invoer!A1" },
  },
];

describe("every way to a stamp that is not deserved ends at a gate that names its fact", () => {
  test.each(ways)("$way: $gate", expectGate);

  test("a second calculation that comes to something else", () => {
    mockDiffers = true;
    const { stempel, openPoorten } = outcomeOf(honestRun);
    expect([stempel, openPoorten.map(({ id }) => id)]).toEqual(["concept", ["tweede-berekening-wijkt-af"]]);
  });

  test("there are at least 25 of them, no two of one kind", () => {
    expect(new Set(ways.map(({ gate }) => gate)).size).toBeGreaterThanOrEqual(25);
    expect(new Set(ways.map(({ way }) => way)).size).toBe(ways.length);
  });
});

describe("what is in order does not stand in the way", () => {
  test.each<{ readonly when: string; readonly change: Partial<HonestRun> }>([
    { when: "two people with one surname", change: signed("J. Jansen", "P. Jansen") },
    {
      when: "a decision on the day itself, in Dutch time",
      change: {
        governance: decided({ datum: "2018-11-02" }),
        nu: "2018-11-01T23:00:00.000Z",
        klok: "2018-11-01T23:00:00.000Z",
      },
    },
    { when: "a time of a day ago", change: { klok: "2018-11-02T12:00:00.000Z" } },
    {
      when: "criteria in another notation",
      change: { criteria: { ...alv2018, drempel: { bedragPerInwoner: "40", vergelijking: "groterDan" } } },
    },
    { when: "two people with an initial and one name", change: signed("I. Jansen", "L. Jansen") },
    { when: "two people in one function", change: signed("A. Bakker, controller", "B. Visser, controller") },
    { when: "inhabitants as counted a year later", change: { invoer: withInwoners(101_500, 38_800, 114_000) } },
    {
      when: "a correction in the January after its year, where nobody had to apply",
      change: { ...withoutApplications({}), ...correction(6, "2017-01-02") },
    },
    {
      when: "rules of one's own that were adopted under a name of their own",
      change: { criteria: { ...alv2018, id: "alv-2018-juli", naam: "ALV 5 juli 2018", drempel: null } },
    },
    { when: "no corrections at all", change: { correcties: null } },
    { when: "nothing is asked of an application", change: withoutApplications({}) },
    {
      when: "a doubt that somebody took away",
      change: { findings: [{ ...finding("only-surpluses"), severity: "info", aanvaard: "nagekeken" }] },
    },
  ])("$when", ({ change }) => {
    expect(outcomeOf({ ...honestRun, ...change }).openPoorten).toEqual([]);
  });

  test("after a rejected decision that only drops its source, the half of the Rijk is official", () => {
    const { stempel, pot, bronnen } = outcomeOf({ ...honestRun, governance: decided({ status: "verworpen" }) });
    expect([stempel, pot]).toEqual(["officieel", 10_000_000_000n]);
    expect(bronnen.map(({ beschikbaar }) => beschikbaar)).toEqual([10_000_000_000n, 0n]);
  });
});

test("signed again years later, by others, the arithmetic has the same fingerprint", () => {
  const first = runVerdeling(runOf(honestRun)).verdeling?.digests;
  const later = { nu: "2026-02-03T09:00:00.000Z", klok: "2026-02-03T09:00:00.000Z", ...signed("C. Mulder", null) };
  const again = runVerdeling(runOf({ ...honestRun, ...later })).verdeling?.digests;
  expect(again?.berekening).toBe(first?.berekening);
  expect(again?.uitkomst).not.toBe(first?.uitkomst);
});
