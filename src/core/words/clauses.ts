/** The parts of a text between its punctuation: "Voeding; vervangt het voorstel van mei" is two. */
export function clausesOf(text: string): readonly string[] {
  return text
    .split(/[,;:()\n]|\.(?=\s|$)|\s[-–—]\s/u)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== "");
}

const final = /(?<!\p{L})(?:definitie(?:f|ve)|final|alsnog (?:ontvangen|vastgesteld|aangenomen))(?!\p{L})/iu;
const later = /(?<!\p{L})(?:niet|nog|volgt|volgen|wordt|worden|later|verwacht|not|yet|follows?|will)(?!\p{L})/iu;

/**
 * Whether a text says something that it does not take back further on.
 *
 * @example saysLast("was voorlopig, nu definitief", /voorlopig/) is false; "voorlopig, definitief volgt" is true.
 */
export function saysLast(text: string, pattern: RegExp): boolean {
  const clauses = clausesOf(text);
  const settled = clauses.findLastIndex((clause) => final.test(clause) && !later.test(clause) && !pattern.test(clause));
  return clauses.length === 0 ? pattern.test(text) : clauses.slice(settled + 1).some((clause) => pattern.test(clause));
}
