import { IntlMessageFormat } from "intl-messageformat";
import { BugError } from "../core/bug-error";
import type { Say, SayParameters } from "../core/say";
import { createFormats } from "./format";
import { messagesEn } from "./en";
import { messagesNl } from "./nl";
import { localeOf, type Taal } from "./taal";

/** Messages in ICU syntax by key ("finding.duplicate-code.text"). */
export type Messages = Readonly<Record<string, string>>;

const messages: Readonly<Record<Taal, Messages>> = { nl: messagesNl, en: messagesEn };

/**
 * Makes the sentence writer of a language. Messages are parsed once, when first used.
 *
 * @example createSay("nl")("finding.duplicate-code.text", { first: "A3" })
 */
export function createSay(taal: Taal): Say {
  const formats = createFormats(taal);
  const parsed = new Map<string, IntlMessageFormat>();
  return (key, parameters = {}) => {
    let message = parsed.get(key);
    if (message === undefined) {
      const source = messages[taal][key];
      if (source === undefined) throw new BugError(`no text for "${key}" in ${taal}`);
      message = new IntlMessageFormat(source, localeOf[taal], undefined, { ignoreTag: true });
      parsed.set(key, message);
    }
    return String(message.format(formatAll(parameters, formats.value)));
  };
}

/** @returns Whether a text exists, for keys that are composed of a rule id. */
export function hasText(key: string): boolean {
  return key in messagesNl;
}

function formatAll(
  parameters: SayParameters,
  format: (value: SayParameters[string]) => string | number,
): Record<string, string | number> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, format(value)]));
}
