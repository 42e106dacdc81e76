import { closingValue, teVerdelen, vrijRestant } from "../../../src/core/funding/te-verdelen";
import { cents } from "../../../src/core/money/cents";
import { ratio } from "../../../src/core/money/ratio";

test("what there is to divide is the pot without the hardship reserve", () => {
  expect(teVerdelen({ pot: cents(1_000n), reserve: cents(250n) })).toBe(750n);
});

test("what is left to divide is the restant without the hardship reserve", () => {
  expect(vrijRestant({ restant: cents(300n), reserve: cents(250n) })).toBe(50n);
});

test.each([
  { when: "there is money to divide", pot: 1_000n, reserve: 999n, closes: true },
  { when: "all of it is reserved", pot: 1_000n, reserve: 1_000n, closes: false },
  { when: "the pot is empty", pot: 0n, reserve: 0n, closes: false },
])("the closing variable says something: $closes, when $when", ({ pot, reserve, closes }) => {
  const sluitvariabele = ratio(10_826n, 100n);
  const value = closingValue({ pot: cents(pot), reserve: cents(reserve), sluitvariabele });
  expect(value).toBe(closes ? sluitvariabele : null);
});
