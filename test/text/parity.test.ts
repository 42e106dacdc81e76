import { IntlMessageFormat } from "intl-messageformat";
import { messagesEn } from "../../src/text/en";
import { messagesNl } from "../../src/text/nl";
import type { Messages } from "../../src/text/messages";

const nl: Messages = messagesNl;
const en: Messages = messagesEn;

/** Number of the kind of element that is only text. */
const plainText = 0;

type Elements = ReturnType<IntlMessageFormat["getAst"]>;

/** Names of the values that a message asks for. */
function placeholders(message: string): readonly string[] {
  const names = new Set<string>();
  const visit = (elements: Elements): void => {
    for (const element of elements) {
      const type: number = element.type;
      if (type === plainText || !("value" in element)) continue;
      names.add(element.value);
      if ("options" in element)
        Object.values(element.options).forEach((option) => {
          visit(option.value);
        });
    }
  };
  visit(new IntlMessageFormat(message, "nl-NL", undefined, { ignoreTag: true }).getAst());
  return [...names].sort();
}

test("both languages have the same texts", () => {
  expect(Object.keys(en).sort()).toEqual(Object.keys(nl).sort());
});

test("both languages ask for the same values", () => {
  const ask = (messages: Messages): unknown =>
    Object.fromEntries(Object.keys(nl).map((key) => [key, placeholders(messages[key] ?? "")]));
  expect(ask(en)).toEqual(ask(nl));
});
