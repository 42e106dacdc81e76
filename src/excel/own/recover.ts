import { suspend } from "../suspend";
import type { Generation } from "./output-state";
import { ownSheets, type OwnSheets } from "./own-sheets";
import { deleteSteps, swapSteps, takeSteps, type Step } from "./steps";
import { requestSurvey, type Survey } from "./survey";

/**
 * The steps that bring the workbook in line with the state of our output, after an attempt that was broken off: back to the
 * output that was there, or forward to the new one when only clearing up was left. None when nothing is amiss.
 */
export function recoverySteps(survey: Survey): readonly Step[] {
  const own = ownSheets(survey);
  const { state } = survey;
  const { attempt, released } = state;
  const clearing = own.leftovers.map(({ id }): Step => ({ kind: "delete-sheet", id }));
  if (attempt === null && released === null) return clearing;
  return [
    ...(attempt === null ? [] : backSteps(survey, own, attempt.generation)),
    ...(released === null ? [] : releaseSteps(survey, own, released)),
    ...clearing,
    { kind: "save-state", state: { ...state, attempt: null, released: null } },
  ];
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

export async function putInOrder(context: Excel.RequestContext, survey: Survey): Promise<Survey> {
  const steps = survey.isProtected || survey.isReadOnly ? [] : recoverySteps(survey);
  if (steps.length === 0) return survey;
  suspend(context);
  takeSteps(context, steps);
  const again = requestSurvey(context);
  await context.sync();
  return again();
}

function backSteps(survey: Survey, own: OwnSheets, attempted: Generation): readonly Step[] {
  const { current, previous } = survey.state;
  const from = previous === null ? [attempted] : [attempted, previous];
  return [...swapSteps(survey, own, { to: current, from }), ...deleteSteps(own, attempted)];
}
