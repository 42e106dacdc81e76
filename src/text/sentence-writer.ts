import { IntlMessageFormat } from "intl-messageformat";
import { BugError } from "../core/bug-error";
import type { Say, SayParameters } from "../core/say";
import { createFormats } from "./format";
import { localeOf, type Taal } from "./taal";

/** Messages in ICU syntax by key ("finding.duplicate-code.text"). */
export type Messages = Readonly<Record<string, string>>;

/**
 * Makes a sentence writer from the messages of one language. Messages are parsed once, when first used.
 *
 * The writer throws BugError for a key without a message: a text that was not written, or is not loaded yet.
 *
 * @example sentenceWriter("nl", messagesNl)("finding.duplicate-code.text", { first: "A3" })
 */
export function sentenceWriter(taal: Taal, messages: Messages): Say {
  const formats = createFormats(taal);
  const parsed = new Map<string, IntlMessageFormat>();
  return (key, parameters = {}) => {
    const source = messages[key];
    if (source === undefined) throw new BugError(`no text for "${key}" in ${taal}`);
    if (isPlain(source)) return source;
    const values = formatAll(parameters, formats.value);
    if (isSimple(source, values)) return source.replace(placeholder, (_, name: string) => String(values[name]));
    const message = parsed.get(key) ?? new IntlMessageFormat(source, localeOf[taal], undefined, { ignoreTag: true });
    parsed.set(key, message);
    return String(message.format(values));
  };
}

/** Nothing to fill in and nothing quoted. Most words on a first screen are so, and parsing takes time there. */
function isPlain(source: string): boolean {
  return !/[{}]|''/.test(source);
}

const placeholder = /\{(\w+)\}/g;

/** Nothing but values to fill in, and all of them known. */
function isSimple(source: string, values: Readonly<Record<string, string | number>>): boolean {
  if (source.includes("'") || /[{}]/.test(source.replace(placeholder, ""))) return false;
  return Array.from(source.matchAll(placeholder)).every(([, name = ""]) => Object.hasOwn(values, name));
}

function formatAll(
  parameters: SayParameters,
  format: (value: SayParameters[string]) => string | number,
): Record<string, string | number> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, format(value)]));
}
