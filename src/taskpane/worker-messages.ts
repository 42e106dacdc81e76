import type { RunStep, VerdelingResult } from "../run/verdeling-run";

/** What the worker tells the pane. Plain data: bigints and maps survive the copy. */
export type WorkerMessage =
  | { readonly kind: "step"; readonly step: RunStep }
  | { readonly kind: "done"; readonly result: VerdelingResult }
  /** A bug of ours, in its own words. */
  | { readonly kind: "failed"; readonly message: string };
