import type { RunStep, VerdelingResult, VerdelingRun } from "../run/verdeling-run";

/** How a run is watched and stopped. */
export interface CalculateOptions {
  /** Aborted by the user: the run stops and its outcome is "cancelled". */
  readonly signal: AbortSignal;
  readonly onStep: (step: RunStep) => void;
}

export interface Cancelled {
  readonly kind: "cancelled";
}

export type Calculated = { readonly kind: "done"; readonly result: VerdelingResult } | Cancelled;

/**
 * Runs a calculation without blocking the pane: in slices or in a worker.
 *
 * Rejects only for a bug of ours.
 */
export type Calculate = (run: VerdelingRun, options: CalculateOptions) => Promise<Calculated>;

export const cancelled: Cancelled = { kind: "cancelled" };
