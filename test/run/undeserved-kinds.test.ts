import { alv2018 } from "../../src/core/criteria/presets/alv-2018";
import { naarRato } from "../../src/core/criteria/presets/naar-rato";
import type { Governanceset } from "../../src/core/governance/governanceset";
import { fonds2018 } from "../../src/core/governance/presets/fonds-2018";
import { decidedFund, honestRun, withCell, type HonestRun } from "./honest-run";
import { about, correction, decided, expectGate, outcomeOf, played, ruled, signed, type Way } from "./ways";

/** Rules changed under an id of one's own, and no decision that says so. */
const lowered = (more: Partial<Governanceset["regels"]>): Partial<HonestRun> => ({
  governance: { ...decidedFund, regels: { ...decidedFund.regels, ...more } },
});
const basis = fonds2018.naam;
const own = (more: Partial<HonestRun["criteria"]>): Partial<HonestRun> => ({
  criteria: { ...alv2018, id: "eigen", naam: "Criteria van de ronde", drempel: null, ...more },
});
const tomorrow = { nu: "2018-11-02T11:00:00.000Z", klok: "2018-11-01T12:00:00.000Z" };

const people: readonly Way[] = [
  ...[
    ["controller", "a function"],
    ["12345", "a number"],
    ["A", "one letter"],
    ["gemeente Venlo", "a municipality"],
    ["A. Test", "an initial and a stand-in"],
    ["p.m.", "an abbreviation for later"],
  ].map(([wie = "", what = ""]) => ({
    way: `${what} prepared`,
    change: signed(wie, "B. Visser"),
    gate: "ondertekenaar-geen-persoon" as const,
    facts: { rol: "opsteller", wie },
  })),
  {
    way: "one of those who prepared is among those who reviewed",
    change: signed("A. Bakker en B. Visser", "B. Visser en C. Mulder"),
    gate: "vier-ogen-dezelfde",
    facts: { wie: "A. Bakker en B. Visser", ook: "B. Visser en C. Mulder" },
  },
  {
    way: "who carries out also audits",
    change: { governance: played("controleert", "V.N.G.") },
    gate: "rol-ziet-op-zichzelf",
    facts: { rol: "controleert", wie: "V.N.G.", als: "uitvoerder" },
  },
  {
    way: "a role that repeats what it is",
    change: { governance: played("controleert", "de controleur") },
    gate: "rol-leeg",
    facts: { rol: "controleert" },
  },
  {
    way: "one body is everything",
    change: {
      governance: {
        ...decidedFund,
        rollen: {
          stelt_voor: "ALV",
          adviseert: "ALV",
          beslist: "ALV",
          voert_uit: "ALV",
          toetst: "ALV",
          controleert: "Rekenkamer",
        },
      },
    },
    gate: "rol-ziet-op-zichzelf",
    facts: { rol: "toetst", wie: "ALV", als: "uitvoerder" },
  },
  {
    way: "who prepared audits the fund",
    change: { governance: played("controleert", "mw. A. Bakker") },
    gate: "rol-ziet-op-zichzelf",
    facts: { rol: "controleert", wie: "mw. A. Bakker", als: "opsteller" },
  },
  ...["Rekenkamer?", "accountant n.t.b.", "(nog aan te wijzen)"].map((wie) => ({
    way: `a role with a reservation: ${wie}`,
    change: { governance: played("controleert", wie) },
    gate: "rol-leeg" as const,
    facts: { rol: "controleert" },
  })),
  ...[
    "B. Visser?",
    "B. Visser (nog te toetsen)",
    "niet getoetst",
    "toetsing volgt",
    "Excel",
    "VNG",
    "Gemeentefonds",
  ].map((wie) => ({
    way: `${wie} reviewed`,
    change: signed("A. Bakker", wie),
    gate: "ondertekenaar-geen-persoon" as const,
    facts: { rol: "toetser", wie },
  })),
  {
    way: "a reason that follows",
    change: correction(4, "reden volgt"),
    gate: "correctie-zonder-reden",
    facts: { aantal: 1, plaats: "Correcties!D2" },
  },
  ...["gemeente Venlo", "College van b en w van Venlo", "Venlo (concerncontroller)"].map((wie) => ({
    way: `a correction that ${wie} assessed itself`,
    change: correction(5, wie),
    gate: "beoordelaar-belanghebbend" as const,
    facts: { aantal: 1, plaats: "Correcties!D2", wie },
  })),
  {
    way: "who assessed a correction reviews it too",
    change: correction(5, "Visser, B."),
    gate: "beoordelaar-ondertekent",
    facts: { aantal: 1, plaats: "Correcties!D2", wie: "Visser, B.", rol: "toetser" },
  },
  {
    way: "an assessor by the name of assessor",
    change: correction(5, "beoordelaar"),
    gate: "correctie-zonder-beoordelaar",
    facts: { aantal: 1, plaats: "Correcties!D2" },
  },
  {
    way: "a reviewer with a letter of an alphabet that looks like nothing else",
    change: signed("A. Bakker", "B. Vi\u0436ser"),
    gate: "schrift-gemengd",
    facts: { waar: "toetser", tekst: "B. Vi\u0436ser", teken: "\u0436" },
  },
];

