/**
 * 0-based column of column letters.
 *
 * @example columnNumber("AB") is 27.
 */
export function columnNumber(letters: string): number {
  let number = 0;
  for (let at = 0; at < letters.length; at += 1) number = number * 26 + (letters.charCodeAt(at) & 31);
  return number - 1;
}
