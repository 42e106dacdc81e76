/**
 * Whether a number is a code of a statistics file for "no figure": unknown, secret or not applicable. They are nines, of which
 * the last digit may say which (-9999, -99997, -99998, 99999999), and no amount of money by chance: without a minus only from
 * seven nines on, for 99,999 may well be a deficit.
 *
 * @example isMissingCode(-99998) is true; isMissingCode(-99998.5) is false; isMissingCode(99999) is false.
 */
export function isMissingCode(value: number): boolean {
  if (value >= 9_999_995) return /^9{7,10}$|^9{6,9}[5-8]$/.test(value.toString());
  return value <= -999 && value >= -9_999_999_999 && /^-9{3,10}$|^-9{4,9}[0-8]$/.test(value.toString());
}
