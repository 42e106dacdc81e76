import type { SayParameters } from "../core/words/say";
import { BugError } from "../core/findings/bug-error";
import type { WrittenValues } from "./fill-in";
import { createFormats } from "./format";
import type { Taal } from "./taal";

/** Messages in ICU syntax by key ("finding.duplicate-code.text"). */
export type Messages = Readonly<Record<string, string>>;

/** @throws BugError for a key without a message: a text that was not written, or is not loaded yet. */
export function messageFor(key: string, messages: Messages, taal: Taal): string {
  const message = messages[key];
  if (message === undefined) throw new BugError(`no text for "${key}" in ${taal}`);
  return message;
}

/** How the values of a message are written in a language. */
export function valueWriter(taal: Taal): (parameters: SayParameters) => WrittenValues {
  const { value } = createFormats(taal);
  return (parameters) => Object.fromEntries(Object.entries(parameters).map(([name, given]) => [name, value(given)]));
}
