import { BugError } from "../core/findings/bug-error";
import type { Say } from "../core/words/say";
import { fillIn } from "./fill-in";
import { messageFor, valueWriter, type Messages } from "./messages";
import type { Taal } from "./taal";

/**
 * Makes a sentence writer for messages that have nothing but values to fill in: those of a first screen, which opens
 * without the library for all others.
 *
 * The writer throws BugError for a key without a message, and for a message that needs that library.
 *
 * @example plainSentenceWriter("nl", taskpaneShellNl)("pane.ga-naar", { plaats: "Invoer!A4" })
 */
export function plainSentenceWriter(taal: Taal, messages: Messages): Say {
  const write = valueWriter(taal);
  return (key, parameters = {}) => {
    const sentence = fillIn(messageFor(key, messages, taal), write(parameters));
    if (sentence === null) throw new BugError(`"${key}" is no plain message, or a value for it is missing`);
    return sentence;
  };
}
