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
  // Cherokee, Lisu, Armenian, and small capitals of the phonetic alphabet
  ...[..."ᎪaᏴbᏟcᎠdᎬeᏀgᎻhᎫjᏦkᏞlᎷmᏢpᎡrᏚsᎢtᏙvᎳwᏃz".matchAll(/../gu)].map(([both]) => pair(both)),
  ...[..."ꓮaꓐbꓚcꓓdꓰeꓝfꓖgꓧhꓲiꓙjꓗkꓡlꓟmꓠnꓳoꓑpꓣrꓢsꓔtꓴuꓦvꓪwꓫxꓬyꓜz".matchAll(/../gu)].map(([both]) => pair(both)),
  ...[..."օoոnսuհhցgզq".matchAll(/../gu)].map(([both]) => pair(both)),
  ...[..."ᴀaʙbᴄcᴅdᴇeꜰfɢgʜhɪiᴊjᴋkʟlᴍmɴnᴏoᴘpʀrꜱsᴛtᴜuᴠvᴡwʏyᴢz".matchAll(/../gu)].map(([both]) => pair(both)),
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
  if (/^[ -~]*$/.test(text)) return text;
  const plain = text.normalize("NFKD").replace(invisible, "");
  return Array.from(plain, (letter) => shapes.get(letter) ?? shapes.get(letter.toLowerCase()) ?? letter).join("");
}

/**
 * @returns Whether a reader takes two labels for the same: case, spaces, punctuation, look-alike letters and digits that look
 *   like letters aside.
 * @example sameLabel("fonds-2018", "F0nds2O18") is true.
 */
export function sameLabel(one: string, other: string): boolean {
  return shapeOf(one) === shapeOf(other);
}

function shapeOf(text: string): string {
  return labelOf(text).replaceAll(" ", "").replaceAll("rn", "m").replaceAll("0", "o").replaceAll(/[i1]/g, "l");
}

/**
 * The first letter of another alphabet inside a word of Latin letters: nobody writes so, except to make one text pass for
 * another.
 *
 * @returns Null when every word is of one alphabet.
 * @example foreignLetterIn("B\u0430kker") is "\u0430"; "\u0418\u0432\u0430\u043d" has none.
 */
export function foreignLetterIn(text: string): string | null {
  for (const [word] of text.normalize("NFC").matchAll(/[\p{L}\p{M}]+/gu)) {
    const letters = Array.from(word);
    const other = letters.find((letter) => !/[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(letter));
    if (other !== undefined && letters.some((letter) => /\p{Script=Latin}/u.test(letter))) return other;
  }
  return null;
}

function labelOf(text: string): string {
  return normaliseLabel(asSeen(text));
}
