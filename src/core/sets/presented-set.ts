import type { SetIdentity } from "./set-content";

/** A set as people and programs get to see it. */
export interface PresentedSet extends SetIdentity {
  /** The name of the set that it was before somebody changed it; null: it is what it says. */
  readonly basis: string | null;
}

/**
 * A set under the name that it deserves: what was changed after it was adopted has lost the id and the status of what was
 * adopted. Its sentence is `set.aangepast`.
 *
 * @param basis - As `criteriaBasis` or `governanceBasis` gives it.
 */
export function presentedSet({ id, naam, versie, status }: SetIdentity, basis: string | null): PresentedSet {
  if (basis === null) return { id, naam, versie, status, basis };
  return { id: adjustedId(id), naam, versie, status: "concept", basis };
}

/** The id of what a set has become when somebody changed it. */
export function adjustedId(id: string): string {
  return `${id}-aangepast`;
}
