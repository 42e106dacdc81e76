/** A unit that a text states: how many euros one of it is, and the text without it (normalised). */
export interface StatedUnit {
  readonly euros: number;
  readonly rest: string;
}

/**
 * Where a text stands. A label (a header, a unit row or a unit column) is about its amounts, so that a bare "1 000 euro" or
 * "duizenden" is their unit; in a sentence that may be anything.
 */
export type UnitContext = "label" | "sentence";

const euro = "(?:€|eur)";
const notBefore = String.raw`(?<![\p{L}\d.,'])`;
const notBehind = String.raw`(?![\p{L}\d]|[.,' ]?\d{3})`;
const times = String.raw`(?:(?<!\p{L})(?:x|maal|keer|times)|[×*·])`;
/** "1 = € 1.000", "gedeeld door 1.000", "bedragen / 1000". */
const divided = String.raw`(?:(?<![\p{L}\d])1 ?=|gedeeld door|divided by|bedragen ?\/|amounts ?\/)`;
const counted =
  "(?:inwoners?|inwonertal|inhabitants?|residents|population|huishoudens|clienten|jongeren|personen|uren|people)";

interface Size {
  readonly euros: number;
  readonly numbers: string;
  readonly words: string;
  /** Without a number: "k EUR", "€'000". */
  readonly short: readonly string[];
}

const sizes: readonly Size[] = [
  {
    euros: 1_000_000,
    numbers: String.raw`(?:1[.,' ]?000[.,' ]?000|1e6|10\^6)`,
    words: String.raw`(?:miljoen(?:en)?|millions?|mln\.?|mio\.?)`,
    short: [String.raw`(?:m ?€|€ ?m|meur|meuro)`, String.raw`€ ?'?000[.,' ]000`, String.raw`'000[.,' ]000`],
  },
  {
    euros: 1000,
    numbers: String.raw`(?:1[.,' ]?000|1 ?k|1e3|10\^3)`,
    words: String.raw`(?:duizend(?:en|tal|tallen)?|dzd\.?|thousands?|mille|tsd\.?)`,
    short: [
      String.raw`(?:k ?€|€ ?k|keur|keuro|t ?€|€ ?t|teur|teuro)`,
      String.raw`€ ?\(?'?000'?s?\)?`,
      String.raw`'000'?s?`,
      String.raw`\( ?(?:x ?)?'?000'?s? ?\)`,
      String.raw`000'?s? ?€`,
      String.raw`000'?s`,
    ],
  },
];

/** Tens, hundreds and the like are no unit that a mapping knows, but they are no euros either. */
const others: readonly (readonly [number, RegExp])[] = [
  [100_000, pattern(String.raw`${times} ?€ ?100[.,' ]?000${notBehind}`)],
  [100_000, pattern(String.raw`(?<!\p{L})in (?:€ ?)?tonnen(?!\p{L})`)],
  [10_000, pattern(String.raw`${times} ?€ ?10[.,' ]?000${notBehind}`)],
  [10_000, pattern(String.raw`(?<!\p{L})in (?:€ ?)?tienduizend(?:en|tallen)(?!\p{L})`)],
  [100, pattern(String.raw`${times} ?€ ?100(?![\d.,'])`)],
  [100, pattern(String.raw`(?<!\p{L})in (?:€ ?)?(?:honderd(?:en|tallen)|hundreds)(?!\p{L})`)],
  [10, pattern(String.raw`${times} ?€ ?10(?![\d.,'])`)],
  [0.01, pattern(String.raw`(?:\bin (?:€ ?)?cent(?:en|s)?|eurocents?|eurocenten)(?!\p{L})`)],
];

const patterns: Readonly<Record<UnitContext, readonly (readonly [number, RegExp])[]>> = {
  label: [...sizes.flatMap((size) => labelPatterns(size).map((one) => [size.euros, one] as const)), ...others],
  sentence: [...sizes.flatMap((size) => sentencePatterns(size).map((one) => [size.euros, one] as const)), ...others],
};

