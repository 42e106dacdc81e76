/**
 * How a sheet says that this product wrote it: a hidden name of the sheet itself, with the purpose as its value. It
 * follows the sheet when a user renames, moves or copies it, and both Excel and LibreOffice keep it when they save.
 */
export const ownMarkName = "_FondsTekortgemeenten";

/** The value of the mark, as a formula: a text constant. */
export function ownMarkFormula(purpose: string): string {
  return `"${purpose.replaceAll('"', '""')}"`;
}
