import type { Criteriaset } from "../../core/criteria/criteriaset";
import type { Finding } from "../../core/findings/finding";
import type { Gemeentecode } from "../../core/gemeenten/gemeente";
import type { Governanceset } from "../../core/governance/governanceset";
import type { Meegekomen } from "../../run/settings";
import type { Ondertekening, RunStep, VerdelingResult } from "../../run/verdeling-run";
import type { Taal } from "../../text/taal";
import type { ApplyOutcome, WorkbookProblem } from "../../workbook/port";
import type { Mapping } from "../../reading/mapping/mapping";
import type { Snapshot } from "../../workbook/snapshot";
import type { WritePlan } from "../../workbook/write-plan";
import type { MappingDraft } from "./mapping-draft";
import type { MunicipalityFilter, MunicipalityOrder } from "./municipality-list";
import type { Failure, Notice, Rules, TaskKind, Template } from "./pane-state";
import type { Goal, Screen } from "./screens";

/** What happened, in the past tense: what the user did, and what came of the effects. */
export type PaneEvent =
  | { readonly type: "goal-chosen"; readonly goal: Goal }
  /** From one municipality to the outcome as a whole. */
  | { readonly type: "goal-widened" }
  | { readonly type: "screen-opened"; readonly screen: Screen }
  | { readonly type: "language-chosen"; readonly taal: Taal }
  | {
      readonly type: "settings-loaded";
      readonly taal: Taal | null;
      readonly criteria: Criteriaset | null;
      readonly governance: Governanceset | null;
      readonly mapping: Mapping | null;
      readonly ondertekening?: Ondertekening;
      readonly meegekomen?: Meegekomen;
    }
  | { readonly type: "task-started"; readonly kind: TaskKind }
  | { readonly type: "task-progressed"; readonly step: RunStep }
  | { readonly type: "task-ended" }
  | { readonly type: "task-cancelled" }
  | { readonly type: "workbook-read"; readonly snapshot: Snapshot; readonly findings: readonly Finding[] }
  | { readonly type: "input-checked"; readonly result: VerdelingResult }
  | {
      readonly type: "outcome-calculated";
      readonly result: VerdelingResult;
      readonly basedOn: Snapshot;
      readonly rules: Rules;
      readonly mapping: Mapping | null;
    }
  | { readonly type: "input-changed" }
  | { readonly type: "criteria-preset-chosen"; readonly criteria: Criteriaset }
  /** `naam`: what the set is called once it is no longer a preset. */
  | { readonly type: "criteria-edited"; readonly criteria: Criteriaset; readonly naam: string }
  | { readonly type: "governance-edited"; readonly governance: Governanceset; readonly naam: string }
  | { readonly type: "ondertekening-edited"; readonly ondertekening: Ondertekening }
  | { readonly type: "mapping-chosen"; readonly mapping: Mapping | null }
  | { readonly type: "mapping-drafted"; readonly draft: MappingDraft | null }
  | { readonly type: "plan-made"; readonly plan: WritePlan }
  | { readonly type: "plan-applied"; readonly outcome: ApplyOutcome }
  | { readonly type: "undo-known"; readonly canUndo: boolean }
  | { readonly type: "output-restored" }
  | { readonly type: "template-inserted"; readonly template: Template }
  | { readonly type: "problem-met"; readonly problem: WorkbookProblem }
  | { readonly type: "failed"; readonly failure: Failure }
  | { readonly type: "noticed"; readonly notice: Notice }
  | { readonly type: "messages-dismissed" }
  | { readonly type: "municipality-opened"; readonly code: Gemeentecode | null }
  | { readonly type: "list-searched"; readonly search: string }
  | { readonly type: "list-ordered"; readonly order: MunicipalityOrder }
  | { readonly type: "list-filtered"; readonly filter: MunicipalityFilter };
