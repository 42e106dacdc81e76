/** The error values of Excel, in English and in Dutch, as a CSV export writes them. */
const errorTexts: ReadonlySet<string> = new Set([
  ...["#N/A", "#DIV/0!", "#REF!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!"],
  ...["#N/B", "#DEEL/0!", "#VERW!", "#WAARDE!", "#NAAM?", "#GETAL!", "#LEEG!", "#OVERLOOP!", "#BEREKEN!"],
]);

/**
 * Whether a field of a text file is an error value of Excel.
 *
 * @example isErrorText("#DEEL/0!") is true, isErrorText("#1") is false.
 */
export function isErrorText(field: string): boolean {
  return field.startsWith("#") && errorTexts.has(field.trimEnd().toUpperCase());
}
