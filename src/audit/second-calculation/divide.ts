import type { Criteriaset } from "../../core/criteria/criteriaset";
import type { Awards } from "./awards";
import { claimAt, claimTerms, type Claimant } from "./claim";
import type { Precise } from "./precise";
import { divisions, type Asked } from "./rules";

/**
 * Divides the pot over the claimants by the rule of the criteria set.
 *
 * @param pot - Cents, zero or more.
 * @returns Awards in the order of the claimants, not rounded.
 * @source domain.md §4, `verdeling.regel`.
 */
export function divide(claimants: readonly Claimant[], { grondslag, verdeling }: Criteriaset, pot: Precise): Awards {
  const terms = claimTerms(grondslag);
  const claims = claimants.map((claimant) => claimAt(claimant, terms, null));
  // the table gives a rule what it is set to, and nothing of another one
  const division: (asked: Asked, set: never) => Awards = divisions[verdeling.regel];
  return division({ claimants, terms, claims, pot }, verdeling as never);
}
