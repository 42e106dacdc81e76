/** A text with one number changed. */
export interface Mutation {
  readonly changed: string;
  readonly what: string;
}

/**
 * Every text that differs from this one in a single number: its last digit one more, its first digit one more. A number
 * is any run of digits with its points and commas.
 *
 * @param words - What is not ours to recompute: the name, and the reasons that assessors gave.
 */
export function mutations(text: string, words: readonly string[]): readonly Mutation[] {
  const isWord = (position: number): boolean =>
    words.some((word) => {
      for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1))
        if (position >= at && position < at + word.length) return true;
      return false;
    });
  return [...text.matchAll(/\d(?:[\d.,]*\d)?/g)]
    .filter(({ index }) => !isWord(index))
    .flatMap(({ index, 0: number }) =>
      [...new Set([number.length - 1, 0])].map((offset) => {
        const other = ((Number(number[offset]) + 1) % 10).toString();
        const changed = number.slice(0, offset) + other + number.slice(offset + 1);
        return {
          changed: text.slice(0, index) + changed + text.slice(index + number.length),
          what: `${number} as ${changed}`,
        };
      }),
    );
}
