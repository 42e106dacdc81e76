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
  const bare = format
    .replace(/"[^"]*"?|\\.|_.|\*./g, "")
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "")
    .split(";", 1)
    .join("");
  if (/^general$/i.test(bare.trim())) return null;
  if (/[dy]|mmm/i.test(bare) || (/m/i.test(bare) && !/[hs]/i.test(bare))) return "date";
  if (/[hs]/i.test(bare)) return "time";
  return bare.includes("%") ? "percentage" : null;
}
