import type { Generation, OutputState } from "./own/output-state";
import { ownSheets } from "./own/own-sheets";
import { surveyInOrder } from "./own/recover";
import { deleteSteps, swapSteps, takeSteps } from "./own/steps";
import type { Survey } from "./own/survey";
import { finishOrGoBack } from "./finish-or-go-back";
import { requireWritable } from "./require-writable";
import { suspend } from "./suspend";

export async function canUndo(): Promise<boolean> {
  const survey = await surveyInOrder(new Excel.RequestContext());
  return survey.state.previous !== null;
}

/** Brings back the output from before the last write, in two round trips; without one it does nothing. */
export async function undo(): Promise<null> {
  const context = new Excel.RequestContext();
  const survey = await surveyInOrder(context);
  const { previous } = survey.state;
  if (previous === null) return null;
  requireWritable(survey);
  await finishOrGoBack(
    () => goBack(context, survey, previous),
    ({ state }) => state.current.id === previous.id,
  );
  return null;
}

async function goBack(context: Excel.RequestContext, survey: Survey, previous: Generation): Promise<void> {
  const own = ownSheets(survey);
  const { current, lastId } = survey.state;
  const generation: Generation = { id: lastId + 1, sheets: [], tables: [], names: [] };
  const started: OutputState = { ...survey.state, attempt: { generation }, lastId: generation.id };
  suspend(context);
  takeSteps(context, [
    { kind: "save-state", state: started },
    ...swapSteps(survey, own, { to: previous, from: [current] }),
    { kind: "save-state", state: { ...started, current: previous, previous: null, attempt: null } },
    ...deleteSteps(own, current),
  ]);
  await context.sync();
}
