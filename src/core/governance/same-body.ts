import { asSeen, sameLabel } from "../words/look-alikes";
import { hasWordsOf } from "../words/has-words-of";
import { normaliseLabel } from "../words/normalise-label";

/** The most letters that a body is shortened to. */
const longestAbbreviation = 6;

/** What the assembly of the members is called, as a body or as its members. */
const assembly = /(?<!\p{L})(?:alv|(?:algemene )?ledenvergadering|leden|general assembly|members)(?!\p{L})/iu;

/**
 * Whether two names may be those of one body: the same, one with more words than the other, or one short for the other.
 *
 * @example "ALV" and "Algemene Ledenvergadering (ALV)" are one body, and so are "ALV" and "algemene ledenvergadering".
 */
export function mayBeSameBody(one: string, other: string): boolean {
  return (
    sameLabel(one, other) ||
    hasWordsOf(one, other) ||
    hasWordsOf(other, one) ||
    isShortFor(one, other) ||
    isShortFor(other, one) ||
    (assembly.test(asSeen(one)) && assembly.test(asSeen(other)))
  );
}

/** The letters of the abbreviation come in order in the name, the first one first. */
function isShortFor(short: string, long: string): boolean {
  const [letters, name] = [short, long].map((text) => normaliseLabel(asSeen(text)).replaceAll(" ", ""));
  if (letters === undefined || name === undefined || letters.length > longestAbbreviation) return false;
  if (letters.length >= name.length || !name.startsWith(letters.charAt(0))) return false;
  let from = 0;
  return Array.from(letters).every((letter) => {
    const at = name.indexOf(letter, from);
    from = at + 1;
    return at !== -1;
  });
}
