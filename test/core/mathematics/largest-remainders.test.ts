import fc from "fast-check";
import { BugError } from "../../../src/core/findings/bug-error";
import { roundByLargestRemainders } from "../../../src/core/mathematics/largest-remainders";

test.each([
  {
    when: "one cent is left over",
    amounts: [100n, 100n, 100n],
    scale: 3n,
    unit: 1n,
    total: 100n,
    rounded: [34n, 33n, 33n],
  },
  {
    when: "the smallest has the largest remainder",
    amounts: [60n, 60n, 20n],
    scale: 14n,
    unit: 1n,
    total: 10n,
    rounded: [4n, 4n, 2n],
  },
  { when: "nothing is left over", amounts: [10n, 20n], scale: 10n, unit: 1n, total: 3n, rounded: [1n, 2n] },
  {
    when: "the unit is a euro",
    amounts: [150n, 149n, 101n],
    scale: 1n,
    unit: 100n,
    total: 400n,
    rounded: [200n, 100n, 100n],
  },
  { when: "the total is rounded down", amounts: [19n, 19n], scale: 10n, unit: 1n, total: 3n, rounded: [2n, 1n] },
  { when: "there are no shares", amounts: [], scale: 1n, unit: 1n, total: 0n, rounded: [] },
  {
    when: "a share without remainder stays",
    amounts: [20n, 15n, 15n],
    scale: 10n,
    unit: 1n,
    total: 5n,
    rounded: [2n, 2n, 1n],
  },
])("rounds to $rounded when $when", ({ amounts, scale, unit, total, rounded }) => {
  expect(roundByLargestRemainders({ amounts, scale, caps: null }, unit, total)).toEqual(rounded);
});

test.each([
  { when: "the cap passes the unit on to the next remainder", caps: [150n, 1000n, 1000n], rounded: [100n, 200n, 100n] },
  { when: "the cap is exactly the rounded amount", caps: [200n, 1000n, 1000n], rounded: [200n, 100n, 100n] },
  { when: "nobody has room", caps: [199n, 199n, 199n], rounded: [100n, 100n, 100n] },
])("keeps within the caps when $when", ({ caps, rounded }) => {
  const amounts = [150n, 149n, 101n];
  expect(roundByLargestRemainders({ amounts, scale: 1n, caps }, 100n, 400n)).toEqual(rounded);
});

test("remainders that doubles cannot tell apart are compared exactly", () => {
  const scale = 10n ** 30n;
  const amounts = [scale / 2n, scale / 2n + 1n, scale / 2n - 1n];
  expect(roundByLargestRemainders({ amounts, scale, caps: null }, 1n, 1n)).toEqual([0n, 1n, 0n]);
  expect(roundByLargestRemainders({ amounts, scale, caps: null }, 1n, 2n)).toEqual([1n, 1n, 0n]);
});

test.each([
  { when: "a share is negative", amounts: [-1n], total: 0n, message: "negative" },
  { when: "the total is below the shares rounded down", amounts: [20n], total: 1n, message: "less than" },
  { when: "the total cannot be reached", amounts: [20n, 21n], total: 6n, message: "more than" },
])("it is a bug when $when", ({ amounts, total, message }) => {
  const run = () => roundByLargestRemainders({ amounts, scale: 10n, caps: null }, 1n, total);
  expect(run).toThrow(BugError);
  expect(run).toThrow(message);
});

test("a total that is not a whole number of units is a bug", () => {
  expect(() => roundByLargestRemainders({ amounts: [150n], scale: 1n, caps: null }, 100n, 150n)).toThrow(BugError);
});

test("the sum is the total, nobody is more than a unit off, larger remainders go first", () => {
  const share = fc.bigInt({ min: 0n, max: 10n ** 12n });
  fc.assert(
    fc.property(
      fc.array(share, { minLength: 1, maxLength: 30 }),
      fc.bigInt({ min: 1n, max: 10n ** 6n }),
      (amounts, scale) => {
        const exact = amounts.reduce((sum, amount) => sum + amount, 0n);
        const total = (exact + scale / 2n) / scale;
        const rounded = roundByLargestRemainders({ amounts, scale, caps: null }, 1n, total);
        expect(rounded.reduce((sum, amount) => sum + amount, 0n)).toBe(total);
        const gains = amounts.map((amount, index) => ({
          up: (rounded[index] ?? 0n) - amount / scale,
          remainder: amount % scale,
        }));
        for (const { up } of gains) expect([0n, 1n]).toContain(up);
        const lowestWinner = gains
          .filter(({ up }) => up === 1n)
          .reduce((low, { remainder }) => (remainder < low ? remainder : low), scale);
        for (const { up, remainder } of gains) if (up === 0n) expect(remainder <= lowestWinner).toBe(true);
      },
    ),
  );
});
