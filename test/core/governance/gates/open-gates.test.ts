import { alv2018 } from "../../../../src/core/criteria/presets/alv-2018";
import { poortIds, type GateContext } from "../../../../src/core/governance/gates/gate-context";
import { openGates } from "../../../../src/core/governance/gates/open-gates";
import type { Besluit, Governanceset } from "../../../../src/core/governance/governanceset";
import { fonds2018 } from "../../../../src/core/governance/presets/fonds-2018";
import { stampUitkomst } from "../../../../src/core/uitkomst/distribute";
import { cents } from "../../../../src/core/money/cents";
import { gemeente, verdeel } from "../../../support/gemeente";

const complete: Governanceset = {
  ...fonds2018,
  id: "fonds",
  rollen: { ...fonds2018.rollen, controleert: "Rekenkamer" },
};
const controle = {
  opsteller: "A. Bakker",
  toetser: "B. Visser",
  tweedeBerekening: "klopt",
  klok: "2018-11-01T10:00:00Z",
} as const;
const context = (more: Partial<GateContext> = {}): GateContext => ({
  criteria: alv2018,
  governance: complete,
  gemeenten: [],
  nu: "2018-11-01T10:00:00Z",
  controle,
  aanvragenBekend: true,
  bevindingen: [],
  pot: cents(100n),
  reserve: cents(0n),
  ...more,
});
const decided = (more: Partial<Besluit>): Governanceset => ({
  ...complete,
  besluiten: complete.besluiten.map((besluit) => ({ ...besluit, ...more })),
});
/** Rules of another fund than the one that was adopted: no rule of it is the lighter one. */
const ruled = (more: Partial<Governanceset["regels"]>): Governanceset => ({
  ...complete,
  naam: "Steunfonds",
  fondsjaar: 2019,
  regels: { ...complete.regels, ...more },
});
const at = (nu: string): Partial<GateContext> => ({ nu, controle: { ...controle, klok: nu } });
const about = {
  besluit: "alv-voeding",
  orgaan: "ALV",
  onderwerp: "Voeding van het fonds met 100 miljoen euro uit het gemeentefonds",
};
const withStatus = (status: "voorlopig" | "definitief" | null) => {
  const one = gemeente("GM0001", 1n, 1n);
  return { ...one, cellen: one.cellen.map((cel) => ({ ...cel, status })) };
};

test("nothing is open when everything holds", () => {
  expect(openGates(context())).toEqual([]);
});

