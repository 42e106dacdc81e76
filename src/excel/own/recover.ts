import { isConnectionLost } from "../problem";
import { readUserFormulas } from "../read/user-formulas";
import { suspend } from "../suspend";
import { linkSteps, type UserFormula } from "./links";
import type { Generation, OutputState } from "./output-state";
import { ownSheets, type OwnSheets } from "./own-sheets";
import { deleteSteps, swapSteps, takeSteps, type Step } from "./steps";
import { requestSurvey, type Survey } from "./survey";

/**
 * The steps that bring the workbook in line with the state of our output, after an attempt that was broken off: back to the
 * output that was there, or forward to the new one when only clearing up was left. None when nothing is amiss.
 *
 * @param formulas - Those of the user's that may refer to an output that gave way.
 */
function recoverySteps(survey: Survey, formulas: readonly UserFormula[]): readonly Step[] {
  const own = ownSheets(survey);
  const { state } = survey;
  const { attempt, released, replaced, current } = state;
  const clearing = own.leftovers.map(({ id }): Step => ({ kind: "delete-sheet", id }));
  if (isSettled(state)) return clearing;
  return [
    ...(attempt === null ? [] : backSteps(survey, own, attempt.generation)),
    ...(released === null ? [] : releaseSteps(survey, own, released)),
    ...(replaced === null ? [] : linkSteps(survey, formulas, { from: replaced, to: current })),
    ...clearing,
    { kind: "save-state", state: { ...state, attempt: null, released: null, replaced: null } },
  ];
}

function isSettled({ attempt, released, replaced }: OutputState): boolean {
  return attempt === null && released === null && replaced === null;
}

/** Sheets that become the user's: their own names, in sight, without our mark. */
export function releaseSteps(survey: Survey, own: OwnSheets, generation: Generation): readonly Step[] {
  return [
    ...swapSteps(survey, own, { to: generation, from: [] }),
    ...own.of(generation).map(({ sheet: { id } }): Step => ({ kind: "release-sheet", id })),
  ];
}

/** Surveys the workbook and, only when something was left behind, puts it in order first. */
export async function surveyInOrder(context: Excel.RequestContext): Promise<Survey> {
  const survey = requestSurvey(context);
  await context.sync();
  return putInOrder(context, survey());
}

/** As `surveyInOrder`, for a workbook that was just surveyed. One that cannot be changed stays as it is. */
export async function putInOrder(context: Excel.RequestContext, survey: Survey): Promise<Survey> {
  if (survey.isProtected || survey.isReadOnly) return survey;
  if (survey.state.replaced === null) return take(context, survey, recoverySteps(survey, []));
  const formulas = await readUserFormulas(context, survey);
  try {
    return await take(context, survey, recoverySteps(survey, withoutProtected(survey, formulas)));
  } catch (error) {
    if (isConnectionLost(error)) throw error;
    // a formula that cannot be entered again may not stand in the way of everything else
    return take(new Excel.RequestContext(), survey, recoverySteps(survey, []));
  }
}

async function take(context: Excel.RequestContext, survey: Survey, steps: readonly Step[]): Promise<Survey> {
  if (steps.length === 0) return survey;
  suspend(context);
  takeSteps(context, steps);
  const again = requestSurvey(context);
  await context.sync();
  return again();
}

function withoutProtected({ sheets }: Survey, formulas: readonly UserFormula[]): readonly UserFormula[] {
  const isProtected = new Set(sheets.filter((sheet) => sheet.isProtected).map(({ id }) => id));
  return formulas.filter(({ sheetId }) => !isProtected.has(sheetId));
}

function backSteps(survey: Survey, own: OwnSheets, attempted: Generation): readonly Step[] {
  const { current, previous } = survey.state;
  const from = previous === null ? [attempted] : [attempted, previous];
  return [...swapSteps(survey, own, { to: current, from }), ...deleteSteps(own, attempted)];
}
