import { aanvraag, aanvraagdatum, stukken } from "./aanvraag";
import type { EligibilityRule, RuleSettings, Test } from "./casus";
import { cijfers } from "./cijfers";
import { drempel } from "./drempel";
import { stapeling } from "./stapeling";
import { tekort } from "./tekort";
import { voorwaarden } from "./voorwaarde";

/** Every criterion, in the order in which verdicts are given and read. */
export const eligibilityRules: readonly EligibilityRule[] = [
  aanvraag,
  aanvraagdatum,
  stukken,
  cijfers,
  tekort,
  stapeling,
  drempel,
  voorwaarden,
];

/** Rule ids that arise after the criteria: the brackets, the minimum, the pot or rounding leave nothing, or a decision was rejected. */
export const outcomeReasons = ["grondslag", "minimumbedrag", "pot", "afronden", "verwerping"] as const;

/** The tests that these settings ask for, ready to be applied to each municipality. */
export function prepareTests(settings: RuleSettings): readonly Test[] {
  return eligibilityRules.flatMap((rule) => rule.prepare(settings));
}
