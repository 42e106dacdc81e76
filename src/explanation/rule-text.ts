import type { Voorwaarde } from "../core/criteria/criteriaset";
import { teVerdelen } from "../core/funding/te-verdelen";
import type { Say, SayParameters } from "../core/words/say";
import type { Uitkomst } from "../core/uitkomst/uitkomst";
import { rejectionText } from "./rejection-text";

/** How the id of a condition starts; what follows is its id in the criteria set. */
const conditionPrefix = "voorwaarde:";

/** Where the texts of a rule are, and what the outcome as a whole has to say about it. */
export interface RuleText {
  /** "rule.drempel", "rule.voorwaarde", … */
  readonly key: string;
  readonly parameters: SayParameters;
  /** The condition that it is about; null for every other criterion. */
  readonly condition: Voorwaarde | null;
}

/**
 * Finds the texts of a criterion or of a reason for refusal.
 *
 * @param regel - As in a verdict: "drempel", "voorwaarde:reserve", …
 */
export function ruleText(regel: string, uitkomst: Uitkomst, say: Say): RuleText {
  const { voorwaarden, drempel, stapeling, verdeling } = uitkomst.criteria;
  const isCondition = regel.startsWith(conditionPrefix);
  const id = isCondition ? regel.slice(conditionPrefix.length) : regel;
  const condition = (isCondition ? voorwaarden.find((candidate) => candidate.id === id) : undefined) ?? null;
  return {
    key: `rule.${isCondition ? "voorwaarde" : regel}`,
    parameters: {
      omschrijving: condition?.omschrijving ?? id,
      vergelijking: drempel?.vergelijking ?? "groterDan",
      eis: stapeling.eis,
      verdeelregel: verdeling.regel,
      ietsTeVerdelen: teVerdelen(uitkomst) > 0n ? "ja" : "nee",
      verworpen: rejectionText(uitkomst.governance, say),
    },
    condition,
  };
}

/** The short reason for a refusal, for a table: "tekort per inwoner niet boven de drempel". */
export function reasonText(regel: string, uitkomst: Uitkomst, say: Say): string {
  const { key, parameters } = ruleText(regel, uitkomst, say);
  return say(`${key}.reason`, parameters);
}
