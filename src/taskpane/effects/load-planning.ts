import type { planInvoer } from "../../run/plan-invoer";
import type { planVerdeling } from "../../run/plan-verdeling";
import type { createSay } from "../../text/translator";

/** What plans sheets. */
export interface Planning {
  readonly planVerdeling: typeof planVerdeling;
  readonly planInvoer: typeof planInvoer;
  readonly createSay: typeof createSay;
}

/** Loads what plans sheets when it is first needed: the pane opens without it. */
export async function loadPlanning(): Promise<Planning> {
  const [verdeling, invoer, translator] = await Promise.all([
    import("../../run/plan-verdeling"),
    import("../../run/plan-invoer"),
    import("../../text/translator"),
  ]);
  return { planVerdeling: verdeling.planVerdeling, planInvoer: invoer.planInvoer, createSay: translator.createSay };
}
