import type { Governanceset } from "../../../src/core/governance/governanceset";
import { fonds2018 } from "../../../src/core/governance/presets/fonds-2018";
import { otherMoney } from "../../../src/core/governance/other-money";
import { weakerRules } from "../../../src/core/governance/weaker-rules";

const today = "2018-11-01";
const ruled = (more: Partial<Governanceset["regels"]>): Governanceset => ({
  ...fonds2018,
  regels: { ...fonds2018.regels, ...more },
});
const decision = { ...fonds2018.besluiten[0], id: "r", onderwerp: "Reglement" } as Governanceset["besluiten"][number];

test.each<[string, Governanceset, readonly string[]]>([
  ["the adopted set itself", fonds2018, []],
  ["a stricter set", ruled({ minDagenTerInzage: 29, uitersteDatumAanvraag: "2018-09-01", vierOgen: true }), []],
  ["more documents", ruled({ vereisteStukken: [...fonds2018.regels.vereisteStukken, "raadsbesluit"] }), []],
  ["fewer days", ruled({ minDagenTerInzage: 27 }), ["minDagenTerInzage"]],
  ["no application", ruled({ aanvraagVereist: false }), ["aanvraagVereist"]],
  ["two rules", ruled({ vierOgen: false, vereisteStukken: [] }), ["vierOgen", "vereisteStukken"]],
  ["another fund", { ...ruled({ vierOgen: false }), fondsjaar: 2020, naam: "Fonds 2020" }, []],
  ["the name of the fund in another year", { ...ruled({ vierOgen: false }), fondsjaar: 2019 }, ["vierOgen"]],
  ["rules that were decided", { ...ruled({ vierOgen: false }), besluiten: [decision] }, []],
  [
    "rules that were rejected",
    { ...ruled({ vierOgen: false }), besluiten: [{ ...decision, status: "verworpen" }] },
    ["vierOgen"],
  ],
  [
    "rules that will be decided",
    { ...ruled({ vierOgen: false }), besluiten: [{ ...decision, datum: "2018-11-02" }] },
    ["vierOgen"],
  ],
])("%s", (_, governance, rules) => {
  expect(weakerRules(governance, today).map(({ regel }) => regel)).toEqual(rules);
});

test("a source without a decision has the adopted amount, or says who decided otherwise", () => {
  const [rijk, gemeentefonds] = fonds2018.bronnen as [
    Governanceset["bronnen"][number],
    Governanceset["bronnen"][number],
  ];
  const more = {
    ...fonds2018,
    bronnen: [
      { ...rijk, bedrag: "150000000" },
      { ...gemeentefonds, bedrag: "1.00" },
    ],
  };
  expect(otherMoney(more, today).amounts).toEqual([
    { bron: "Rijk", basis: fonds2018.naam, was: 10_000_000_000n, is: 15_000_000_000n },
  ]);
  expect(otherMoney({ ...more, besluiten: [decision] }, today).amounts).toEqual([]);
  expect(otherMoney({ ...more, naam: "Steunfonds" }, today).amounts).toEqual([]);
  expect(otherMoney(fonds2018, today).amounts).toEqual([]);
});
