import { formulaTokens } from "../../workbook/formula/tokens";

/**
 * Whether a formula refers to another workbook, or to a sheet that a copy does not contain: in the copy it would be
 * broken, so its last value stands in for it.
 *
 * @param absent - Sheet names in lower case.
 */
export function leadsOutside(formula: string, absent: ReadonlySet<string>): boolean {
  if (!formula.includes("!")) return false;
  return formulaTokens(formula).some(
    (token) =>
      token.kind === "sheet" &&
      (token.name.includes("[") || token.name.split(":").some((name) => absent.has(name.toLowerCase()))),
  );
}
