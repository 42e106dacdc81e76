import { IntlMessageFormat } from "intl-messageformat";
import type { Say } from "../core/words/say";
import { fillIn } from "./fill-in";
import { messageFor, valueWriter, type Messages } from "./messages";
import { localeOf, type Taal } from "./taal";

/**
 * Makes a sentence writer from the messages of one language. Messages are parsed once, when first used.
 *
 * The writer throws BugError for a key without a message: a text that was not written, or is not loaded yet.
 *
 * @example sentenceWriter("nl", messagesNl)("finding.duplicate-code.text", { first: "A3" })
 */
export function sentenceWriter(taal: Taal, messages: Messages): Say {
  const write = valueWriter(taal);
  const parsed = new Map<string, IntlMessageFormat>();
  return (key, parameters = {}) => {
    const source = messageFor(key, messages, taal);
    const values = write(parameters);
    const filled = fillIn(source, values);
    if (filled !== null) return filled;
    const message = parsed.get(key) ?? new IntlMessageFormat(source, localeOf[taal], undefined, { ignoreTag: true });
    parsed.set(key, message);
    return String(message.format({ ...values }));
  };
}