const decisions: readonly Way[] = [
  {
    way: "a decision that was taken and rejected",
    change: { governance: decided({ kenmerk: "ALV/18/12, aangehouden" }) },
    gate: "besluit-spreekt-zich-tegen",
    facts: { besluit: "alv-voeding", status: "aangenomen", tekst: "ALV/18/12, aangehouden" },
  },
  {
    way: "a decision on something else",
    change: { governance: decided({ onderwerp: "Vaststelling van de agenda" }) },
    gate: "besluit-ander-onderwerp",
    facts: { ...about, onderwerp: "Vaststelling van de agenda", bron: "Gemeentefonds" },
  },
  {
    way: "a decision on half of the money",
    change: { governance: decided({ onderwerp: "Voeding met \u20ac 50 mln" }) },
    gate: "besluit-ander-bedrag",
    facts: { ...about, onderwerp: "Voeding met \u20ac 50 mln", bron: "Gemeentefonds", bedrag: "10000000000" },
  },
  {
    way: "a decision by a body that does not decide",
    change: { governance: decided({ orgaan: "secretariaat" }) },
    gate: "besluit-ander-orgaan",
    facts: { ...about, orgaan: "secretariaat", beslist: "ALV" },
  },
];

const lower: readonly (readonly [keyof Governanceset["regels"], Partial<Governanceset["regels"]>, string, string])[] = [
  ["minDagenTerInzage", { minDagenTerInzage: 0 }, "28", "0"],
  ["vierOgen", { vierOgen: false }, "true", ""],
  ["uitersteDatumAanvraag", { uitersteDatumAanvraag: null }, "2018-09-15", ""],
  ["uitersteDatumAanvraag", { uitersteDatumAanvraag: "2018-10-15" }, "2018-09-15", "2018-10-15"],
  [
    "vereisteStukken",
    { vereisteStukken: ["collegebesluit"] },
    fonds2018.regels.vereisteStukken.join(", "),
    "collegebesluit",
  ],
];

const sets: readonly Way[] = [
  ...lower.map(([regel, rules, was, is]) => ({
    way: `a bar that was lowered in a file: ${regel} from ${was} to ${is}`,
    change: lowered(rules),
    gate: "regel-afgezwakt" as const,
    facts: { regel, basis, was, is },
  })),
  {
    way: "a bar that was lowered under another name, in the same fund year",
    change: { governance: { ...decidedFund, ...lowered({ vierOgen: false }).governance, naam: "Steunfonds" } },
    gate: "regel-afgezwakt",
    facts: { regel: "vierOgen", basis, was: "true", is: "" },
  },
  {
    way: "more money than was adopted, without a decision",
    change: {
      governance: {
        ...decidedFund,
        bronnen: decidedFund.bronnen.map((bron) => (bron.id === "rijk" ? { ...bron, bedrag: "300000000.00" } : bron)),
      },
    },
    gate: "bedrag-zonder-besluit",
    facts: { bron: "Rijk", basis, was: "10000000000", bedrag: "30000000000" },
  },
  {
    way: "half of the pot held back, without a decision",
    change: { governance: { ...decidedFund, hardheidsclausule: { reserve: "100000000.00" } } },
    gate: "reserve-zonder-besluit",
    facts: { basis, was: "0", bedrag: "10000000000" },
  },
  {
    way: "a source that is not certain",
    change: {
      governance: {
        ...decidedFund,
        bronnen: decidedFund.bronnen.map((bron) => ({ ...bron, naam: `${bron.naam} (onder voorbehoud)` })),
      },
    },
    gate: "set-heet-voorlopig",
    facts: { set: "governance", tekst: "Rijk (onder voorbehoud)" },
  },
  {
    way: "own criteria with the day on which others were adopted",
    change: own({ bron: "ALV 27 juni 2018" }),
    gate: "criteria-zonder-besluit",
    facts: { naam: "Criteria van de ronde" },
  },
  {
    way: "own criteria that nobody adopted",
    change: own({}),
    gate: "criteria-zonder-besluit",
    facts: { naam: "Criteria van de ronde" },
  },
  {
    way: "own criteria that will be adopted later",
    change: own({ toelichting: "Vast te stellen op 5 december 2018" }),
    gate: "criteria-zonder-besluit",
    facts: { naam: "Criteria van de ronde" },
  },
  {
    way: "a comparison of ours, with the status of what was adopted",
    change: { criteria: { ...naarRato, status: "vastgesteld" } },
    gate: "criteria-zonder-besluit",
    facts: { naam: naarRato.naam },
    also: ["set-heet-voorlopig"],
  },
  {
    way: "the day of what was adopted in another notation",
    change: own({ naam: "ALV 27-06-2018" }),
    gate: "criteria-aangepast",
    facts: { basis: alv2018.naam },
  },
  {
    way: "an id with digits for letters",
    change: own({ id: "a1v-2O18" }),
    gate: "criteria-aangepast",
    facts: { basis: alv2018.naam },
  },
  {
    way: "adopted criteria that call themselves a concept",
    change: own({ naam: "Ontwerpcriteria ALV 5 juli 2018" }),
    gate: "set-heet-voorlopig",
    facts: { set: "criteria", tekst: "Ontwerpcriteria ALV 5 juli 2018" },
  },
  {
    way: "a governance of which the version is a draft",
    change: { governance: { ...decidedFund, versie: "0.9 (draft)" } },
    gate: "set-heet-voorlopig",
    facts: { set: "governance", tekst: "0.9 (draft)" },
  },
  {
    way: "a division of after the fund year",
    change: own({ naam: "ALV 5 juli 2018", indeling: 2019 }),
    gate: "indeling-uit-de-pas",
    facts: { wat: "indeling", jaar: "2019", van: "2016", tot: "2018" },
  },
];

