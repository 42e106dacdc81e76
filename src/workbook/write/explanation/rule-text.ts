import type { Criteriaset, Voorwaarde } from "../../../core/criteria/criteriaset";
import type { Say, SayParameters } from "../../../core/say";

/** How the id of a condition starts; what follows is its id in the criteria set. */
const conditionPrefix = "voorwaarde:";

/** Where the texts of a rule are, and what the criteria set itself has to say about it. */
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
export function ruleText(regel: string, { voorwaarden, drempel, stapeling, verdeling }: Criteriaset): RuleText {
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
    },
    condition,
  };
}

/** The short reason for a refusal, for a table: "tekort per inwoner niet boven de drempel". */
export function reasonText(regel: string, criteria: Criteriaset, say: Say): string {
  const { key, parameters } = ruleText(regel, criteria);
  return say(`${key}.reason`, parameters);
}
