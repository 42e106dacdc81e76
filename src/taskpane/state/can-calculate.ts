import { parseCriteriaset } from "../../core/criteria/criteriaset";
import { hasErrors, type Finding } from "../../core/findings/finding";
import { parseGovernanceset } from "../../core/governance/governanceset";
import type { CheckedState, PaneState, Rules } from "./pane-state";

/** @returns What is wrong with the rules as edited, with the path of the field; empty: they are valid. */
export function rulesFindings({ criteria, governance }: Rules): readonly Finding[] {
  const parsed = [parseCriteriaset(criteria, "criteria"), parseGovernanceset(governance, "governance")];
  return parsed.flatMap((result) => (result.ok ? [] : result.findings));
}

/**
 * @returns Whether "calculate" would do something: the input is not known to be wrong under the present rules, and the
 *   rules are valid. What was not checked yet is checked by calculating.
 */
export function canCalculate(state: PaneState): boolean {
  if (state.task !== null || state.input === null || rulesFindings(state.rules).length > 0) return false;
  return state.inputChanged || state.input.checked === null || isReady(state.input.checked);
}

/** @returns Whether nothing in the input stands in the way of a calculation. */
export function isReady({ lezing, bevindingen }: CheckedState): boolean {
  return lezing !== null && !hasErrors(bevindingen);
}
