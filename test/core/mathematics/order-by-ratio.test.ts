import fc from "fast-check";
import { orderByRatio } from "../../../src/core/mathematics/order-by-ratio";
import { compareRatios, ratio } from "../../../src/core/money/ratio";

test("sorts ascending and keeps equals in their order", () => {
  const values = [ratio(2n), ratio(1n, 3n), { numerator: 2n, denominator: 6n }, ratio(-1n), ratio(1n)];
  expect(orderByRatio(values)).toEqual([3, 1, 2, 4, 0]);
});

test("tells apart what doubles cannot", () => {
  const large = 10n ** 20n;
  const values = [
    { numerator: large + 2n, denominator: large },
    { numerator: large, denominator: large },
    { numerator: large + 1n, denominator: large },
  ];
  expect(orderByRatio(values)).toEqual([1, 2, 0]);
});

test("tells apart what doubles cannot, on both sides of zero and around it", () => {
  const tiny = 10n ** 25n;
  const value = fc.record({ base: fc.integer({ min: -2, max: 2 }), steps: fc.integer({ min: -3, max: 3 }) });
  fc.assert(
    fc.property(fc.array(value, { maxLength: 12 }), (parts) => {
      const exact = parts.map(({ base, steps }) => BigInt(base) * tiny + BigInt(steps));
      const order = orderByRatio(exact.map((numerator) => ({ numerator, denominator: tiny })));
      const expected = exact
        .map((numerator, index) => ({ numerator, index }))
        .sort((a, b) => (a.numerator < b.numerator ? -1 : a.numerator > b.numerator ? 1 : a.index - b.index));
      expect(order).toEqual(expected.map(({ index }) => index));
    }),
  );
});

test("is a permutation in exact order", () => {
  const value = fc.record({
    numerator: fc.bigInt({ min: -1000n, max: 1000n }),
    denominator: fc.bigInt({ min: 1n, max: 40n }),
  });
  fc.assert(
    fc.property(fc.array(value, { maxLength: 40 }), (values) => {
      const order = orderByRatio(values);
      expect(order.toSorted((a, b) => a - b)).toEqual(values.map((_, index) => index));
      order.forEach((index, position) => {
        const next = order[position + 1];
        if (next === undefined) return;
        const [a, b] = [values[index], values[next]];
        if (a === undefined || b === undefined) throw new Error("not a permutation");
        const comparison = compareRatios(a, b);
        expect(comparison < 0 || (comparison === 0 && index < next)).toBe(true);
      });
    }),
  );
});
