import type { RuleId } from "../../core/allocation/registry";
import type { NarekeningContext } from "../context";
import type { RuleSteps } from "./rule-steps";
import * as rules from "./rules";

/** Written anew for every rule, and not derived from it: a witness of its own. */
const stepsByRule: Readonly<Record<RuleId, (context: NarekeningContext) => RuleSteps>> = rules;

/** The steps of the allocation rule of an outcome. */
export function stepsOfRule(context: NarekeningContext): RuleSteps {
  return stepsByRule[context.uitkomst.criteria.verdeling.regel](context);
}
