import {
  equalAwards,
  equalLosses,
  levelOfEqualAwards,
  levelOfEqualLosses,
} from "../../../src/core/mathematics/equal-division";
import { ratio } from "../../../src/core/money/ratio";

test.each([
  { claims: [10n, 20n, 30n], budget: 36n, level: ratio(13n) },
  { claims: [30n, 20n, 10n], budget: 36n, level: ratio(13n) },
  { claims: [10n, 20n, 30n], budget: 30n, level: ratio(10n) },
  { claims: [10n, 20n, 30n], budget: 50n, level: ratio(20n) },
  { claims: [10n, 20n, 30n], budget: 55n, level: ratio(25n) },
  { claims: [10n, 20n, 30n], budget: 60n, level: ratio(30n) },
  { claims: [10n, 20n, 30n], budget: 10n, level: ratio(10n, 3n) },
  { claims: [], budget: 0n, level: ratio(0n) },
])("equal awards on $claims with $budget stand at $level", ({ claims, budget, level }) => {
  expect(levelOfEqualAwards(claims, budget)).toEqual(level);
});

test.each([
  { claims: [10n, 20n, 30n], budget: 30n, level: ratio(10n) },
  { claims: [30n, 10n, 20n], budget: 31n, level: ratio(29n, 3n) },
  { claims: [10n, 20n, 30n], budget: 5n, level: ratio(25n) },
  { claims: [10n, 20n, 30n], budget: 10n, level: ratio(20n) },
  { claims: [10n, 20n, 30n], budget: 60n, level: ratio(0n) },
  { claims: [10n, 20n, 30n], budget: 0n, level: ratio(30n) },
  { claims: [], budget: 0n, level: ratio(0n) },
])("equal losses on $claims with $budget stand at $level", ({ claims, budget, level }) => {
  expect(levelOfEqualLosses(claims, budget)).toEqual(level);
});

test("awards and losses are times the denominator of the level", () => {
  expect(equalAwards([1n, 3n, 9n], ratio(5n, 2n))).toEqual([2n, 5n, 5n]);
  expect(equalLosses([1n, 3n, 9n], ratio(5n, 2n))).toEqual([0n, 1n, 13n]);
});
