import type { ApplyOutcome, ApplyRequest } from "../workbook/port";
import { changedInput } from "../workbook/changed-input";
import type { Cell, Snapshot } from "../workbook/snapshot";
import { actualGeneration } from "./own/actual-generation";
import type { OutputState } from "./own/output-state";
import { ownSheets } from "./own/own-sheets";
import { putInOrder } from "./own/recover";
import { deleteSteps, swapSteps, takeSteps } from "./own/steps";
import { requestSurvey, type Survey } from "./own/survey";
import { requireWritable } from "./require-writable";
import { requestCells, type SheetCells } from "./read/read-sheets";
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
  const { survey, input } = await readAgain(context, basedOn);
  const changes = changedInput(basedOn, input);
  if (changes.length > 0) return { kind: "input-changed", changes };
  requireWritable(survey);
  const found = await putInOrder(context, survey);
  const draft = draftOf(plan, found, true);
  await finishOrGoBack(
    () => write(context, found, draft),
    ({ state }) => state.current.id === draft.generation.id,
  );
  return { kind: "written", sheets: draft.placed };
}

async function write(context: Excel.RequestContext, survey: Survey, draft: Draft): Promise<void> {
  const own = ownSheets(survey);
  const { generation } = draft;
  const { previous } = survey.state;
  const current = actualGeneration(survey, own, survey.state.current);
  const started: OutputState = { ...survey.state, current, attempt: { generation }, lastId: generation.id };
  const batch = new Batch(context);
  takeSteps(context, [{ kind: "save-state", state: started }]);
  await build(batch, draft, survey.dateSystem);
  const built = requestSurvey(context);
  await batch.send();
  const after = { ...built(), state: started };
  takeSteps(context, [
    ...swapSteps(after, ownSheets(after), { to: generation, from: [current] }),
    { kind: "save-state", state: { ...started, current: generation, previous: current, attempt: null } },
    ...(previous === null ? [] : deleteSteps(own, previous)),
  ]);
  await context.sync();
}

interface Reread {
  readonly survey: Survey;
  readonly input: Snapshot;
}

/** Surveys the workbook and reads the sheets that the outcome came from, in one round trip; one more for sheets that came. */
async function readAgain(context: Excel.RequestContext, basedOn: Snapshot): Promise<Reread> {
  const known = basedOn.sheets.filter(({ own }) => !own).map(({ name }) => name);
  const withFormulas = basedOn.sheets.some(({ rows }) => rows.some((row) => row.some(isUncalculated)));
  const survey = requestSurvey(context);
  const cells = requestCells(context, { sheets: known, withFormulas, withRows: false });
  await context.sync();
  const found = survey();
  const came = found.sheets.filter(({ name, writtenByUs }) => !writtenByUs && !known.includes(name));
  const more = await readMore(
    context,
    came.map(({ name }) => name),
  );
  const sheets = [...cells(), ...more].map((sheet) => ({ ...sheet, visible: true, tables: [], own: false }));
  return { survey: found, input: { ...basedOn, sheets } };
}

async function readMore(context: Excel.RequestContext, sheets: readonly string[]): Promise<readonly SheetCells[]> {
  if (sheets.length === 0) return [];
  const cells = requestCells(context, { sheets, withFormulas: false, withRows: false });
  await context.sync();
  return cells();
}

function isUncalculated(cell: Cell): boolean {
  return typeof cell === "object" && cell !== null && "uncalculated" in cell;
}
