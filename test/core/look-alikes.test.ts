import { asSeen, hasWordsOf, sameLabel } from "../../src/core/look-alikes";

test.each([
  ["\u0410. B\u0430kker", "a. Bakker"],
  ["\u0397ans", "Hans"],
  ["Jos\u00e9 S\u00f8rensen", "Jose Sorensen"],
  ["\u3164\u200bA", "A"],
  ["\uff21", "A"],
])("%s is seen as %s", (text, seen) => {
  expect(asSeen(text)).toBe(seen);
});

test.each([
  ["fonds-2018", "Fonds 2018 ", true],
  ["fonds-2018", "f\u043ends-2018", true],
  ["fonds-2018", "fonds-2018-besloten", false],
])("%s and %s are the same label: %s", (one, other, same) => {
  expect(sameLabel(one, other)).toBe(same);
});

test("a name with other words between it has all words of it", () => {
  expect(hasWordsOf("ALV van 27 juni 2018", "ALV 27 juni 2018")).toBe(true);
  expect(hasWordsOf("ALV 5 juni 2019", "ALV 27 juni 2018")).toBe(false);
});
