import { planVerdeling } from "../run/plan-verdeling";
import { createSay } from "../text/translator";
import type { WritePlan } from "../workbook/write-plan";
import type { PlanRequest } from "./plan";

/** Plans the sheets of an outcome, where this is called. */
export function planOutput({ verdeling, facts, taal }: PlanRequest): WritePlan {
  return planVerdeling(verdeling, facts, createSay(taal));
}
