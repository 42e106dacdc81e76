/**
 * @returns Whether a text is a number as files write it: digits, perhaps with a point and a minus.
 * @example isPlainDecimal("-12.50") is true; "12,5" and "1e3" are not.
 */
export function isPlainDecimal(text: string): boolean {
  return /^-?\d+(\.\d+)?$/.test(text);
}
