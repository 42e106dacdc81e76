import { cleanText } from "./cells";

/**
 * Headers that a table accepts: no two alike, whatever their case. A repeated one gets a number.
 *
 * @example uniqueHeaders(["Netto", "netto"]) is ["Netto", "netto (2)"].
 */
export function uniqueHeaders(headers: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return headers.map((header) => {
    const wanted = cleanText(header).trim();
    let unique = wanted;
    for (let number = 2; taken.has(unique.toLowerCase()); number += 1) unique = `${wanted} (${number.toString()})`;
    taken.add(unique.toLowerCase());
    return unique;
  });
}
