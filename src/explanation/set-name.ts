import { criteriaBasis } from "../core/criteria/criteria-identity";
import type { Criteriaset } from "../core/criteria/criteriaset";
import { governanceBasis } from "../core/governance/governance-identity";
import type { Governanceset } from "../core/governance/governanceset";
import type { Say } from "../core/words/say";
import { presentedSet, type PresentedSet } from "../core/sets/presented-set";

/** What a set may be called: its own name, or "eigen regels, op basis van …" when it is no longer what it was. */
export function presentedName({ naam, basis }: PresentedSet, say: Say): string {
  return basis === null ? naam : say("set.aangepast", { naam: basis });
}

export function presentedCriteria(criteria: Criteriaset): PresentedSet {
  return presentedSet(criteria, criteriaBasis(criteria));
}

export function presentedGovernance(governance: Governanceset): PresentedSet {
  return presentedSet(governance, governanceBasis(governance));
}

export function criteriaName(criteria: Criteriaset, say: Say): string {
  return presentedName(presentedCriteria(criteria), say);
}

/** The fund, as a title starts with it. */
export function fundTitle(governance: Governanceset, say: Say): string {
  const name = presentedName(presentedGovernance(governance), say);
  return `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
}
