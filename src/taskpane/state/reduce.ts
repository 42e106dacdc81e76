import { identifyCriteria, identifyGovernance } from "../../run/adjusted-sets";
import type { PaneEvent } from "./event";
import type { Notice, PaneState, Rules } from "./pane-state";

/** The state after an event. Pure: the effects tell it what came of them by other events. */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  const next = reducePane(state, event);
  const isElsewhere = next.screen !== state.screen || next.municipality !== state.municipality;
  return isElsewhere && !next.hasMoved ? { ...next, hasMoved: true } : next;
}

function reducePane(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case "goal-chosen":
      return { ...silent(state), goal: event.goal, screen: "gegevens", municipality: null, search: "" };
    case "goal-widened":
      return { ...state, goal: "verdeling", municipality: null };
    case "screen-opened":
      return { ...silent(state), screen: event.screen };
    case "language-chosen":
      return { ...state, taal: event.taal, plan: null };
    case "settings-loaded":
      return {
        ...state,
        taal: event.taal ?? state.taal,
        mapping: event.mapping,
        meegekomen: event.meegekomen ?? null,
        rules: {
          ...state.rules,
          criteria: event.criteria ?? state.rules.criteria,
          governance: event.governance ?? state.rules.governance,
          ondertekening: event.ondertekening ?? state.rules.ondertekening,
        },
      };
    case "task-started":
      return { ...silent(state), task: { kind: event.kind, step: null } };
    case "task-progressed":
      return state.task === null ? state : { ...state, task: { ...state.task, step: event.step } };
    case "task-ended":
      return state.task === null ? state : { ...state, task: null };
    case "task-cancelled":
      return { ...state, task: null, notice: "geannuleerd" };
    case "criteria-preset-chosen":
      return withRules(state, { ...state.rules, criteria: event.criteria });
    case "criteria-edited": {
      const criteria = identifyCriteria(event.criteria, state.rules.criteria, event.naam);
      return withRules(state, { ...state.rules, criteria });
    }
    case "governance-edited": {
      const governance = identifyGovernance(event.governance, state.rules.governance, event.naam);
      return withRules(state, { ...state.rules, governance });
    }
    case "ondertekening-edited":
      return withRules(state, { ...state.rules, ondertekening: event.ondertekening });
    case "mapping-chosen":
      return { ...silent(state), mapping: event.mapping, mappingDraft: null, input: unchecked(state) };
    case "mapping-drafted":
      return { ...silent(state), mappingDraft: event.draft };
    case "problem-met":
      return { ...state, task: null, problem: event.problem };
    case "failed":
      return { ...state, task: null, failure: event.failure };
    case "noticed":
      return { ...state, notice: event.notice };
    case "messages-dismissed":
      return { ...state, problem: null, failure: null, notice: null };
    case "municipality-opened":
      return { ...silent(state), municipality: event.code, lastMunicipality: state.municipality };
    case "list-searched":
      return { ...state, search: event.search, lastMunicipality: null };
    case "list-ordered":
      return { ...state, order: event.order, lastMunicipality: null };
    case "list-filtered":
      return { ...state, filter: event.filter, lastMunicipality: null };
    default:
      return reduceWorkbook(state, event);
  }
}

type WorkbookEvent = Extract<
  PaneEvent,
  {
    readonly type:
      | "workbook-read"
      | "input-checked"
      | "outcome-calculated"
      | "input-changed"
      | "plan-made"
      | "plan-applied"
      | "undo-known"
      | "output-restored"
      | "template-inserted";
  }
>;

/** What came from the workbook, or went to it. */
function reduceWorkbook(state: PaneState, event: WorkbookEvent): PaneState {
  switch (event.type) {
    case "workbook-read": {
      const { snapshot, findings } = event;
      // the same workbook: what was found in it still holds until it is checked anew
      const checked = state.input?.snapshot === snapshot ? state.input.checked : null;
      return { ...state, input: { snapshot, findings, checked }, inputChanged: false };
    }
    case "input-checked":
      return { ...state, task: null, input: checked(state, event.result) };
    case "outcome-calculated": {
      const { result, basedOn, rules, mapping } = event;
      const input = checked(state, result);
      if (result.verdeling === null) return { ...state, task: null, input, screen: "gegevens" };
      return {
        ...state,
        task: null,
        input,
        outcome: { verdeling: result.verdeling, basedOn, rules, mapping },
        plan: null,
        applied: null,
        screen: "uitkomst",
      };
    }
    case "input-changed":
      if (state.input === null) return state;
      // "your own sheets have not changed" is true until somebody changes them
      return { ...state, inputChanged: true, notice: state.notice === "geschreven" ? null : state.notice };
    case "plan-made":
      return { ...state, task: null, plan: event.plan };
    case "plan-applied": {
      const isWritten = event.outcome.kind === "written";
      return {
        ...state,
        task: null,
        applied: event.outcome,
        inputChanged: state.inputChanged || !isWritten,
        notice: isWritten ? "geschreven" : null,
      };
    }
    case "undo-known":
      return { ...state, canUndo: event.canUndo };
    case "output-restored":
      return { ...state, task: null, applied: null, notice: "hersteld" };
    case "template-inserted":
      return {
        ...state,
        input: null,
        mapping: null,
        mappingDraft: null,
        inputChanged: false,
        notice: `${event.template}-ingevoegd`,
      };
  }
}

/**
 * Messages belong to what was just done; the next thing the user does clears them. That choices of somebody else do not count
 * stays until the user has seen it.
 */
function silent(state: PaneState): PaneState & { readonly notice: Notice | null } {
  const notice = state.notice === "keuzes-meegekomen" ? state.notice : null;
  return { ...state, problem: null, failure: null, notice };
}

/** Which years, domains and municipalities count follows from the rules: what was checked, was checked under others. */
function withRules(state: PaneState, rules: Rules): PaneState {
  return { ...silent(state), rules, input: unchecked(state) };
}

function unchecked({ input }: PaneState): PaneState["input"] {
  return input === null ? null : { ...input, checked: null };
}

function checked({ input }: PaneState, { lezing, bevindingen }: PaneEventResult): PaneState["input"] {
  return input === null ? null : { ...input, checked: { lezing, bevindingen } };
}

type PaneEventResult = Extract<PaneEvent, { readonly type: "input-checked" }>["result"];
