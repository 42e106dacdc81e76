import type { Cell, Snapshot } from "../../workbook/snapshot";
import { looksLikeOurs } from "../../workbook/recognise-own";
import { ownSheets } from "../own/own-sheets";
import { requestSurvey, type Survey } from "../own/survey";
import type { UserFormula } from "../own/user-formula";
import { requestCells, type CellsRequest, type SheetCells } from "./read-sheets";
import { readUserFormulas, userFormulas } from "./user-formulas";

/** What the workbook is like now, just before anything is written. */
export interface Reread {
  readonly survey: Survey;
  readonly input: Snapshot;
  /** Those of the user's; none when there is no output that they could refer to. */
  readonly formulas: readonly UserFormula[];
}

/**
 * Surveys the workbook and reads the user's sheets, in one round trip; one more for sheets that were not known, and one for
 * the formulas when there was no output yet when the input was read.
 */
export async function readAgain(context: Excel.RequestContext, basedOn: Snapshot): Promise<Reread> {
  const known = basedOn.sheets.filter(({ own }) => !own).map(({ name }) => name);
  const how = {
    isCalculated: !basedOn.sheets.some(({ rows }) => rows.some((row) => row.some(isUncalculated))),
    withFormulas: basedOn.sheets.some(({ own }) => own),
    withMarks: null,
  };
  const requested = requestSurvey(context);
  const cells = requestCells(context, { ...how, sheets: known });
  await context.sync();
  const survey = requested();
  const { isOurs } = ownSheets(survey);
  const others = survey.sheets.filter((sheet) => !isOurs(sheet) && !known.includes(sheet.name));
  const more = await readMore(context, { ...how, sheets: others.map(({ name }) => name) });
  const read = [...cells(), ...more];
  const input = read.map(({ name, rows, hiddenRows }) => ({
    name,
    rows,
    hiddenRows,
    visible: true,
    tables: [],
    own: others.some((other) => other.name === name && (other.writtenByUs || looksLikeOurs({ name, rows }))),
  }));
  const hasUnread = survey.state.current.sheets.length > 0 && !how.withFormulas;
  const formulas = hasUnread ? await readUserFormulas(context, survey) : userFormulas(survey, read);
  return { survey, input: { ...basedOn, sheets: input }, formulas };
}

async function readMore(context: Excel.RequestContext, request: CellsRequest): Promise<readonly SheetCells[]> {
  if (request.sheets.length === 0) return [];
  const cells = requestCells(context, request);
  await context.sync();
  return cells();
}

function isUncalculated(cell: Cell): boolean {
  return typeof cell === "object" && cell !== null && "uncalculated" in cell;
}
