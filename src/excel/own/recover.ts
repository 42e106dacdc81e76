import { isExcelAway } from "../problem";
import { readUserFormulas } from "../read/user-formulas";
import type { Session } from "../session";
import { suspend } from "../suspend";
import { busyElsewhere, isBusyElsewhere, isChangedElsewhere } from "./busy-elsewhere";
import { linkSteps } from "./links";
import { recoverySteps } from "./recovery-steps";
import type { Step } from "./steps";
import { requestSurvey, type Survey } from "./survey";
import { takeSteps } from "./take-steps";
import { nextTurn } from "./turn";
import type { UserFormula } from "./user-formula";
import { giveBack } from "./watch-cells";

/**
 * Surveys the workbook to change it and, only when something was left behind, puts it in order first.
 *
 * @throws ProblemInWorkbook when somebody else may be writing.
 */
export async function surveyInOrder(context: Excel.RequestContext, session: Session): Promise<Survey> {
  return putInOrder(context, await surveyNow(context), session);
}

/**
 * Surveys the workbook to look at it, and puts it in order when that can be done: what somebody else is writing is left
 * alone, and what cannot be cleared up does not stand in the way of reading.
 */
export async function surveyToRead(context: Excel.RequestContext, session: Session): Promise<Survey> {
  const survey = await surveyNow(context);
  if (isBusyElsewhere(survey, session)) return survey;
  try {
    return await putInOrder(context, survey, session);
  } catch (error) {
    if (isExcelAway(error)) throw error;
    return surveyNow(new Excel.RequestContext());
  }
}

export async function surveyNow(context: Excel.RequestContext): Promise<Survey> {
  const survey = requestSurvey(context);
  await context.sync();
  return survey();
}

/** As `surveyInOrder`, for a workbook that was just surveyed. One that cannot be changed stays as it is. */
export async function putInOrder(context: Excel.RequestContext, survey: Survey, session: Session): Promise<Survey> {
  if (survey.isProtected || survey.isReadOnly) return survey;
  if (isBusyElsewhere(survey, session)) throw busyElsewhere();
  const turn = nextTurn(survey, session);
  const links = await linksLeft(context, survey);
  try {
    return await take(context, recoverySteps(survey, links, turn), survey);
  } catch (error) {
    if (isExcelAway(error)) throw error;
    const again = new Excel.RequestContext();
    const found = await surveyNow(again);
    if (isChangedElsewhere(found, survey, session)) throw busyElsewhere();
    if (links.length === 0) throw error;
    const last = nextTurn(found, session);
    // what cannot be entered again may not stand in the way of everything else
    await takeWhatCanBe(last.check, links);
    return take(again, recoverySteps(found, [], last), found);
  }
}

/** What has yet to be entered for the user after an output gave way. */
async function linksLeft(context: Excel.RequestContext, survey: Survey): Promise<readonly Step[]> {
  const { replaced, current } = survey.state;
  if (replaced === null) return [];
  const formulas = withoutProtected(survey, await readUserFormulas(context, survey));
  return linkSteps(survey, formulas, { from: replaced, to: current });
}

/** @returns What the workbook is like after the steps. */
async function take(context: Excel.RequestContext, steps: readonly Step[], survey: Survey): Promise<Survey> {
  if (steps.length === 0) return survey;
  suspend(context);
  const typed = takeSteps(context, steps);
  const found = await surveyNow(context);
  await giveBack(typed());
  return found;
}

/** Takes steps that do not need each other, all but those that Excel refuses: the more of these, the more requests. */
async function takeWhatCanBe(check: readonly Step[], steps: readonly Step[]): Promise<void> {
  const context = new Excel.RequestContext();
  suspend(context);
  const typed = takeSteps(context, [...check, ...steps]);
  try {
    await context.sync();
  } catch (error) {
    if (isExcelAway(error)) throw error;
    if (steps.length === 1) return;
    const middle = Math.ceil(steps.length / 2);
    await takeWhatCanBe(check, steps.slice(0, middle));
    await takeWhatCanBe(check, steps.slice(middle));
    return;
  }
  await giveBack(typed());
}

function withoutProtected({ sheets }: Survey, formulas: readonly UserFormula[]): readonly UserFormula[] {
  const isProtected = new Set(sheets.filter((sheet) => sheet.isProtected).map(({ id }) => id));
  return formulas.filter(({ sheetId }) => !isProtected.has(sheetId));
}
