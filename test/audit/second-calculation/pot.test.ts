import { availablePot } from "../../../src/audit/second-calculation/pot";
import type { Governanceset } from "../../../src/core/governance/governanceset";
import { fonds2018 } from "../../../src/core/governance/presets/fonds-2018";

function withDecision(status: Governanceset["besluiten"][number]["status"]): Governanceset {
  return { ...fonds2018, besluiten: fonds2018.besluiten.map((besluit) => ({ ...besluit, status })) };
}

test.each([
  { when: "the decision is taken", governance: fonds2018, pot: "20000000000" },
  { when: "the decision is still open", governance: withDecision("voorgelegd"), pot: "20000000000" },
  { when: "the decision is rejected", governance: withDecision("verworpen"), pot: "10000000000" },
  {
    when: "a rejection ends the fund",
    governance: { ...withDecision("verworpen"), bijVerwerping: "geenUitkering" as const },
    pot: "0",
  },
  {
    when: "a reserve is kept",
    governance: { ...fonds2018, hardheidsclausule: { reserve: "0.01" } },
    pot: "19999999999",
  },
  {
    when: "the reserve is more than the fund",
    governance: { ...fonds2018, hardheidsclausule: { reserve: "300000000.00" } },
    pot: "0",
  },
])("there are $pot cents to divide when $when", ({ governance, pot }) => {
  expect(availablePot(governance).toString()).toBe(pot);
});
