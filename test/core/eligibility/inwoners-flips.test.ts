import { alv2018 } from "../../../src/core/criteria/presets/alv-2018";
import { sayFlips } from "../../../src/core/eligibility/inwoners-flips";
import { finding } from "../../../src/core/findings/finding";
import { fonds2018 } from "../../../src/core/governance/presets/fonds-2018";
import { validateGemeenten } from "../../../src/core/validate/validate-gemeenten";
import { register } from "../../../src/reference/register";
import { everywhere, scope2018, wideTables } from "../../support/input-tables";

const settings = {
  criteria: alv2018,
  governance: { ...fonds2018, regels: { ...fonds2018.regels, aanvraagVereist: false } },
  aanvragenBekend: false,
};

/** Four times 471,250 is EUR 1,885,000: above 40 per inhabitant with 46,997 of them, below it with 47,340. */
const zutphen = (inwoners: bigint) =>
  validateGemeenten(wideTables([{ code: "GM0301", inwoners, ...everywhere(471_250_00n) }]), register, scope2018);

const differ = finding("inhabitants-differ", { parameters: { code: "GM0301" } });

test.each([
  { what: "another verdict", inwoners: 46_997n, kantelt: "Zutphen" },
  { what: "the same verdict", inwoners: 47_300n, kantelt: undefined },
])("says of inhabitants that give $what: $kantelt", ({ inwoners, kantelt }) => {
  const { gemeenten, registerInwoners } = zutphen(inwoners);
  expect(registerInwoners.get("GM0301")).toBe(47_340n);
  const [said] = sayFlips([differ], gemeenten, registerInwoners, settings);
  expect(said?.parameters["kantelt"]).toBe(kantelt);
});

test("says nothing of a municipality with the register's own number", () => {
  const { gemeenten, registerInwoners } = zutphen(47_340n);
  expect(sayFlips([differ], gemeenten, registerInwoners, settings)).toEqual([differ]);
});
