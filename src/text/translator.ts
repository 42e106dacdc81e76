import type { Say } from "../core/words/say";
import { messagesEn } from "./en";
import { messagesNl } from "./nl";
import type { Messages } from "./messages";
import { sentenceWriter } from "./sentence-writer";
import type { Taal } from "./taal";

const messages: Readonly<Record<Taal, Messages>> = { nl: messagesNl, en: messagesEn };

/**
 * Makes the sentence writer of a language, with every text of the product.
 *
 * @example createSay("nl")("finding.duplicate-code.text", { first: "A3" })
 */
export function createSay(taal: Taal): Say {
  return sentenceWriter(taal, messages[taal]);
}
