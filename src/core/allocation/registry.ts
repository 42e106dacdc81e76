import { z } from "../documents/zod";
import type { Settings, ValuesOf } from "../settings/setting";
import type { AllocationRule } from "./allocation-rule";
import * as rules from "./rules";

/** Every allocation rule by its id in a criteria set. */
export const allocationRules = rules satisfies { readonly [Id in RuleId]: AllocationRule<Id> };

export type RuleId = keyof typeof rules;

/** The allocation rules in the order in which they are offered. */
export const allocationRuleIds: readonly RuleId[] = Object.values(rules)
  .sort((a, b) => a.place - b.place)
  .map(({ id }) => id);

type SettingsOf<Id extends RuleId> =
  (typeof rules)[Id] extends AllocationRule<Id, infer Of> ? (Of extends Settings ? ValuesOf<Of> : never) : never;

/** A rule with what it is set to, as in a criteria set. */
export type Verdeling = { [Id in RuleId]: { regel: Id } & SettingsOf<Id> }[RuleId];

/** The part `verdeling` of a criteria set: a rule of the registry, with its settings. */
export const verdelingSchema = z.discriminatedUnion(
  "regel",
  allocationRuleIds.map(schemaOf) as [z.ZodObject<Readonly<Record<string, z.ZodType>>>],
) as unknown as z.ZodType<Verdeling>;

function schemaOf(id: RuleId): z.ZodObject {
  const { settings }: AllocationRule = allocationRules[id];
  const fields = Object.entries(settings).map(([name, { schema }]) => [name, schema]);
  return z.strictObject({ regel: z.literal(id), ...Object.fromEntries(fields) });
}

/** A rule and what it is set to. */
export interface ChosenRule {
  readonly rule: AllocationRule;
  readonly settings: Readonly<Record<string, string>>;
}

/** The rule that a criteria set chose. */
export function ruleOf({ regel, ...settings }: Verdeling): ChosenRule {
  return { rule: allocationRules[regel], settings };
}

/**
 * A rule with the settings that a person starts with.
 *
 * @example firstSettings("vastPercentage") is { regel: "vastPercentage", percentage: "50" }.
 */
export function firstSettings(id: RuleId): Verdeling {
  const { settings }: AllocationRule = allocationRules[id];
  const first = Object.entries(settings).map(([name, setting]) => [name, setting.first]);
  return verdelingSchema.parse({ regel: id, ...Object.fromEntries(first) });
}

/** A rule with one of its settings changed, to whatever a person is typing: only the parser of a criteria set judges it. */
export function withSetting({ rule, settings }: ChosenRule, name: string, value: string): Verdeling {
  return { ...settings, [name]: value, regel: rule.id } as Verdeling;
}
