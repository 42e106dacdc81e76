import { linksTo } from "./own/links";
import { ownSheets } from "./own/own-sheets";
import type { Survey } from "./own/survey";
import type { UserFormula } from "./own/user-formula";
import { problem, ProblemInWorkbook } from "./problem";

/**
 * Looks, before anything is written, for what would stop it.
 *
 * @param formulas - Those on sheets of the user's: one that refers to our output has to be entered again.
 * @throws ProblemInWorkbook when the workbook is read-only, or it or a sheet that has to change is protected.
 */
export function requireWritable(survey: Survey, formulas: readonly UserFormula[]): void {
  if (survey.isReadOnly) throw new ProblemInWorkbook(problem("read-only", null, null));
  if (survey.isProtected) throw new ProblemInWorkbook(problem("workbook-protected", null, null));
  const { current } = survey.state;
  const own = ownSheets(survey).of(current);
  const ids = new Set([
    ...own.map(({ sheet }) => sheet.id),
    ...linksTo(current, formulas).map(({ sheetId }) => sheetId),
  ]);
  const sheet = survey.sheets.find(({ id, isProtected }) => isProtected && ids.has(id));
  if (sheet !== undefined) throw new ProblemInWorkbook(problem("sheet-protected", sheet.name, null));
}
