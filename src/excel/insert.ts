import type { ApplyOutcome } from "../workbook/port";
import type { PlannedSheet, WritePlan } from "../workbook/write-plan";
import { finishOrGoBack } from "./finish-or-go-back";
import type { OutputState } from "./own/output-state";
import { ownSheets } from "./own/own-sheets";
import { releaseSteps, surveyInOrder } from "./own/recover";
import { takeSteps } from "./own/steps";
import { requestSurvey, type Survey } from "./own/survey";
import { requireWritable } from "./require-writable";
import { Batch } from "./write/batch";
import { build } from "./write/build";
import { draftOf, type Draft } from "./write/draft";

/** Inserts sheets that become the user's own, whatever their purpose: made out of sight, then named and released. */
export async function insertPlan(plan: WritePlan): Promise<ApplyOutcome> {
  const context = new Excel.RequestContext();
  const survey = await surveyInOrder(context);
  requireWritable(survey, []);
  const draft = draftOf({ ...plan, sheets: plan.sheets.map(asUsers) }, survey, false);
  await finishOrGoBack(
    () => write(context, survey, draft),
    // the names were free, so whoever has them now is what was inserted
    ({ sheets }) => draft.placed.every(({ actual }) => sheets.some(({ name }) => name === actual)),
  );
  return { kind: "written", sheets: draft.placed };
}

function asUsers(sheet: PlannedSheet): PlannedSheet {
  return { ...sheet, purpose: "" };
}

async function write(context: Excel.RequestContext, survey: Survey, draft: Draft): Promise<void> {
  const { generation } = draft;
  const started: OutputState = { ...survey.state, attempt: { generation }, lastId: generation.id };
  const batch = new Batch(context);
  takeSteps(context, [{ kind: "save-state", state: started }]);
  await build(batch, draft, survey.dateSystem);
  const built = requestSurvey(context);
  await batch.send();
  const after: Survey = { ...built(), state: { ...started, attempt: null, released: generation } };
  takeSteps(context, [
    { kind: "save-state", state: after.state },
    ...releaseSteps(after, ownSheets(after), generation),
    { kind: "save-state", state: { ...after.state, released: null } },
  ]);
  await context.sync();
}
