import { hasWordsOf } from "../words/has-words-of";
import { sameLabel } from "../words/look-alikes";
import { contentOf, hasSameContent, type SetContent } from "../sets/set-content";
import type { Criteriaset } from "./criteriaset";
import { criteriaPresets } from "./presets/index";

/** What a criteria set says, apart from what it is called. */
export function criteriaContent(criteria: Criteriaset): SetContent {
  return contentOf(criteria);
}

/** @returns Whether two sets give the same outcome for every input: names, status and explanation aside. */
export function hasSameRules(a: Criteriaset, b: Criteriaset): boolean {
  return hasSameContent(a, b);
}

/**
 * The set that these criteria say to be, by id or by name or by what looks like it, and are not: somebody changed a rule, in the pane or in a file.
 *
 * @returns The name of that set; null for a set that is what it says, or that says to be nothing else than itself.
 *   What was adopted also lends its name to nobody who adds words to it: "ALV 27 juni 2018 (definitief)".
 * @example The rule of 2018 with a threshold of 30 euros has basis "ALV 27 juni 2018".
 */
export function criteriaBasis(criteria: Criteriaset): string | null {
  const claimed = criteriaPresets.find(
    ({ id, naam, status }) =>
      sameLabel(id, criteria.id) ||
      sameLabel(naam, criteria.naam) ||
      (status === "vastgesteld" && hasWordsOf(criteria.naam, naam)),
  );
  return claimed === undefined || hasSameRules(claimed, criteria) ? null : claimed.naam;
}
