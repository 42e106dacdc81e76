import fc from "fast-check";
import { percentageOf, placesApart, placesInFull } from "../../../src/core/money/places";
import { compareRatios, decimalOf, ratio, ratioFromDecimal } from "../../../src/core/money/ratio";

test.each([
  { value: "500.25", bounds: ["500"], least: 2, places: 2 },
  { value: "500.000001", bounds: ["500"], least: 2, places: 6 },
  { value: "499.999", bounds: ["500"], least: 2, places: 3 },
  { value: "500", bounds: ["500"], least: 2, places: 2 },
  { value: "500.006", bounds: ["500.008"], least: 2, places: 3 },
  { value: "0.0004", bounds: ["0", "100"], least: 1, places: 4 },
])("$value beside $bounds takes $places decimals", ({ value, bounds, least, places }) => {
  expect(placesApart(ratioFromDecimal(value), bounds.map(ratioFromDecimal), least)).toBe(places);
});

test("a value written with its places is on the same side of the bound as the value itself", () => {
  const rational = fc.tuple(fc.bigInt(-10_000n, 10_000n), fc.bigInt(1n, 10_000n)).map(([a, b]) => ratio(a, b));
  fc.assert(
    fc.property(rational, rational, (value, bound) => {
      fc.pre(compareRatios(value, bound) !== 0);
      const written = ratioFromDecimal(decimalOf(value, placesApart(value, [bound], 2)));
      expect(compareRatios(written, bound)).toBe(compareRatios(value, bound));
    }),
  );
});

test.each([
  { value: ratioFromDecimal("40"), places: 2 },
  { value: ratioFromDecimal("40.005"), places: 3 },
  { value: ratioFromDecimal("40.123456"), places: 6 },
  { value: ratio(1n, 3n), places: 2 },
])("$value.numerator/$value.denominator in full takes $places decimals", ({ value, places }) => {
  expect(placesInFull(value, 2, 6)).toBe(places);
});

test.each([
  { part: 1n, whole: 3n, percentage: "33.3" },
  { part: 3n, whole: 3n, percentage: "100.0" },
  { part: 0n, whole: 3n, percentage: "0.0" },
  { part: 99_999n, whole: 100_000n, percentage: "99.999" },
  { part: 1n, whole: 1_000_000n, percentage: "0.0001" },
])("$part of $whole is $percentage%", ({ part, whole, percentage }) => {
  expect(percentageOf(ratio(part), ratio(whole))).toBe(percentage);
});
