import { hasWordsOf } from "../../../src/core/words/has-words-of";

test.each([
  ["ALV van 27 juni 2018", true],
  ["ALV 27-06-2018, aangepast", true],
  ["\u0410LV 27 juni 2018", true],
  ["ALV 5 juni 2019", false],
  ["ALV 27 juni 2019", false],
])("%s has all words of ALV 27 juni 2018: %s", (label, has) => {
  expect(hasWordsOf(label, "ALV 27 juni 2018")).toBe(has);
});
