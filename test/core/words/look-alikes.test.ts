import { asSeen, foreignLetterIn, sameLabel } from "../../../src/core/words/look-alikes";

test.each([
  ["\u0410. B\u0430kker", "a. Bakker"],
  ["\u0397ans", "Hans"],
  ["Jos\u00e9 S\u00f8rensen", "Jose Sorensen"],
  ["\u3164\u200bA", "A"],
  ["\uff21", "A"],
  ["\ua4ee\u13aa\u1d00", "aaa"],
])("%s is seen as %s", (text, seen) => {
  expect(asSeen(text)).toBe(seen);
});

test.each([
  ["fonds-2018", "Fonds 2018 ", true],
  ["fonds-2018", "f\u043ends-2018", true],
  ["fonds-2018", "fonds2018", true],
  ["fonds-2018", "F0NDS-2OI8", true],
  ["fonds-2018", "fonds-2019", false],
  ["fonds-2018", "fonds-2018-besloten", false],
])("%s and %s are the same label: %s", (one, other, same) => {
  expect(sameLabel(one, other)).toBe(same);
});

test.each([
  ["B\u0430kker", "\u0430"],
  ["A. Bakker", null],
  ["Jos\u00e9 S\u00f8rensen-Gro\u00df", null],
  ["\u0418\u0432\u0430\u043d\u043e\u0432", null],
  ["\u0418\u0432\u0430\u043d Bakker", null],
  ["\u674e Li", null],
  ["fonds-2018 (100 \u00b5)", null],
])("%j has among its Latin letters the foreign one %j", (text, letter) => {
  expect(foreignLetterIn(text)).toBe(letter);
});
