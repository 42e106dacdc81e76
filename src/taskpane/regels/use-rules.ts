import { criteriaBasis } from "../../core/criteria/criteria-identity";
import type { Criteriaset } from "../../core/criteria/criteriaset";
import { governanceBasis } from "../../core/governance/governance-identity";
import type { Governanceset } from "../../core/governance/governanceset";
import type { Ondertekening } from "../../run/verdeling-run";
import { usePane } from "../pane-context";

/** The rules being edited, and how to change a part of them. */
export interface RulesEditing {
  readonly criteria: Criteriaset;
  readonly governance: Governanceset;
  readonly ondertekening: Ondertekening;
  readonly editCriteria: (change: Partial<Criteriaset>) => void;
  readonly editGovernance: (change: Partial<Governanceset>) => void;
  readonly editOndertekening: (change: Partial<Ondertekening>) => void;
}

export function useRules(): RulesEditing {
  const { state, dispatch, say } = usePane();
  const { criteria, governance, ondertekening } = state.rules;
  return {
    criteria,
    governance,
    ondertekening,
    editCriteria: (change) => {
      const naam = say("pane.regels.aangepast", { naam: criteriaBasis(criteria) ?? criteria.naam });
      dispatch({ type: "criteria-edited", criteria: { ...criteria, ...change }, naam });
    },
    editGovernance: (change) => {
      const naam = say("pane.regels.aangepast", { naam: governanceBasis(governance) ?? governance.naam });
      dispatch({ type: "governance-edited", governance: { ...governance, ...change }, naam });
    },
    editOndertekening: (change) => {
      dispatch({ type: "ondertekening-edited", ondertekening: { ...ondertekening, ...change } });
    },
  };
}

/** A list with one element changed. */
export function replaceAt<T>(list: readonly T[], index: number, change: Partial<T>): T[] {
  return list.map((element, position) => (position === index ? { ...element, ...change } : element));
}
