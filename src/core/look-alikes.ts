import { normaliseLabel } from "./normalise-label";

/** Letters of other alphabets that look like Latin ones; capitals that look like another letter than their small form. */
const shapes: ReadonlyMap<string, string> = new Map([
  ...[
    "аa",
    "вb",
    "еe",
    "ѕs",
    "іi",
    "јj",
    "кk",
    "мm",
    "нh",
    "оo",
    "рp",
    "сc",
    "тt",
    "уy",
    "хx",
    "ԁd",
    "һh",
    "ӏl",
    "ԛq",
    "ԝw",
  ].map(pair),
  ...["αa", "βb", "εe", "ζz", "ηn", "ιi", "κk", "μm", "νv", "οo", "ρp", "τt", "υu", "χx", "ΗH", "ΝN", "ΥY"].map(pair),
  ...["øo", "łl", "đd", "ðd", "ıi", "ɡg"].map(pair),
  ["ß", "ss"],
  ["æ", "ae"],
  ["œ", "oe"],
]);

/** A filler that counts as a letter and that nobody can see. */
const invisible = /[\p{M}\p{Cf}\u115F\u1160]/gu;

function pair(both: string): readonly [string, string] {
  return [both.charAt(0), both.charAt(1)];
}

/**
 * A text in the Latin letters that a reader takes it for: without accents and without what nobody can see, letters of other
 * alphabets as the ones they look like. Case stays as it is where a letter needs no other.
 *
 * @example asSeen("А. Bаkker") (with two Cyrillic letters) is "a. Bakker".
 */
export function asSeen(text: string): string {
  const plain = text.normalize("NFKD").replace(invisible, "");
  return Array.from(plain, (letter) => shapes.get(letter) ?? shapes.get(letter.toLowerCase()) ?? letter).join("");
}

/** @returns Whether a reader takes two labels for the same: case, spaces, punctuation and look-alike letters aside. */
export function sameLabel(one: string, other: string): boolean {
  return labelOf(one) === labelOf(other);
}

/**
 * @returns Whether a label has all words of another one, in whatever order and between whatever else.
 * @example hasWordsOf("ALV van 27 juni 2018", "ALV 27 juni 2018") is true.
 */
export function hasWordsOf(label: string, other: string): boolean {
  const words = new Set(labelOf(label).split(" "));
  return labelOf(other)
    .split(" ")
    .every((word) => words.has(word));
}

function labelOf(text: string): string {
  return normaliseLabel(asSeen(text));
}
