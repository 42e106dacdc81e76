import type { ApplyOutcome, ApplyRequest } from "../workbook/port";
import { changedInput } from "../workbook/changed-input";
import { actualGeneration } from "./own/actual-generation";
import { linkSteps, type UserFormula } from "./own/links";
import type { OutputState } from "./own/output-state";
import { ownSheets } from "./own/own-sheets";
import { putInOrder } from "./own/recover";
import { deleteSteps, swapSteps, takeSteps } from "./own/steps";
import { requestSurvey, type Survey } from "./own/survey";
import { requireWritable } from "./require-writable";
import { readAgain } from "./read/read-again";
import { Batch } from "./write/batch";
import { build } from "./write/build";
import { draftOf, type Draft } from "./write/draft";
import { finishOrGoBack } from "./finish-or-go-back";

/**
 * Writes a plan: reads the input again (one round trip), makes the new output out of sight (one, more above 5 MB) and lets
 * it take the place of the old one (one). The state of our output changes once, after which the old output is kept for
 * undo; until then every failure leads back to it.
 */
export async function applyPlan({ plan, basedOn }: ApplyRequest): Promise<ApplyOutcome> {
  const context = new Excel.RequestContext();
  const { survey, input, formulas } = await readAgain(context, basedOn);
  const changes = changedInput(basedOn, input);
  if (changes.length > 0) return { kind: "input-changed", changes };
  requireWritable(survey, formulas);
  const found = await putInOrder(context, survey);
  const draft = draftOf(plan, found, true);
  await finishOrGoBack(
    () => write(context, found, draft, formulas),
    ({ state }) => state.current.id === draft.generation.id,
  );
  return { kind: "written", sheets: draft.placed };
}

async function write(
  context: Excel.RequestContext,
  survey: Survey,
  draft: Draft,
  formulas: readonly UserFormula[],
): Promise<void> {
  const own = ownSheets(survey);
  const { generation } = draft;
  const { previous } = survey.state;
  const current = actualGeneration(survey, own, survey.state.current);
  const started: OutputState = { ...survey.state, current, attempt: { generation }, lastId: generation.id };
  const done: OutputState = { ...started, current: generation, previous: current, attempt: null };
  const batch = new Batch(context);
  takeSteps(context, [{ kind: "save-state", state: started }]);
  await build(batch, draft, survey.dateSystem);
  const built = requestSurvey(context);
  await batch.send();
  const after = { ...built(), state: started };
  takeSteps(context, [
    ...swapSteps(after, ownSheets(after), { to: generation, from: [current] }),
    { kind: "save-state", state: { ...done, replaced: current } },
    ...linkSteps(survey, formulas, { from: current, to: generation }),
    ...(previous === null ? [] : deleteSteps(own, previous)),
    { kind: "save-state", state: done },
  ]);
  await context.sync();
}
