import type { RunStep, VerdelingResult, VerdelingRun } from "../run/verdeling-run";
import type { WritePlan } from "../workbook/write-plan";
import type { PlanRequest } from "./plan";

/** What the pane asks of a worker. */
export type WorkerRequest =
  { readonly kind: "calculate"; readonly run: VerdelingRun } | { readonly kind: "plan"; readonly request: PlanRequest };

/** What each request is answered with. */
export interface WorkerAnswers {
  readonly calculate: VerdelingResult;
  readonly plan: WritePlan;
}

/** What the worker tells the pane. Plain data: bigints and maps survive the copy. */
export type WorkerMessage<Answer = WorkerAnswers[keyof WorkerAnswers]> =
  | { readonly kind: "step"; readonly step: RunStep }
  | { readonly kind: "done"; readonly result: Answer }
  /** A bug of ours, in its own words. */
  | { readonly kind: "failed"; readonly message: string };
