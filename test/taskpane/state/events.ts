import { runVerdeling } from "../../../src/run/run-verdeling";
import type { Verdeling } from "../../../src/run/verdeling-run";
import type { PaneEvent } from "../../../src/taskpane/state/event";
import type { MappingDraft } from "../../../src/taskpane/state/mapping-draft";
import { initialState, type PaneState } from "../../../src/taskpane/state/pane-state";
import { reduce } from "../../../src/taskpane/state/reduce";
import { runOver, smallWorkbook } from "../../run/workbooks";

export const { rules } = initialState("nl");
export const workbook = smallWorkbook();
export const result = runVerdeling(runOver(workbook));
export const checkedOnly = runVerdeling(runOver(workbook, { doel: "controleren" }));

/** What a row of a table of events says: after these, the state shows this. */
export interface EventsCase {
  readonly when: string;
  readonly events: readonly PaneEvent[];
  readonly shows: Partial<PaneState>;
}

/** A mapping that is being made by hand. */
export const draft: MappingDraft = {
  sheet: "Invoer",
  headerRow: "1",
  layout: "breed",
  amounts: "tekort",
  unit: "euro",
  sign: "gewoon",
  columns: {},
  before: null,
};

/** The state of a new pane after these events. */
export function after(...events: readonly PaneEvent[]): PaneState {
  return events.reduce(reduce, initialState("nl"));
}

export const readSmallWorkbook: PaneEvent = { type: "workbook-read", snapshot: workbook, findings: [] };
export const calculated: PaneEvent = {
  type: "outcome-calculated",
  result,
  basedOn: workbook,
  rules,
  mapping: null,
};

/** The outcome of `calculated`. */
export function calculatedVerdeling(): Verdeling {
  if (result.verdeling === null) throw new Error("the small workbook has to be divisible");
  return result.verdeling;
}
