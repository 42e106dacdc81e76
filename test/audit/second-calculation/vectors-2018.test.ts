import { claimAt, claimTerms } from "../../../src/audit/second-calculation/claim";
import { precise } from "../../../src/audit/second-calculation/precise";
import { alv2018 } from "../../../src/core/criteria/presets/alv-2018";

const terms = claimTerms(alv2018.grondslag);
const b = precise("108.26").times(100);

/** Euros per inhabitant that the bracket tariff of 2018 gives, to the cent. */
function vergoedingPerInwoner(tekortPerInwoner: string): string {
  const inwoners = precise(1000);
  const tekort = precise(tekortPerInwoner).times(100).times(inwoners);
  return claimAt({ code: "GM0001", inwoners, tekort }, terms, b).div(inwoners).div(100).toFixed(2);
}

test.each([
  { tekort: "39.99", vergoeding: "0.00" },
  { tekort: "40", vergoeding: "0.00" },
  { tekort: "41", vergoeding: "0.50" },
  { tekort: "60", vergoeding: "10.00" },
  { tekort: "97.94", vergoeding: "28.97" },
  { tekort: "100", vergoeding: "30.00" },
  { tekort: "108.26", vergoeding: "34.13" },
  { tekort: "120", vergoeding: "45.87" },
  { tekort: "180.28", vergoeding: "106.15" },
  { tekort: "266.52", vergoeding: "192.39" },
  { tekort: "289.05", vergoeding: "214.92" },
])("a tekort of EUR $tekort per inhabitant brings EUR $vergoeding when B is 108.26", ({ tekort, vergoeding }) => {
  expect(vergoedingPerInwoner(tekort)).toBe(vergoeding);
});