const plainEuro = /^(?:in )?(?:hele |whole )?(?:x ?)?€(?: ?1)?\.?$/;

/**
 * Reads the unit that a text states, in whatever way people write it: "x € 1.000", "in 1.000 euro", "k EUR", "€'000",
 * "miljoenen".
 *
 * @returns Null when it states none; 1 when it states plain euros.
 * @example unitOf("Bedragen in 1.000 euro", "sentence")?.euros is 1000
 */
export function unitOf(text: string, context: UnitContext): StatedUnit | null {
  const plain = normalised(text);
  if (!/[\d€x×*]|eur|duiz|dzd|honderd|hundred|tonnen|thous|milj|mill|mln|mio|tsd|cent/.test(plain)) return null;
  for (const [euros, found] of patterns[context]) {
    // "Bedrag (1 000 euro)" is still a header of amounts without its unit
    if (found.test(plain))
      return { euros, rest: plain.replace(found, (unit) => (unit.startsWith("bedrag") ? " bedrag " : " ")) };
  }
  return context === "label" && plainEuro.test(plain) ? { euros: 1, rest: "" } : null;
}

/** @returns A header without the unit that it states; the header itself when it states none. */
export function withoutUnit(header: string): string {
  return unitOf(header, "label")?.rest ?? header;
}

function normalised(text: string): string {
  return text
    .replace(/10([³⁶])/gu, (_, power: string) => (power === "³" ? "10^3" : "10^6"))
    .normalize("NFKC")
    .replace(/\p{Cf}/gu, "")
    .replace(/[\u2018\u2019\u02bc`´]/g, "'")
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/\beuro(?:'?s)?\b|\beur\b/g, "€")
    .replace(/,(?:-|=)+/g, "")
    .replace(/\s+/g, " ")
    .replace(new RegExp(String.raw`(?:x|×|\*|per|in) ?1[.,' ]?000 ?${counted}`, "g"), " ")
    .replace(new RegExp(String.raw`${counted}[^€]{0,12}?[x×*] ?1[.,' ]?000(?!\d| ?€)`, "g"), " ")
    .trim();
}

/** What is a unit wherever it stands. */
function sentencePatterns({ numbers, words, short }: Size): readonly RegExp[] {
  const amount = `(?:${numbers}${notBehind}|(?:1 )?${words}(?!\\p{L}))`;
  const withEuro = `(?:${euro} ?${amount}|${amount} ?${euro})`;
  const lead = String.raw`(?:in |x ?|per |eenheid:? ?|unit:? ?|bedrag(?:en)?:? ?)*`;
  return [
    String.raw`(?:${times}|${divided}) ?€? ?${amount}`,
    String.raw`(?<!\p{L})in €, ?(?:in )?${words}(?!\p{L})`,
    String.raw`(?<!\p{L})(?:in|per) ${withEuro}`,
    String.raw`(?<!\p{L})in ${words}(?!\p{L})`,
    String.raw`(?<!\p{L})bedrag(?:en)?(?: zijn| luiden)?:? ?[(\[]? ?(?:in |x ?)?(?:${withEuro}|${amount})`,
    String.raw`[(\[] ?${lead}(?:${withEuro}|${words}) ?[)\]]`,
    String.raw`^${lead}(?:${withEuro}|${words})\.?$`,
    ...short.map((one) => `${notBefore}${one}${notBehind}`),
  ].map(pattern);
}

function labelPatterns(size: Size): readonly RegExp[] {
  const { numbers, words } = size;
  return [
    ...sentencePatterns(size),
    ...[
      String.raw`${notBefore}(?:${euro} ?)${numbers}${notBehind}`,
      String.raw`${notBefore}${numbers} ?${euro}`,
      String.raw`[(\[] ?${numbers} ?[)\]]`,
      String.raw`(?<!\d ?)(?<!\p{L})(?:€ ?)?${words}(?!\p{L})(?: ?€)?`,
    ].map(pattern),
  ];
}

function pattern(source: string): RegExp {
  return new RegExp(source, "u");
}
