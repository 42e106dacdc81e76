import { formulaTokens } from "./tokens";

/** New names by old name in lower case. */
export interface Renames {
  readonly sheets: ReadonlyMap<string, string>;
  /** Tables and defined names. */
  readonly words: ReadonlyMap<string, string>;
}

/**
 * Renames sheets, tables and defined names in a formula; texts, functions and column names stay as they are.
 *
 * @example With sheets audit -> "Audit (2)": `Audit!B2&"Audit!"` becomes `'Audit (2)'!B2&"Audit!"`.
 */
export function renameInFormula(formula: string, { sheets, words }: Renames): string {
  if (sheets.size === 0 && words.size === 0) return formula;
  return formulaTokens(formula)
    .map((token) => {
      if (token.kind === "other") return token.text;
      if (token.kind === "word") return words.get(token.text.toLowerCase()) ?? token.text;
      const name = sheets.get(token.name.toLowerCase());
      return name === undefined ? token.text : `${quotedSheet(name)}!`;
    })
    .join("");
}

/** Whether a formula refers to anything that has another name. */
export function mentions(formula: string, { sheets, words }: Renames): boolean {
  return formulaTokens(formula).some((token) => {
    if (token.kind === "other") return false;
    return token.kind === "word" ? words.has(token.text.toLowerCase()) : sheets.has(token.name.toLowerCase());
  });
}

/** A sheet name as formulas write it. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
