import { ownSheets } from "./own/own-sheets";
import type { Survey } from "./own/survey";
import { problem, ProblemInWorkbook } from "./problem";

/**
 * Looks, before anything is written, for what would stop it.
 *
 * @throws ProblemInWorkbook when the workbook is read-only, or it or one of our sheets is protected.
 */
export function requireWritable(survey: Survey): void {
  if (survey.isReadOnly) throw new ProblemInWorkbook(problem("read-only", null, null));
  if (survey.isProtected) throw new ProblemInWorkbook(problem("workbook-protected", null, null));
  const sheet = ownSheets(survey)
    .of(survey.state.current)
    .find(({ sheet: { isProtected } }) => isProtected)?.sheet;
  if (sheet !== undefined) throw new ProblemInWorkbook(problem("sheet-protected", sheet.name, null));
}
