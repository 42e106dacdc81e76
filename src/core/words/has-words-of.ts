import { normaliseLabel } from "./normalise-label";
import { withPlainDates } from "./written-dates";

/**
 * @returns Whether a label has all words of another one, in whatever order, between whatever else and with its days in
 *   whatever notation.
 * @example hasWordsOf("ALV van 27-6-2018", "ALV 27 juni 2018") is true.
 */
export function hasWordsOf(label: string, other: string): boolean {
  const words = new Set(wordsOf(label));
  return wordsOf(other).every((word) => words.has(word));
}

function wordsOf(text: string): readonly string[] {
  return normaliseLabel(withPlainDates(text)).split(" ");
}
