import {
  allocationRuleIds,
  allocationRules,
  firstSettings,
  verdelingSchema,
  type RuleId,
  type Verdeling,
} from "../../src/core/allocation/registry";
import type { Criteriaset } from "../../src/core/criteria/criteriaset";
import { alv2018 } from "../../src/core/criteria/presets/alv-2018";
import { naarRato } from "../../src/core/criteria/presets/naar-rato";

/** A criteria set for every rule of the registry, with the brackets that the rule needs. */
export const everyRule: readonly { readonly regel: RuleId; readonly criteria: Criteriaset }[] = allocationRuleIds.map(
  (regel) => ({ regel, criteria: { ...presetFor(regel), verdeling: firstSettings(regel) } }),
);

/** The preset whose brackets fit a rule. */
export function presetFor(regel: RuleId): Criteriaset {
  return allocationRules[regel].closes === "schijf" ? alv2018 : naarRato;
}

/** A rule with every percentage that it can be set to at one value. */
export function ruleSetTo(regel: RuleId, percentage: string): Verdeling {
  const names = Object.keys(allocationRules[regel].settings);
  return verdelingSchema.parse({ regel, ...Object.fromEntries(names.map((name) => [name, percentage])) });
}
