import { languageOf, languageOrDutch } from "../../src/cli/language";

test.each([
  { when: "nothing is asked", words: ["verdeel", "in.xlsx"], taal: "nl" },
  { when: "English is asked behind the option", words: ["verdeel", "in.xlsx", "--taal", "en"], taal: "en" },
  { when: "English is asked with an equals sign", words: ["--taal=en", "verdeel"], taal: "en" },
  { when: "the option has no value", words: ["verdeel", "--taal"], taal: "nl" },
])("speaks $taal when $when", ({ words, taal }) => {
  expect(languageOf(words)).toBe(taal);
});

test("refuses a language that we do not speak", () => {
  expect(() => languageOf(["--taal", "fy"])).toThrow("cli.usage.language-unknown");
});

test.each([
  { words: ["criteria", "--taal", "en"], taal: "en" },
  { words: ["criteria", "--taal", "fy"], taal: "nl" },
  { words: ["criteria"], taal: "nl" },
])("a message that has to be given after $words is in $taal", ({ words, taal }) => {
  expect(languageOrDutch(words)).toBe(taal);
});
