import { isInFront } from "./own/is-in-front";
import { linkSteps } from "./own/links";
import type { Generation, OutputState } from "./own/output-state";
import { ownSheets } from "./own/own-sheets";
import { surveyInOrder, surveyToRead } from "./own/recover";
import { deleteSteps, swapSteps } from "./own/steps";
import { takeSteps } from "./own/take-steps";
import type { Survey } from "./own/survey";
import { nextTurn } from "./own/turn";
import type { UserFormula } from "./own/user-formula";
import { giveBack } from "./own/watch-cells";
import { finishOrGoBack } from "./finish-or-go-back";
import { readUserFormulas } from "./read/user-formulas";
import { requireWritable } from "./require-writable";
import type { Session } from "./session";
import { suspend } from "./suspend";

export async function canUndo(session: Session): Promise<boolean> {
  const survey = await surveyToRead(new Excel.RequestContext(), session);
  return survey.state.previous !== null;
}

/** Brings back the output from before the last write, in three round trips; without one it does nothing. */
export async function undo(session: Session): Promise<null> {
  const context = new Excel.RequestContext();
  const before = await surveyInOrder(context, session);
  const { previous } = before.state;
  if (previous === null) return null;
  const formulas = await readUserFormulas(context, before);
  requireWritable(before, formulas);
  const count = ownSheets(before).of(previous).length;
  await finishOrGoBack({
    session,
    before,
    run: () => goBack(context, { before, previous, formulas, session }),
    isDone: (found) => isInFront(found, previous, count),
  });
  return null;
}

interface GoingBack {
  readonly before: Survey;
  readonly previous: Generation;
  /** Of the user's. */
  readonly formulas: readonly UserFormula[];
  readonly session: Session;
}

async function goBack(
  context: Excel.RequestContext,
  { before, previous, formulas, session }: GoingBack,
): Promise<void> {
  const own = ownSheets(before);
  const { current, lastId } = before.state;
  const generation: Generation = { id: lastId + 1, sheets: [], tables: [], names: [] };
  const attempt = { generation, device: session.device, since: session.now() };
  const started: OutputState = { ...before.state, attempt, lastId: generation.id };
  const done: OutputState = { ...started, current: previous, previous: null, attempt: null };
  const turn = nextTurn(before, session);
  suspend(context);
  const typed = takeSteps(context, [
    ...turn.check,
    ...turn.begin(started),
    ...swapSteps(before, own, { to: previous, from: [current] }),
    turn.save({ ...done, replaced: current }),
    ...linkSteps(before, formulas, { from: current, to: previous }),
    ...deleteSteps(own, current),
    turn.save(done),
  ]);
  await context.sync();
  await giveBack(typed());
}
