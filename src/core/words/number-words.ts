import { asSeen } from "./look-alikes";

const dutchOnes = [
  ...[
    "nul",
    "een",
    "twee",
    "drie",
    "vier",
    "vijf",
    "zes",
    "zeven",
    "acht",
    "negen",
    "tien",
    "elf",
    "twaalf",
    "dertien",
  ],
  ...["veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien"],
];
const englishOnes = [
  ...["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"],
  ...["thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"],
];
const dutchTens = ["twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"];
const englishTens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

/** Number words count only before what they count: "een" is an article nearly everywhere else. */
const counted = String.raw`(?=\s*(?:(?:miljoen|mln|mio|miljard|mld|million|billion)(?!\p{L})|(?:gelijke |jaarlijkse |equal |annual )?(?:tranches?|termijnen|delen|keer|maal|times|instalments?)(?!\p{L})))`;
const dutch = new RegExp(String.raw`(?<!\p{L})[a-z]{3,}` + counted, "giu");
const anyOf = (words: readonly string[]): string => words.join("|");
const english = new RegExp(
  String.raw`(?<!\p{L})(?:(?<hundreds>a|${anyOf(englishOnes)}) hundred(?: and)?)?[ -]?(?<tens>${anyOf(englishTens)})?[ -]?(?<ones>${anyOf(englishOnes)})?(?<!\s)` +
    counted,
  "giu",
);
const halves: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})(?:half an? |(?:een |a )?hal(?:f|ve) )(?=mil|bil)/giu, "0,5 "],
  [/(?<!\p{L})anderhal(?:f|ve)(?= mil)/giu, "1,5"],
];

/**
 * A text with the numbers that it writes as words before a million, a billion or a number of parts in digits, up to 999.
 *
 * @example withDigits("vijfentwintig miljoen") is "25 miljoen"; withDigits("twee tranches") is "2 tranches".
 */
export function withDigits(text: string): string {
  const halved = halves.reduce((written, [words, digits]) => written.replace(words, digits), asSeen(text));
  return halved
    .replace(english, (...args: readonly unknown[]) => {
      const groups = args.at(-1) as Readonly<Record<string, string | undefined>>;
      const value = englishValue(groups);
      return value === null ? String(args[0]) : value.toString();
    })
    .replace(dutch, (word) => dutchValue(word.toLowerCase())?.toString() ?? word);
}

function englishValue({ hundreds, tens, ones }: Readonly<Record<string, string | undefined>>): number | null {
  if (hundreds === undefined && tens === undefined && ones === undefined) return null;
  const one = (word: string): number => Math.max(englishOnes.indexOf(word.toLowerCase()), word === "a" ? 1 : 0);
  const ten = tens === undefined ? 0 : (englishTens.indexOf(tens.toLowerCase()) + 2) * 10;
  return (hundreds === undefined ? 0 : one(hundreds) * 100) + ten + (ones === undefined ? 0 : one(ones));
}

/** @returns Null for a word that is no number. */
function dutchValue(word: string): number | null {
  const hundred = /^(.*?)honderd(?:en)?(.*)$/.exec(word);
  if (hundred !== null) {
    const [, before = "", rest = ""] = hundred;
    const [hundreds, others] = [before === "" ? 1 : dutchValue(before), rest === "" ? 0 : dutchValue(rest)];
    return hundreds === null || others === null ? null : hundreds * 100 + others;
  }
  const one = dutchOnes.indexOf(word);
  if (one !== -1) return one;
  const index = dutchTens.findIndex((ten) => word.endsWith(ten));
  if (index === -1) return null;
  const ten = dutchTens[index] ?? "";
  const before = word.slice(0, word.length - ten.length);
  const unit = before === "" ? 0 : before.endsWith("en") ? dutchOnes.indexOf(before.slice(0, -2)) : -1;
  return unit === -1 ? null : (index + 2) * 10 + unit;
}