test.each([
  {
    when: "a decision is still before the assembly",
    more: { governance: decided({ status: "voorgelegd" }) },
    open: [["besluit-niet-genomen", { ...about, status: "voorgelegd" }]],
  },
  {
    when: "a decision was rejected and nothing is paid",
    more: { governance: { ...decided({ status: "verworpen" }), bijVerwerping: "geenUitkering" } },
    open: [["besluit-verworpen", about]],
  },
  {
    when: "a decision was rejected and only its source drops out",
    more: { governance: decided({ status: "verworpen", terInzage: null }) },
    open: [],
  },
  {
    when: "the day after the run, a decision will be rejected",
    more: { governance: decided({ status: "verworpen", datum: "2018-11-02" }) },
    open: [["besluit-na-run", { ...about, datum: "2018-11-02" }]],
  },
  {
    when: "a rejected decision is on no source",
    more: {
      governance: {
        ...decided({ status: "verworpen" }),
        bronnen: [{ id: "rijk", naam: "Rijk", bedrag: "100000000.00", besluit: null }],
      },
    },
    open: [
      ["besluit-verworpen", about],
      ["bron-ontbreekt", { bron: "Gemeentefonds", basis: fonds2018.naam, bedrag: "10000000000" }],
    ],
  },
  {
    when: "a decision is dated after the run, in Dutch time",
    more: at("2018-06-26T21:59:59Z"),
    open: [
      ["besluit-na-run", { ...about, datum: "2018-06-27" }],
      ["aanvraagtermijn-loopt", { datum: "2018-09-15" }],
    ],
  },
  {
    when: "a decision is dated on the day of the run",
    more: at("2018-06-26T22:00:00Z"),
    open: [["aanvraagtermijn-loopt", { datum: "2018-09-15" }]],
  },
  { when: "the last day for applications is that of the run", more: at("2018-09-15T10:00:00Z"), open: [] },
  {
    when: "a decision has no date",
    more: { governance: decided({ datum: null }) },
    open: [
      ["besluit-na-run", { ...about, datum: "" }],
      ["ter-inzage-onbekend", about],
    ],
  },
  {
    when: "the papers were out 27 days",
    more: { governance: decided({ terInzage: "2018-05-31" }) },
    open: [["ter-inzage-te-kort", { ...about, dagen: 27, vereist: 28 }]],
  },
  {
    when: "it is not known when the papers went out",
    more: { governance: decided({ terInzage: null }) },
    open: [["ter-inzage-onbekend", about]],
  },
  {
    when: "it is not known when, and no time is required",
    more: { governance: { ...ruled({ minDagenTerInzage: 0 }), besluiten: decided({ terInzage: null }).besluiten } },
    open: [],
  },
  {
    when: "a role is empty",
    more: { governance: { ...fonds2018, id: "fonds" } },
    open: [["rol-leeg", { rol: "controleert" }]],
  },
  {
    when: "nobody is named",
    more: { controle: { ...controle, opsteller: null, toetser: null } },
    open: [["vier-ogen-onbekend", {}]],
  },
  {
    when: "no reviewer is named",
    more: { controle: { ...controle, toetser: null } },
    open: [["vier-ogen-onbekend", {}]],
  },
  {
    when: "one person did both",
    more: { controle: { ...controle, toetser: "A. Bakker" } },
    open: [["vier-ogen-dezelfde", { wie: "A. Bakker", ook: "A. Bakker" }]],
  },
  {
    when: "four eyes are not asked",
    more: { governance: ruled({ vierOgen: false }), controle: { ...controle, toetser: "A. Bakker" } },
    open: [],
  },
  {
    when: "the criteria are a concept",
    more: { criteria: { ...alv2018, status: "concept" } },
    open: [["criteria-niet-vastgesteld", { status: "concept" }]],
  },
  {
    when: "the governance is a concept",
    more: { governance: { ...complete, status: "concept" } },
    open: [["governance-niet-vastgesteld", { status: "concept" }]],
  },
  {
    when: "criteria must be locked beforehand",
    more: { governance: ruled({ criteriaVoorafVergrendeld: true }) },
    open: [["criteria-niet-vooraf-vergrendeld", {}]],
  },
  {
    when: "figures must be final and are not",
    more: {
      governance: ruled({ definitieveCijfersVereist: true }),
      gemeenten: [withStatus("voorlopig"), withStatus(null), withStatus("definitief")],
    },
    open: [
      ["cijfers-voorlopig", { aantal: 1 }],
      ["cijfers-status-onbekend", { aantal: 1 }],
    ],
  },
  {
    when: "figures must be final and are",
    more: { governance: ruled({ definitieveCijfersVereist: true }), gemeenten: [withStatus("definitief")] },
    open: [],
  },
  { when: "figures need not be final", more: { gemeenten: [withStatus("voorlopig")] }, open: [] },
  {
    when: "there is no second calculation",
    more: { controle: { ...controle, tweedeBerekening: null } },
    open: [["tweede-berekening-ontbreekt", {}]],
  },
  {
    when: "the second calculation differs",
    more: { controle: { ...controle, tweedeBerekening: "wijkt-af" } },
    open: [["tweede-berekening-wijkt-af", {}]],
  },
] as { when: string; more: Partial<GateContext>; open: [string, object][] }[])(
  "$open is open when $when",
  ({ more, open }) => {
    expect(openGates(context(more)).map(({ id, parameters }) => [id, parameters])).toEqual(open);
  },
);

test("every gate that is ever reported is listed", () => {
  expect(new Set(poortIds).size).toBe(poortIds.length);
});

test("an outcome is a concept until the checks are known, then official", () => {
  const outcome = verdeel([gemeente("GM0001", 1n, 5000n)], 100n, alv2018, {
    ...ruled({ aanvraagVereist: false, uitersteDatumAanvraag: null, vereisteStukken: [] }),
  });
  expect([outcome.stempel, outcome.openPoorten.map(({ id }) => id)]).toEqual([
    "concept",
    ["vier-ogen-onbekend", "tijd-opgegeven", "tweede-berekening-ontbreekt"],
  ]);
  const stamped = stampUitkomst(outcome, controle);
  expect([stamped.stempel, stamped.openPoorten]).toEqual(["officieel", []]);
  expect(stampUitkomst(outcome, { ...controle, tweedeBerekening: "wijkt-af" }).stempel).toBe("concept");
  expect(stamped.toekenningen).toBe(outcome.toekenningen);
});
