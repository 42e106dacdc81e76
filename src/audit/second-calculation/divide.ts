import type { RuleId, Verdeling } from "../../core/allocation/registry";
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
  return dividedBy(verdeling.regel, { claimants, terms, claims, pot }, verdeling);
}

/** The table gives a rule what it is set to, and nothing of another one. */
function dividedBy<Id extends RuleId>(regel: Id, asked: Asked, verdeling: Verdeling): Awards {
  return divisions[regel](asked, verdeling as Extract<Verdeling, { regel: Id }>);
}
