import { leadsOutside } from "../formula/leads-outside";
import type { DefinedName } from "../ooxml/workbook-parts";
import type { XmlCopySource } from "../workbook-copy";
import { withoutFormulas } from "./without-formulas";

/**
 * The copy without the output of an earlier run, for a result that takes its place. Formulas of the user that refer to
 * that output become their last value; names that refer to it go.
 */
export function withoutOwnSheets(copy: XmlCopySource): XmlCopySource {
  const absent = ownNames(copy);
  if (absent.size === 0) return copy;
  const isLost = (formula: string): boolean => leadsOutside(formula, absent);
  return {
    ...copy,
    names: namesOfTheUser(copy),
    sheets: copy.sheets
      .filter(({ own }) => !own)
      .map((sheet) => ({ ...sheet, content: withoutFormulas(sheet.content, isLost) })),
  };
}

/** The names that stay when the output of an earlier run goes. */
export function namesOfTheUser(copy: XmlCopySource): readonly DefinedName[] {
  const absent = ownNames(copy);
  return copy.names.filter(
    ({ scope, refersTo }) => (scope === null || !absent.has(scope.toLowerCase())) && !leadsOutside(refersTo, absent),
  );
}

/** In lower case. */
function ownNames({ sheets }: XmlCopySource): ReadonlySet<string> {
  return new Set(sheets.filter(({ own }) => own).map(({ name }) => name.toLowerCase()));
}
