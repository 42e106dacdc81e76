/** The words that the product takes for a yes: in conditions, for documents of an application, in the recalculation. */
export const yesWords: readonly string[] = ["ja", "j", "yes", "y", "x", "waar", "true", "v", "✓", "✔"];

/** The words that the product takes for a no. */
export const noWords: readonly string[] = ["nee", "n", "no", "onwaar", "false"];

const answers = new Map<string, boolean>([
  ...yesWords.map((word): [string, boolean] => [word, true]),
  ...noWords.map((word): [string, boolean] => [word, false]),
]);

/** The form in which texts are compared: without capitals and spaces around them. */
export function plainText(text: string): string {
  return text.normalize("NFC").trim().toLowerCase();
}

/**
 * @returns The answer that a word gives; null when it is not on the list.
 * @example answerOf(" Ja ") is true, answerOf("deels") is null.
 */
export function answerOf(text: string): boolean | null {
  return answers.get(plainText(text)) ?? null;
}
