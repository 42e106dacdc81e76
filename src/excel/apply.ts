import type { ApplyOutcome, ApplyRequest } from "../workbook/port";
import { changedInput } from "../workbook/changed-input";
import { actualGeneration } from "./own/actual-generation";
import { isInFront } from "./own/is-in-front";
import { linkSteps, linksTo } from "./own/links";
import type { OutputState } from "./own/output-state";
import { ownSheets } from "./own/own-sheets";
import { putInOrder } from "./own/recover";
import { deleteSteps, swapSteps } from "./own/steps";
import { takeSteps } from "./own/take-steps";
import { requestSurvey, type Survey } from "./own/survey";
import { nextTurn } from "./own/turn";
import type { UserFormula } from "./own/user-formula";
import { giveBack } from "./own/watch-cells";
import { requireWritable } from "./require-writable";
import { readAgain } from "./read/read-again";
import { requestUserFormulas } from "./read/user-formulas";
import type { Session } from "./session";
import { Batch } from "./write/batch";
import { build } from "./write/build";
import { draftOf, type Draft } from "./write/draft";
import type { WriteOptions } from "./write/with-page";
import { finishOrGoBack } from "./finish-or-go-back";
import { requireAlone } from "./require-alone";

/**
 * Writes a plan: reads the input again (one round trip), makes the new output out of sight (one, more above 5 MB) and lets
 * it take the place of the old one (one). The state of our output changes once, after which the old output is kept for
 * undo; until then every failure leads back to it.
 */
export async function applyPlan(
  { plan, basedOn }: ApplyRequest,
  session: Session,
  options: WriteOptions,
): Promise<ApplyOutcome> {
  const context = new Excel.RequestContext();
  const { survey, input, formulas } = await readAgain(context, basedOn);
  const changes = changedInput(basedOn, input);
  if (changes.length > 0) return { kind: "input-changed", changes };
  requireWritable(survey, formulas);
  const before = await putInOrder(context, survey, session);
  const draft = draftOf(plan, before, session, true);
  const { generation } = draft;
  await finishOrGoBack({
    session,
    before,
    run: () => write(context, { before, draft, formulas, session, options }),
    isDone: (found) => isInFront(found, generation, generation.sheets.length),
  });
  return { kind: "written", sheets: draft.placed };
}

interface Writing {
  readonly before: Survey;
  readonly draft: Draft;
  /** Of the user's, as they were read. */
  readonly formulas: readonly UserFormula[];
  readonly session: Session;
  readonly options: WriteOptions;
}

async function write(
  context: Excel.RequestContext,
  { before, draft, formulas, session, options }: Writing,
): Promise<void> {
  const { generation } = draft;
  const { previous } = before.state;
  const current = actualGeneration(before, ownSheets(before), before.state.current);
  const attempt = { generation, device: session.device, since: session.now() };
  const started: OutputState = { ...before.state, current, attempt, lastId: generation.id };
  const done: OutputState = { ...started, current: generation, previous: current, attempt: null };
  const batch = new Batch(context);
  const first = nextTurn(before, session);
  takeSteps(context, [...first.check, ...first.begin(started)]);
  await build(batch, draft, before.dateSystem, options);
  const built = requestSurvey(context);
  const sheets = new Set(linksTo(current, formulas).map(({ sheetId }) => sheetId));
  const formulasNow = requestUserFormulas(context, [...sheets]);
  await batch.send();
  const after = built();
  requireAlone(after, generation);
  const links = linksTo(current, formulasNow());
  const last = nextTurn(after, session);
  const typed = takeSteps(context, [
    ...last.check,
    ...swapSteps(after, ownSheets(after), { to: generation, from: [current] }),
    ...last.begin({ ...done, replaced: current }),
    ...linkSteps(before, links, { from: current, to: generation }),
    ...(previous === null ? [] : deleteSteps(ownSheets(before), previous)),
    last.save(done),
  ]);
  await context.sync();
  await giveBack(typed());
}
