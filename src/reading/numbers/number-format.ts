/** What a number format says that a number is, when that is no amount. */
export type ShownAs = "date" | "time" | "percentage";

/**
 * Judges a number format (en-US) by its first section: texts between quotes, escaped characters, colours and locales say
 * nothing.
 *
 * @returns Null when it shows a plain number.
 * @example shownAs("d-mmm") is "date"; shownAs('#,##0 "dagen"') is null.
 */
export function shownAs(format: string): ShownAs | null {
  const bare = firstSection(format);
  if (/^general$/i.test(bare.trim())) return null;
  if (/[dy]|mmm/i.test(bare) || (/m/i.test(bare) && !/[hs]/i.test(bare))) return "date";
  if (/[hs]/i.test(bare)) return "time";
  return bare.includes("%") ? "percentage" : null;
}

/**
 * @returns Whether a number format shows thousands (or millions) of the number: a comma behind its last digit.
 * @example showsThousands("#,##0,") is true; showsThousands("#,##0") is false.
 */
export function showsThousands(format: string): boolean {
  return /[0#?],+(?![0#?,])/.test(firstSection(format));
}

function firstSection(format: string): string {
  return format
    .replace(/"[^"]*"?|\\.|_.|\*./g, "")
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "")
    .split(";", 1)
    .join("");
}
