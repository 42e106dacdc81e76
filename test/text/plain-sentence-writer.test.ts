import { BugError } from "../../src/core/findings/bug-error";
import { cents } from "../../src/core/money/cents";
import { fillIn } from "../../src/text/fill-in";
import { plainSentenceWriter } from "../../src/text/plain-sentence-writer";
import { sentenceWriter } from "../../src/text/sentence-writer";
import type { Taal } from "../../src/text/taal";
import { taskpaneShellEn } from "../../src/text/taskpane/shell/en";
import { taskpaneShellNl } from "../../src/text/taskpane/shell/nl";
import { webEn } from "../../src/text/web/en";
import { webNl } from "../../src/text/web/nl";

describe("a plain message", () => {
  test.each([
    { message: "Gegevens", values: {}, sentence: "Gegevens" },
    { message: "Blad {name}", values: { name: "Invoer" }, sentence: "Blad Invoer" },
    { message: "{a} en {b}, dus {a}", values: { a: 1, b: "twee" }, sentence: "1 en twee, dus 1" },
    { message: "{a}", values: { a: "$& {b}" }, sentence: "$& {b}" },
    { message: "foto's", values: {}, sentence: "foto's" },
    { message: "'{a}'", values: { a: 1 }, sentence: null },
    { message: "foto''s", values: {}, sentence: null },
    { message: "{n, plural, one {cel} other {cellen}}", values: { n: 1 }, sentence: null },
    { message: "Blad {name}", values: {}, sentence: null },
    { message: "Blad {toString}", values: {}, sentence: null },
  ])("$message", ({ message, values, sentence }) => {
    expect(fillIn(message, values)).toBe(sentence);
  });

  test("is written by both writers alike, amounts as the language writes them", () => {
    const messages = { bedrag: "Toegekend: {bedrag}" };
    const bedrag = { cents: cents(123_456n) };
    const plain = plainSentenceWriter("nl", messages)("bedrag", { bedrag });
    expect(plain.replaceAll(/\s/g, " ")).toBe("Toegekend: € 1.234,56");
    expect(sentenceWriter("nl", messages)("bedrag", { bedrag })).toBe(plain);
  });
});

test.each([
  { when: "there is no message", messages: {} },
  { when: "the message needs more than values", messages: { cellen: "{n, plural, one {cel} other {cellen}}" } },
  { when: "a value is missing", messages: { cellen: "{aantal} cellen" } },
])("it is a bug when $when", ({ messages }) => {
  expect(() => plainSentenceWriter("nl", messages)("cellen", { n: 1 })).toThrow(BugError);
});

/** What a first screen says before any library has come. */
const firstScreens: readonly (readonly [Taal, Readonly<Record<string, string>>])[] = [
  ["nl", taskpaneShellNl],
  ["en", taskpaneShellEn],
  ["nl", webNl],
  ["en", webEn],
];

test.each(firstScreens)("every message of a first screen in %s is plain", (taal, messages) => {
  const say = plainSentenceWriter(taal, messages);
  const anything = (message: string): Record<string, string> =>
    Object.fromEntries(Array.from(message.matchAll(/\{(\w+)/g), ([, name = ""]) => [name, "?"]));
  for (const [key, message] of Object.entries(messages)) expect(say(key, anything(message))).not.toContain("{");
});
