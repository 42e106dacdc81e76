const budgetWords =
  /(?<!\b(?:geen|niet|no|not) )(?<!\p{L})(?:\p{L}*begroting\p{L}*|begroot|begrote|budget\p{L}*|meerjarenraming|raming(?:en)?|geraamde?|prognoses?|forecasts?|estimate[ds]?)(?!\p{L})/iu;
const accountWords = /(?<!\p{L})(?:realisatie|gerealiseerde?|werkelijke?|(?:jaar)?rekening|actuals?)(?!\p{L})/iu;

/** @returns Whether a text is about a budget, and not (also) about what came of it. */
export function isBudget(text: string): boolean {
  return budgetWords.test(text) && !accountWords.test(text);
}

/** @returns Whether a text is about realised amounts. */
export function isAccount(text: string): boolean {
  return accountWords.test(text);
}
