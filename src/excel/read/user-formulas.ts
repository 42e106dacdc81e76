import { ownSheets } from "../own/own-sheets";
import type { Survey } from "../own/survey";
import type { UserFormula } from "../own/user-formula";
import { requestCells, type SheetCells } from "./read-sheets";

/** Reads the formulas on all sheets that are not ours, in one round trip. */
export async function readUserFormulas(context: Excel.RequestContext, survey: Survey): Promise<readonly UserFormula[]> {
  const { isOurs } = ownSheets(survey);
  const sheets = survey.sheets.filter((sheet) => !isOurs(sheet)).map(({ id }) => id);
  const formulas = requestUserFormulas(context, sheets);
  await context.sync();
  return formulas();
}

/** Asks for the formulas on sheets, by their ids; they can be read after the next sync. */
export function requestUserFormulas(
  context: Excel.RequestContext,
  sheetIds: readonly string[],
): () => readonly UserFormula[] {
  const cells = requestCells(context, { sheets: sheetIds, isCalculated: true, withFormulas: true, withMarks: null });
  return () => cells().flatMap(({ name: sheetId, formulas }) => formulas.map((formula) => ({ sheetId, ...formula })));
}

/** Formulas of sheets that were read, with the ids by which their sheets can be found whatever they are called. */
export function userFormulas({ sheets }: Survey, cells: readonly SheetCells[]): readonly UserFormula[] {
  const ids = new Map(sheets.map(({ name, id }) => [name, id]));
  return cells.flatMap(({ name, formulas }) => {
    const sheetId = ids.get(name);
    return sheetId === undefined ? [] : formulas.map((formula) => ({ sheetId, ...formula }));
  });
}
