import { alv2018 } from "../../src/core/criteria/presets/alv-2018";
import { naarRato } from "../../src/core/criteria/presets/naar-rato";
import { fonds2018 } from "../../src/core/governance/presets/fonds-2018";
import { parseGovernanceset, type Besluit, type Governanceset } from "../../src/core/governance/governanceset";
import { decidedFund, honestRun, type HonestRun } from "./honest-run";
import { decided, expectGate, outcomeOf, ruled, signed, withoutApplications, type Way } from "./ways";

const basis = fonds2018.naam;
const naam = "Criteria van de ronde";
/** Rules of one's own, adopted by what is said of them and by nothing else. */
const own = (more: Partial<HonestRun["criteria"]>): Partial<HonestRun> => ({
  criteria: { ...alv2018, id: "eigen", naam, toelichting: null, bron: null, drempel: null, ...more },
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
const withDecision = (besluit: Besluit, more: Partial<Governanceset> = {}): Partial<HonestRun> => ({
  governance: { ...decidedFund, besluiten: [...decidedFund.besluiten, besluit], ...more },
});
const voeding = decidedFund.besluiten[0]?.onderwerp ?? "";
/** A fund of its own, of another year. */
const steunfonds = (more: Partial<Governanceset>): Governanceset => ({
  ...decidedFund,
  id: "steun",
  naam: "Steunfonds jeugd",
  fondsjaar: 2019,
  ...more,
});

const decisions: readonly Way[] = [
  ...[
    "Intrekking van het besluit tot voeding van het fonds",
    "Intrekking van het besluit van 27 juni 2018",
    "Withdrawal of the decision of 27 June 2018",
  ].map((onderwerp) => ({
    way: `a later decision takes it back: ${onderwerp}`,
    change: withDecision(decision(onderwerp, { datum: "2018-10-10", terInzage: "2018-09-01" })),
    gate: "besluit-ingetrokken" as const,
    facts: { besluit: "alv-voeding", door: "extra", onderwerp },
  })),
  ...[
    "geschorst bij KB van 3 juli 2018",
    "ter kennisname",
    "12% voor, 88% tegen",
    "40 stemmen voor, 60 stemmen tegen",
    "suspended",
  ].map((kenmerk) => ({
    way: `a decision that says of itself: ${kenmerk}`,
    change: { governance: decided({ kenmerk }) },
    gate: "besluit-spreekt-zich-tegen" as const,
    facts: { besluit: "alv-voeding", status: "aangenomen", tekst: kenmerk },
  })),
  {
    way: "a decision with the status of a rejected one that says that it was adopted",
    change: { governance: decided({ status: "verworpen", kenmerk: "aangenomen, 97% voor" }) },
    gate: "besluit-spreekt-zich-tegen",
    facts: { besluit: "alv-voeding", status: "verworpen", tekst: "aangenomen, 97% voor" },
  },
  ...["mits het Rijk ook in 2019 bijdraagt", "op voorwaarde dat het Rijk meedoet", "provided that all agree"].map(
    (mits) => ({
      way: `a decision under a condition: ${mits}`,
      change: { governance: decided({ onderwerp: `${voeding}, ${mits}` }) },
      gate: "besluit-voorwaardelijk" as const,
      facts: { besluit: "alv-voeding", tekst: `${voeding}, ${mits}` },
    }),
  ),
  ...[
    decision("Reglement van orde van de vergadering"),
    decision("Huishoudelijk reglement"),
    decision("Werkwijze", { orgaan: "secretariaat" }),
  ].map((besluit) => ({
    way: `four eyes off by ${besluit.orgaan}: ${besluit.onderwerp}`,
    change: {
      governance: { ...ruled({ vierOgen: false }), besluiten: [...decidedFund.besluiten, besluit] },
      ...signed(null, null),
    },
    gate: "regel-afgezwakt" as const,
    facts: { regel: "vierOgen", basis, was: "true", is: "" },
  })),
  {
    way: "a fund of its own in which nobody decided anything",
    change: {
      ...withoutApplications({}),
      governance: steunfonds({
        besluiten: [],
        bronnen: decidedFund.bronnen.slice(0, 1),
        uitname: { sleutel: "geen" },
        regels: {
          ...withoutApplications({}).governance?.regels,
          ...{
            minDagenTerInzage: 0,
            vierOgen: false,
            criteriaVoorafVergrendeld: false,
            definitieveCijfersVereist: false,
          },
          ...{ aanvraagVereist: false, uitersteDatumAanvraag: null, vereisteStukken: [] },
        },
      }),
      ...signed(null, null),
    },
    gate: "governance-zonder-besluit",
    facts: { naam: "Steunfonds jeugd" },
  },
  {
    way: "the adopted fund under a name without its year, in another year",
    change: {
      governance: steunfonds({
        naam: "Fonds voor Tekortgemeenten",
        regels: { ...decidedFund.regels, uitersteDatumAanvraag: "2018-10-31" },
      }),
    },
    gate: "regel-afgezwakt",
    facts: { regel: "uitersteDatumAanvraag", basis, was: "2018-09-15", is: "2018-10-31" },
  },
  {
    way: "a closing date of before the deficits were known",
    change: { governance: { ...decidedFund, regels: { ...decidedFund.regels, uitersteDatumAanvraag: "2017-12-31" } } },
    gate: "uiterste-datum-onmogelijk",
    facts: { datum: "2017-12-31", einde: "2017-12-31" },
  },
];

const criteria: readonly Way[] = [
  ...[
    { toelichting: "Inwoners volgens CBS op 1 januari 2017." },
    { versie: "gewijzigd 3 oktober 2018" },
    { toelichting: "Gelezen op 5 juli 2018." },
    { bron: "ALV juni 2018" },
    { bron: "ALV december 2018" },
  ].map((more) => ({
    way: `a day that is none of a decision: ${JSON.stringify(more)}`,
    change: own(more),
    gate: "criteria-zonder-besluit" as const,
    facts: { naam },
  })),
  ...["ALV 3 mei 2001", "Eigen regels, op basis van ALV 5 juli 2018"].map((called) => ({
    way: `criteria called ${called}`,
    change: own({ naam: called }),
    gate: "criteria-zonder-besluit" as const,
    facts: { naam: called },
  })),
  ...[
    decision("Criteria voor het kerstpakket", { orgaan: "personeelsvereniging" }),
    decision("Criteria voor het kerstpakket"),
    decision("Criteria van de ronde", { orgaan: "secretariaat" }),
  ].map((besluit) => ({
    way: `criteria by a decision of ${besluit.orgaan} on ${besluit.onderwerp}`,
    change: { ...own({}), ...withDecision(besluit) },
    gate: "criteria-zonder-besluit" as const,
    facts: { naam },
  })),
  {
    way: "criteria named after the decision on the money",
    change: own({ naam: "Voeding van het fonds" }),
    gate: "criteria-zonder-besluit",
    facts: { naam: "Voeding van het fonds" },
  },
  ...[
    "Voorstel van de werkgroep van 3 mei 2018",
    "Proefversie, nog niet vastgesteld.",
    "Een scenario voor de werkgroep.",
    "Working version of 3 May 2018",
  ].map((tekst) => ({
    way: `criteria that say: ${tekst}`,
    change: own({ naam: "ALV 5 juli 2018", toelichting: tekst }),
    gate: "set-heet-voorlopig" as const,
    facts: { set: "criteria", tekst },
  })),
  {
    way: "a comparison of ours with a day in its name",
    change: { criteria: { ...naarRato, id: "rato-juli", naam: "Naar rato 5 juli 2018", status: "vastgesteld" } },
    gate: "set-heet-voorlopig",
    facts: { set: "criteria", tekst: "Een vergelijkingsvariant, geen besluit." },
  },
  ...["Werkversie ALV 5 juli 2018", "Scenario B (what-if)"].map((tekst) => ({
    way: `a governance called ${tekst}`,
    change: { governance: { ...decidedFund, versie: tekst } },
    gate: "set-heet-voorlopig" as const,
    facts: { set: "governance", tekst },
  })),
  {
    way: "a source that was promised and not received",
    change: {
      governance: {
        ...decidedFund,
        bronnen: decidedFund.bronnen.map((bron) =>
          bron.id === "rijk" ? { ...bron, naam: "Rijk (toezegging, nog niet ontvangen)" } : bron,
        ),
      },
    },
    gate: "set-heet-voorlopig",
    facts: { set: "governance", tekst: "Rijk (toezegging, nog niet ontvangen)" },
  },
];

describe("decisions that decide nothing of the kind end at a gate of their own", () => {
  test.each([...decisions, ...criteria])("$way: $gate", expectGate);
});

describe("what was decided does not stand in the way", () => {
  test.each<{ readonly when: string; readonly change: Partial<HonestRun> }>([
    ...[
      "Voeding van het fonds; vervangt het ingetrokken voorstel van mei",
      "Voeding van het fonds en voorwaarden voor een uitkering",
      "Voeding van het fonds, mits het Rijk bijdraagt (voorwaarde vervuld)",
    ].map((onderwerp) => ({ when: onderwerp, change: { governance: decided({ onderwerp }) } })),
    ...["88% voor, 12% tegen", "97% voor", "artikel 12 voor gemeenten"].map((kenmerk) => ({
      when: kenmerk,
      change: { governance: decided({ kenmerk }) },
    })),
    {
      when: "a decision of another body without papers",
      change: withDecision(
        decision("Benoeming commissie", { orgaan: "VNG-bestuur", terInzage: null, datum: "2018-06-01" }),
      ),
    },
    {
      when: "an earlier proposal that was rejected",
      change: withDecision(
        decision("Eerste voorstel", { status: "verworpen", datum: "2018-05-01", terInzage: "2018-03-01" }),
      ),
    },
    {
      when: "something else that was withdrawn",
      change: withDecision(decision("Intrekking van de verordening jeugdhulp", { datum: "2018-10-10" })),
    },
    { when: "lighter rules by a decision on the rules", change: { governance: ruled({ minDagenTerInzage: 14 }) } },
    ...[
      "Vaststelling van de toekenningsregels",
      "Vaststelling verdeling van het fonds",
      "Criteria voor de ronde 2018",
    ].map((onderwerp) => ({ when: onderwerp, change: { ...own({}), ...withDecision(decision(onderwerp)) } })),
    ...[
      { bron: "ALV van 27 juni 2018, amendement 3" },
      { bron: "Besluit AB d.d. 5 juli 2018, nr. 2018/44" },
      { naam: "ALV oktober 2018" },
      { naam: "Criteria 5 juli 2018" },
      { toelichting: "Op voorstel van het bestuur vastgesteld op 5 juli 2018." },
      { toelichting: "Voorstel van 3 mei 2018, ongewijzigd vastgesteld door de ALV op 5 juli 2018." },
      { naam: "ALV 5 juli 2018", toelichting: "Gekozen uit drie scenario's." },
    ].map((more) => ({ when: JSON.stringify(more), change: own(more) })),
    { when: "a fund of its own that was decided", change: { governance: steunfonds({}) } },
  ])("$when", ({ change }) => {
    expect(outcomeOf({ ...honestRun, ...change }).openPoorten).toEqual([]);
  });

  test("documents by what they are called", () => {
    const { regels } = decidedFund;
    const written = ["Collegebesluit", "Jaarrekening 2016", "Jaarrekening 2017", "Accountant 2016", "Accountant 2017"];
    const parsed = parseGovernanceset(
      { ...decidedFund, regels: { ...regels, vereisteStukken: written } },
      "fonds.json",
    );
    expect(parsed).toEqual({ ok: true, value: decidedFund });
  });
});
