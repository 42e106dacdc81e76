import type { Say } from "../core/words/say";

const knownDocument = /^(collegebesluit|jaarrekening|accountant)(\d{4})?$/;

/**
 * A document that an application needs, by its id in the governance set. The reader of applications knows the name again.
 *
 * @returns An unknown id as it is, with a space before a number.
 * @example documentName("accountant2016", say) is "accountantsverklaring 2016" in Dutch.
 */
export function documentName(id: string, say: Say): string {
  const [, word, jaar] = knownDocument.exec(id) ?? [];
  if (word === undefined) return id.replace(/(\p{L})(\d)/gu, "$1 $2");
  const name = say(`document.${word}`);
  return jaar === undefined ? name : `${name} ${jaar}`;
}
