/** A text as it stands in a formula. */
export function quoteText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** The smallest of two arrays, element by element: MIN would give one number for the whole array. */
export function smallest(a: string, b: string): string {
  return `((${a})+(${b})-ABS((${a})-(${b})))/2`;
}

/** The part above zero of an array, element by element. */
export function aboveZero(a: string): string {
  return `((${a})+ABS(${a}))/2`;
}

/**
 * Pieces of a sum, with the minus sign where a piece is subtracted.
 *
 * @example sumOfTerms([{ sign: 1, term: "A1" }, { sign: -1, term: "B1" }]) is "A1-B1".
 */
export function sumOfTerms(terms: readonly { readonly sign: 1 | -1; readonly term: string }[]): string {
  const text = terms.map(({ sign, term }) => (sign === 1 ? `+${term}` : `-${term}`)).join("");
  return text.replace(/^\+/, "");
}
