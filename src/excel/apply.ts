import type { ApplyOutcome, ApplyRequest } from "../workbook/port";
import { changedInput } from "../workbook/changed-input";
import type { Cell, Snapshot } from "../workbook/snapshot";
import { actualGeneration } from "./own/actual-generation";
import { linkSteps, type UserFormula } from "./own/links";
import type { OutputState } from "./own/output-state";
import { ownSheets } from "./own/own-sheets";
import { putInOrder } from "./own/recover";
import { deleteSteps, swapSteps, takeSteps } from "./own/steps";
import { requestSurvey, type Survey } from "./own/survey";
import { requireWritable } from "./require-writable";
import { requestCells, type CellsRequest, type SheetCells } from "./read/read-sheets";
import { readUserFormulas, userFormulas } from "./read/user-formulas";
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

interface Reread {
  readonly survey: Survey;
  readonly input: Snapshot;
  /** Those of the user's; none when there is no output that they could refer to. */
  readonly formulas: readonly UserFormula[];
}

/**
 * Surveys the workbook and reads the user's sheets, in one round trip; one more for sheets that were not known, and one for
 * the formulas when there was no output yet when the input was read.
 */
async function readAgain(context: Excel.RequestContext, basedOn: Snapshot): Promise<Reread> {
  const known = basedOn.sheets.filter(({ own }) => !own).map(({ name }) => name);
  const how = {
    isCalculated: !basedOn.sheets.some(({ rows }) => rows.some((row) => row.some(isUncalculated))),
    withFormulas: basedOn.sheets.some(({ own }) => own),
    withRows: false,
  };
  const requested = requestSurvey(context);
  const cells = requestCells(context, { ...how, sheets: known });
  await context.sync();
  const survey = requested();
  const { isOurs } = ownSheets(survey);
  const others = survey.sheets.filter((sheet) => !isOurs(sheet) && !known.includes(sheet.name));
  const more = await readMore(context, { ...how, sheets: others.map(({ name }) => name) });
  const read = [...cells(), ...more];
  const input = read.map((sheet) => ({
    ...sheet,
    visible: true,
    tables: [],
    own: others.some(({ name, writtenByUs }) => writtenByUs && name === sheet.name),
  }));
  const hasUnread = survey.state.current.sheets.length > 0 && !how.withFormulas;
  const formulas = hasUnread ? await readUserFormulas(context, survey) : userFormulas(survey, read);
  return { survey, input: { ...basedOn, sheets: input }, formulas };
}

async function readMore(context: Excel.RequestContext, request: CellsRequest): Promise<readonly SheetCells[]> {
  if (request.sheets.length === 0) return [];
  const cells = requestCells(context, request);
  await context.sync();
  return cells();
}

function isUncalculated(cell: Cell): boolean {
  return typeof cell === "object" && cell !== null && "uncalculated" in cell;
}
