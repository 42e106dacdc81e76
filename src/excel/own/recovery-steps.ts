import type { Generation, OutputState } from "./output-state";
import { ownSheets, type OwnSheets } from "./own-sheets";
import { deleteSteps, swapSteps, type Step } from "./steps";
import type { Survey } from "./survey";
import type { Turn } from "./turn";

/**
 * The steps that bring the workbook in line with the state of our output, after an attempt that was broken off: back to the
 * output that was there, or forward to the new one when only clearing up was left. None when nothing is amiss.
 *
 * @param links - What has yet to be entered for the user.
 */
export function recoverySteps(survey: Survey, links: readonly Step[], turn: Turn): readonly Step[] {
  const own = ownSheets(survey);
  const { state } = survey;
  const { attempt, released } = state;
  const clearing = own.leftovers.map(({ id }): Step => ({ kind: "delete-sheet", id }));
  if (isSettled(state)) return clearing.length === 0 ? [] : [...turn.check, ...clearing];
  return [
    ...turn.check,
    ...(attempt === null ? [] : backSteps(survey, own, attempt.generation)),
    ...(released === null ? [] : releaseSteps(survey, own, released)),
    ...links,
    ...clearing,
    ...turn.begin({ ...state, attempt: null, released: null, replaced: null }),
  ];
}

function isSettled({ attempt, released, replaced }: OutputState): boolean {
  return attempt === null && released === null && replaced === null;
}

/** Sheets that become the user's: their own names, in sight, without our mark. */
export function releaseSteps(survey: Survey, own: OwnSheets, generation: Generation): readonly Step[] {
  return [
    ...swapSteps(survey, own, { to: generation, from: [] }),
    ...own.of(generation).map(({ sheet: { id } }): Step => ({ kind: "release-sheet", id })),
  ];
}

function backSteps(survey: Survey, own: OwnSheets, attempted: Generation): readonly Step[] {
  const { current, previous } = survey.state;
  const from = previous === null ? [attempted] : [attempted, previous];
  return [...swapSteps(survey, own, { to: current, from }), ...deleteSteps(own, attempted)];
}
