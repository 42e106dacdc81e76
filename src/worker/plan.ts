import type { RunFacts } from "../run/plan-verdeling";
import type { Verdeling } from "../run/verdeling-run";
import type { Taal } from "../text/taal";
import type { WritePlan } from "../workbook/write-plan";
import type { Cancelled } from "./calculate";

/** An outcome to plan the sheets of. */
export interface PlanRequest {
  readonly verdeling: Verdeling;
  readonly facts: RunFacts;
  readonly taal: Taal;
}

export type Planned = { readonly kind: "done"; readonly result: WritePlan } | Cancelled;

/**
 * Plans the sheets of an outcome without blocking the pane.
 *
 * Rejects only for a bug of ours.
 */
export type Plan = (request: PlanRequest, signal: AbortSignal) => Promise<Planned>;
