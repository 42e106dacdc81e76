import { linkSteps, type UserFormula } from "./own/links";
import type { Generation, OutputState } from "./own/output-state";
import { ownSheets } from "./own/own-sheets";
import { surveyInOrder } from "./own/recover";
import { deleteSteps, swapSteps, takeSteps } from "./own/steps";
import type { Survey } from "./own/survey";
import { finishOrGoBack } from "./finish-or-go-back";
import { readUserFormulas } from "./read/user-formulas";
import { requireWritable } from "./require-writable";
import { suspend } from "./suspend";

export async function canUndo(): Promise<boolean> {
  const survey = await surveyInOrder(new Excel.RequestContext());
  return survey.state.previous !== null;
}

/** Brings back the output from before the last write, in three round trips; without one it does nothing. */
export async function undo(): Promise<null> {
  const context = new Excel.RequestContext();
  const survey = await surveyInOrder(context);
  const { previous } = survey.state;
  if (previous === null) return null;
  const formulas = await readUserFormulas(context, survey);
  requireWritable(survey, formulas);
  await finishOrGoBack(
    () => goBack(context, survey, previous, formulas),
    ({ state }) => state.current.id === previous.id,
  );
  return null;
}

async function goBack(
  context: Excel.RequestContext,
  survey: Survey,
  previous: Generation,
  formulas: readonly UserFormula[],
): Promise<void> {
  const own = ownSheets(survey);
  const { current, lastId } = survey.state;
  const generation: Generation = { id: lastId + 1, sheets: [], tables: [], names: [] };
  const started: OutputState = { ...survey.state, attempt: { generation }, lastId: generation.id };
  const done: OutputState = { ...started, current: previous, previous: null, attempt: null };
  suspend(context);
  takeSteps(context, [
    { kind: "save-state", state: started },
    ...swapSteps(survey, own, { to: previous, from: [current] }),
    { kind: "save-state", state: { ...done, replaced: current } },
    ...linkSteps(survey, formulas, { from: current, to: previous }),
    ...deleteSteps(own, current),
    { kind: "save-state", state: done },
  ]);
  await context.sync();
}
