import { withDigits } from "../words/number-words";

/** Cents; what a word behind an amount stands for. */
const units: readonly (readonly [RegExp, bigint])[] = [
  [/^(?:miljard|mld|billion)/i, 100_000_000_000n],
  [/^(?:miljoen|mln|mio|million|m)/i, 100_000_000n],
];

const written =
  /(?<euro>€|\beuro?\b|\bEUR\b)?\s*(?<number>(?<!\d)\d{1,3}(?:[ \u{a0}\u{202f}]\d{3})+(?!\d|\s*m[il])(?:[.,]\d{1,2})?|\d{1,3}(?:[.,]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?)\s*(?<unit>miljoen|mln|mio|million|miljard|mld|billion|m(?=\W|$))?\.?\s*(?<behind>euro?\b|EUR\b)?/giu;

/** What stands before an amount that is paid more than once: "2 tranches van". */
const timesBefore =
  /((?<!\d)\d{1,2})\s*(?:(?:gelijke |jaarlijkse |equal |annual )?(?:tranches?|termijnen|delen|keer|maal|times|instalments?)|x|×)\s*(?:van|à|a|of)?\s*$/iu;

/** A share of what was asked: what it comes to stands somewhere else. */
const partOfProposed =
  /(?:helft|derde|kwart|deel|gedeelte|%|procent|half|third|quarter|percent|part) (?:van|of) (?:het |de |the )?(?:voorgesteld|gevraagd|voorgelegd|oorspronkelijk|bedrag|voeding|voorstel|proposed|requested|original|amount)/iu;

/** @returns Whether a text decides on a share of an amount that it does not name. */
export function namesOnlyShare(text: string): boolean {
  return amountsIn(text).length === 0 && partOfProposed.test(text);
}

/**
 * The amounts of money that a text names.
 *
 * @returns Cents, in the order of the text; a number, in digits or words, is money when a euro or a million stands with it.
 *   What is paid in parts is their sum.
 * @example amountsIn("Voeding met 100 miljoen euro") is [10000000000n], and so is amountsIn("twee tranches van vijftig miljoen").
 */
export function amountsIn(given: string): readonly bigint[] {
  const text = withDigits(given);
  return [...text.matchAll(written)].flatMap(({ groups, index }) => {
    const { euro, number = "", unit, behind } = groups ?? {};
    if (euro === undefined && unit === undefined && behind === undefined) return [];
    const times = units.find(([word]) => unit !== undefined && word.test(unit))?.[1] ?? 100n;
    const [, parts = "1"] = timesBefore.exec(text.slice(0, index)) ?? [];
    return [inHundredths(number) * (times / 100n) * BigInt(parts)];
  });
}

/** A number with thousands apart or separated, or decimals in either notation, times one hundred. */
function inHundredths(number: string): bigint {
  const match = /^(.*?)(?:[.,](\d{1,2}))?$/.exec(number);
  const whole = (match?.[1] ?? number).replaceAll(/\D/g, "");
  return BigInt(whole + (match?.[2] ?? "").padEnd(2, "0"));
}
