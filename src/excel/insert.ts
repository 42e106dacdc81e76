import type { ApplyOutcome } from "../workbook/port";
import type { PlannedSheet, WritePlan } from "../workbook/write-plan";
import { finishOrGoBack } from "./finish-or-go-back";
import type { OutputState } from "./own/output-state";
import { ownSheets } from "./own/own-sheets";
import { surveyInOrder } from "./own/recover";
import { releaseSteps } from "./own/recovery-steps";
import { takeSteps } from "./own/take-steps";
import { requestSurvey, type Survey } from "./own/survey";
import { nextTurn } from "./own/turn";
import { requireAlone } from "./require-alone";
import { requireWritable } from "./require-writable";
import type { Session } from "./session";
import { Batch } from "./write/batch";
import { build } from "./write/build";
import { draftOf, type Draft } from "./write/draft";
import type { WriteOptions } from "./write/with-page";

/** Inserts sheets that become the user's own, whatever their purpose: made out of sight, then named and released. */
export async function insertPlan(plan: WritePlan, session: Session, options: WriteOptions): Promise<ApplyOutcome> {
  const context = new Excel.RequestContext();
  const before = await surveyInOrder(context, session);
  requireWritable(before, []);
  const draft = draftOf({ ...plan, sheets: plan.sheets.map(asUsers) }, before, session, false);
  await finishOrGoBack({
    session,
    before,
    run: () => write(context, { before, draft, session, options }),
    // the names were free, so whoever has them now is what was inserted
    isDone: ({ sheets }) => draft.placed.every(({ actual }) => sheets.some(({ name }) => name === actual)),
  });
  return { kind: "written", sheets: draft.placed };
}

function asUsers(sheet: PlannedSheet): PlannedSheet {
  return { ...sheet, purpose: "" };
}

interface Inserting {
  readonly before: Survey;
  readonly draft: Draft;
  readonly session: Session;
  readonly options: WriteOptions;
}

async function write(context: Excel.RequestContext, { before, draft, session, options }: Inserting): Promise<void> {
  const { generation } = draft;
  const attempt = { generation, device: session.device, since: session.now() };
  const started: OutputState = { ...before.state, attempt, lastId: generation.id };
  const batch = new Batch(context);
  const first = nextTurn(before, session);
  takeSteps(context, [...first.check, ...first.begin(started)]);
  await build(batch, draft, before.dateSystem, options);
  const built = requestSurvey(context);
  await batch.send();
  const found = built();
  requireAlone(found, generation);
  const after: Survey = { ...found, state: { ...started, attempt: null, released: generation } };
  const last = nextTurn(after, session);
  takeSteps(context, [
    ...last.check,
    ...last.begin(after.state),
    ...releaseSteps(after, ownSheets(after), generation),
    last.save({ ...after.state, released: null }),
  ]);
  await context.sync();
}