const times: readonly Way[] = [
  {
    way: "applications may still come in",
    change: { governance: ruled({ uitersteDatumAanvraag: "2018-11-02" }) },
    gate: "aanvraagtermijn-loopt",
    facts: { datum: "2018-11-02" },
  },
  {
    way: "a correction of tomorrow, brought forward by a time that still counts as now",
    change: { ...correction(6, "2018-11-02"), ...tomorrow },
    gate: "correctie-na-run",
    facts: { aantal: 1, plaats: "Correcties!D2" },
  },
  {
    way: "an application of tomorrow, brought forward likewise",
    change: {
      ...tomorrow,
      aanvragen: withCell(honestRun.aanvragen, 1, 1, "2018-11-02"),
    },
    gate: "aanvraag-na-run",
    facts: { aantal: 1, gemeente: "Venlo" },
  },
];

describe("names, decisions, rules and times that only look right end at a gate of their own", () => {
  test.each([...people, ...decisions, ...sets, ...times])("$way: $gate", expectGate);
});

describe("what is in order does not stand in the way", () => {
  test.each<{ readonly when: string; readonly change: Partial<HonestRun> }>([
    ...["\u00d8. Xu", "A. de Nul", "I. Test-Jansen", "Jan de X", "J. van Geen", "J. Ma", "\u674e \u660e"].map(
      (name) => ({
        when: `${name} reviewed`,
        change: signed("B. Bakker", name),
      }),
    ),
    ...["mw. Smit", "commissie", "J. van Venlo", "A. Bakkers", "onafhankelijke commissie"].map((name) => ({
      when: `${name} assessed a correction`,
      change: correction(5, name),
    })),
    { when: "the body that decides in full", change: { governance: decided({ orgaan: "Algemene Ledenvergadering" }) } },
    {
      when: "a decision on the money of both sources",
      change: { governance: decided({ onderwerp: "Voeding van het fonds (200 miljoen euro)" }) },
    },
    {
      when: "a decision that names no amount",
      change: { governance: decided({ onderwerp: "Bijdrage van gemeenten" }) },
    },
    { when: "lighter rules that were decided", change: { governance: ruled({ minDagenTerInzage: 14 }) } },
    { when: "own criteria of a day", change: own({ bron: "Besluit van de ALV van 5 juli 2018" }) },
    {
      when: "own criteria that the governance has a decision on",
      change: {
        ...own({}),
        governance: {
          ...decidedFund,
          besluiten: decidedFund.besluiten.flatMap((besluit) => [
            besluit,
            { ...besluit, id: "criteria", onderwerp: "Criteria van de ronde" },
          ]),
        },
      },
    },
    { when: "the division of the fund year", change: own({ naam: "ALV 5 juli 2018", indeling: 2018 }) },
  ])("$when", ({ change }) => {
    expect(outcomeOf({ ...honestRun, ...change }).openPoorten).toEqual([]);
  });
});
