import type { Criteriaset } from "../criteria/criteriaset";
import type { Gemeente } from "../gemeenten/gemeente";
import type { Governanceset } from "../governance/governanceset";
import type { Cents } from "../money/cents";
import type { Verdict } from "../uitkomst/uitkomst";

/** What a criterion looks at. */
export interface Casus {
  readonly gemeente: Gemeente;
  /** After corrections and netting. */
  readonly tekort: Cents;
}

/** What the criteria are set to for this run. */
export interface RuleSettings {
  readonly criteria: Criteriaset;
  readonly governance: Governanceset;
  /** False when the input has no table of applications: then dates and documents cannot be tested. */
  readonly aanvragenBekend: boolean;
  /** Whether anyone that applied has no figures; left out: nobody. */
  readonly isIemandZonderCijfers?: boolean;
}

export type Test = (casus: Casus) => Verdict;

/**
 * A criterion. Adding one takes a file, a line in the registry, its texts (`rule.<id>.…`) and its tests.
 */
export interface EligibilityRule {
  readonly id: string;
  /** Where the rule comes from, for whoever wants to look it up. */
  readonly source: string;
  /** @returns The tests that the settings ask for; none when the criterion does not apply. */
  readonly prepare: (settings: RuleSettings) => readonly Test[];
}
