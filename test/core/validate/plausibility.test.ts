import { validateGemeenten } from "../../../src/core/validate/validate-gemeenten";
import { register } from "../../../src/reference/register";
import { everywhere, scope2018, wideTables, type RowSpec } from "../../support/input-tables";

const inwoners = 10_000n;
/** Per municipality the amount of each of the four cells, in euros per inhabitant times 100 (cents). */
const deficits = (centsPerInwoner: readonly bigint[]): readonly RowSpec[] =>
  centsPerInwoner.map((cents, index) => ({
    code: `VB000${index.toString()}`,
    inwoners,
    ...everywhere(cents * inwoners),
  }));
const accounts = (centsPerInwoner: readonly bigint[]): readonly RowSpec[] =>
  centsPerInwoner.map((cents, index) => ({
    code: `VB000${index.toString()}`,
    inwoners,
    ...everywhere({ lasten: cents * inwoners, baten: 0n }),
  }));

const judged = (specs: readonly RowSpec[]): readonly string[] =>
  validateGemeenten(wideTables(specs), register, scope2018)
    .findings.map(({ code }) => code)
    .filter((code) => ["amounts-in-thousands", "sign-reversed", "only-surpluses"].includes(code));

test.each([
  { when: "deficits of a few euros per inhabitant", specs: deficits([500n, 700n, 200n]), found: [] },
  { when: "deficits a thousand times too small", specs: deficits([5n, 7n, 2n]), found: ["amounts-in-thousands"] },
  {
    when: "deficits at the bound of half a euro in all",
    specs: deficits([12n, 12n, 13n]),
    found: ["amounts-in-thousands"],
  },
  { when: "one of them above five euros", specs: deficits([5n, 7n, 125n]), found: [] },
  { when: "half of them below half a euro", specs: deficits([5n, 7n, 13n, 13n]), found: [] },
  { when: "small surpluses", specs: deficits([-5n, -7n, -2n]), found: ["amounts-in-thousands", "sign-reversed"] },
  { when: "small deficits of two municipalities only", specs: deficits([5n, 7n]), found: [] },
  { when: "no deficit at all", specs: deficits([0n, 0n, 0n]), found: [] },
  { when: "lasten of hundreds of euros per inhabitant", specs: accounts([20_000n, 30_000n, 15_000n]), found: [] },
  { when: "lasten a thousand times too small", specs: accounts([20n, 30n, 15n]), found: ["amounts-in-thousands"] },
  { when: "lasten just below five euros a year", specs: accounts([249n, 249n, 250n]), found: ["amounts-in-thousands"] },
  { when: "such lasten of one municipality", specs: accounts([249n]), found: ["amounts-in-thousands"] },
  { when: "lasten of five euros a year of one municipality", specs: accounts([250n]), found: [] },
  { when: "no municipality at all", specs: deficits([]), found: [] },
  { when: "lasten of five euros a year", specs: accounts([249n, 250n, 250n]), found: [] },
  { when: "surpluses everywhere", specs: deficits([-5000n, -900n, -10_000n]), found: ["sign-reversed"] },
  { when: "one deficit among surpluses", specs: deficits([-5000n, 900n, -10_000n]), found: [] },
  { when: "one balance among surpluses", specs: deficits([-5000n, 0n, -10_000n]), found: [] },
  { when: "surpluses in two municipalities", specs: deficits([-5000n, -900n]), found: ["only-surpluses"] },
  { when: "a surplus in the only municipality", specs: deficits([-5000n]), found: ["only-surpluses"] },
  { when: "a deficit and a surplus", specs: deficits([-5000n, 900n]), found: [] },
])("finds $found for $when", ({ specs, found }) => {
  expect(judged(specs)).toEqual(found);
});

test("points at the sheet and counts the municipalities", () => {
  const { findings } = validateGemeenten(wideTables(deficits([-5000n, -900n, -1n])), register, scope2018);
  expect(findings[0]).toMatchObject({
    code: "sign-reversed",
    severity: "error",
    place: { kind: "cell", sheet: "Invoer", cell: null },
    parameters: { count: 3, sheet: "Invoer" },
  });
});
