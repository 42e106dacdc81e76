/** Cents; what a word behind an amount stands for. */
const units: readonly (readonly [RegExp, bigint])[] = [
  [/^(?:miljard|mld|billion)/i, 100_000_000_000n],
  [/^(?:miljoen|mln|mio|million|m)/i, 100_000_000n],
];

const written =
  /(?<euro>€|\beuro?\b|\bEUR\b)?\s*(?<number>(?<!\d)\d{1,3}(?:[ \u{a0}\u{202f}]\d{3})+(?!\d|\s*m[il])(?:[.,]\d{1,2})?|\d{1,3}(?:[.,]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?)\s*(?<unit>miljoen|mln|mio|million|miljard|mld|billion|m(?=\W|$))?\.?\s*(?<behind>euro?\b|EUR\b)?/giu;

/**
 * The amounts of money that a text names.
 *
 * @returns Cents, in the order of the text; a number is money when a euro or a million stands with it.
 * @example amountsIn("Voeding met 100 miljoen euro") is [10000000000n].
 */
export function amountsIn(text: string): readonly bigint[] {
  return [...text.matchAll(written)].flatMap(({ groups }) => {
    const { euro, number = "", unit, behind } = groups ?? {};
    if (euro === undefined && unit === undefined && behind === undefined) return [];
    const times = units.find(([word]) => unit !== undefined && word.test(unit))?.[1] ?? 100n;
    return [inHundredths(number) * (times / 100n)];
  });
}

/** A number with thousands apart or separated, or decimals in either notation, times one hundred. */
function inHundredths(number: string): bigint {
  const match = /^(.*?)(?:[.,](\d{1,2}))?$/.exec(number);
  const whole = (match?.[1] ?? number).replaceAll(/\D/g, "");
  return BigInt(whole + (match?.[2] ?? "").padEnd(2, "0"));
}
