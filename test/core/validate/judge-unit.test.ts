import { validateGemeenten } from "../../../src/core/validate/validate-gemeenten";
import type { GenoemdeEenheid, InputTables } from "../../../src/core/gemeenten/input";
import { register } from "../../../src/reference/register";
import { correctie, everywhere, scope2018, wideTables } from "../../support/input-tables";

const inwoners = 10_000n;
const stated: GenoemdeEenheid = { sheet: "Invoer", cell: "A1", tekst: "x € 1.000", euros: 1000 };

/** Municipalities with this tekort in each of the four cells, in cents. */
function judged(tekort: bigint, extra: Partial<InputTables>, count = 2) {
  const specs = Array.from({ length: count }, (_, index) => ({
    code: `VB000${index.toString()}`,
    inwoners,
    ...everywhere(tekort),
  }));
  const { findings } = validateGemeenten(wideTables(specs, extra), register, scope2018);
  return findings.filter(({ severity }) => severity === "error");
}

test.each([
  { when: "they fit in thousands", tekort: 30_000n, waarde: "duizendEuro" },
  { when: "only full euros fit", tekort: 30_000_000n, waarde: "euro" },
  { when: "neither fits", tekort: 30n, waarde: undefined },
])("of amounts under 'x € 1.000' it proposes $waarde when $when", ({ tekort, waarde }) => {
  const [found, ...others] = judged(tekort, { eenheid: stated });
  expect(found).toMatchObject({ code: "amounts-in-thousands", place: { cell: "A1" }, value: "x € 1.000" });
  expect(found?.parameters["waarde"]).toBe(waarde);
  expect(others).toEqual([]);
});

test.each([
  { when: "possible in thousands", bedrag: -4_000_00n, waarde: "duizendEuro" },
  { when: "larger than everything in thousands", bedrag: -4_000_000_00n, waarde: "euro" },
])("of a correction $when it proposes $waarde", ({ bedrag, waarde }) => {
  const eenheidCorrecties = [{ ...stated, sheet: "Correcties" }];
  const found = judged(300_000_000n, { eenheidCorrecties, correcties: [correctie("VB0001", bedrag)] });
  expect(found).toMatchObject([{ code: "correction-unit", place: { sheet: "Correcties" }, parameters: { waarde } }]);
});
