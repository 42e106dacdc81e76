import { quotedSheet } from "./rename";
import { formulaTokens } from "./tokens";

/**
 * Stands before the name of an input sheet wherever a plan refers to one, until the plan meets its workbook: a sheet of
 * the user's may well be called as one of ours. No sheet can have a bracket in its name.
 */
const mark = "[invoer]";

/**
 * A cell of the input, as a formula of a plan refers to it.
 *
 * @example inputReference("Rita's blad", "B2") is "'[invoer]Rita''s blad'!B2".
 */
export function inputReference(sheet: string, cell: string): string {
  return `${quotedSheet(mark + sheet)}!${cell}`;
}

/**
 * Lets references to the input say what the sheets are called in the workbook.
 *
 * @param renamed - Sheets of the input that have another name there, by old name in lower case.
 */
export function resolveInputReferences(formula: string, renamed: ReadonlyMap<string, string>): string {
  if (!formula.includes(mark)) return formula;
  return formulaTokens(formula)
    .map((token) => {
      if (token.kind !== "sheet" || !token.name.startsWith(mark)) return token.text;
      const name = token.name.slice(mark.length);
      return `${quotedSheet(renamed.get(name.toLowerCase()) ?? name)}!`;
    })
    .join("");
}
