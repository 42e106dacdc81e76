import type { Criteriaset } from "../../core/criteria/criteriaset";
import { alv2018 } from "../../core/criteria/presets/alv-2018";
import type { Finding } from "../../core/findings/finding";
import type { Gemeentecode } from "../../core/gemeenten/gemeente";
import type { Governanceset } from "../../core/governance/governanceset";
import { fonds2018 } from "../../core/governance/presets/fonds-2018";
import type { Lezing } from "../../run/lezing";
import type { Meegekomen } from "../../run/settings";
import type { Ondertekening, RunStep, Verdeling } from "../../run/verdeling-run";
import type { Taal } from "../../text/taal";
import type { ApplyOutcome, WorkbookProblem } from "../../workbook/port";
import type { Mapping } from "../../reading/mapping/mapping";
import type { Snapshot } from "../../workbook/snapshot";
import type { WritePlan } from "../../workbook/write-plan";
import type { MappingDraft } from "./mapping-draft";
import type { MunicipalityFilter, MunicipalityOrder } from "./municipality-list";
import type { Goal, Screen } from "./screens";

/** What takes time; the workbook cannot be left half written, so not every task can be cancelled. */
export type TaskKind = "lezen" | "controleren" | "verdelen" | "plannen" | "schrijven" | "herstellen" | "invoegen";

export interface Task {
  readonly kind: TaskKind;
  /** How far a calculation is; null when there are no steps to tell. */
  readonly step: RunStep | null;
}

/** Everything that decides what an outcome is, apart from the workbook. Drafts: they may hold what is not valid (yet). */
export interface Rules {
  readonly criteria: Criteriaset;
  readonly governance: Governanceset;
  readonly ondertekening: Ondertekening;
}

/** What the check found. */
export interface CheckedState {
  /** Null: nothing that a division could be made from. */
  readonly lezing: Lezing | null;
  readonly bevindingen: readonly Finding[];
}

/** The workbook as last read. */
export interface InputState {
  readonly snapshot: Snapshot;
  /** What the adapter found. */
  readonly findings: readonly Finding[];
  /** Null until the check has run. */
  readonly checked: CheckedState | null;
}

/** An outcome and what it was calculated from. */
export interface OutcomeState {
  readonly verdeling: Verdeling;
  readonly basedOn: Snapshot;
  readonly rules: Rules;
  readonly mapping: Mapping | null;
}

/** Input sheets to insert: empty, or filled with the figures of the example. */
export type Template = "sjabloon" | "voorbeeld";

/** What went well and deserves a sentence. */
export type Notice =
  | "geschreven"
  | "hersteld"
  | "sjabloon-ingevoegd"
  | "voorbeeld-ingevoegd"
  | "geannuleerd"
  | "instellingen-onbruikbaar"
  | "keuzes-meegekomen";

/** What is not the user's to solve: a bug of ours, or a part of the program that did not arrive. In its own words. */
export interface Failure {
  readonly kind: "programma" | "niet-geladen";
  readonly message: string;
}

/** Everything the pane shows is a function of this. */
export interface PaneState {
  readonly taal: Taal;
  readonly screen: Screen;
  /** Whether the user went anywhere yet: until then the focus stays where the page put it. */
  readonly hasMoved: boolean;
  readonly goal: Goal;
  readonly rules: Rules;
  readonly mapping: Mapping | null;
  /** Columns being pointed out by hand; null: the form is closed. */
  readonly mappingDraft: MappingDraft | null;
  /** Null: not read yet. */
  readonly input: InputState | null;
  /** The workbook was edited after it was last read. */
  readonly inputChanged: boolean;
  readonly outcome: OutcomeState | null;
  /** The sheets to write for the present outcome; null: not planned yet. */
  readonly plan: WritePlan | null;
  readonly applied: ApplyOutcome | null;
  readonly canUndo: boolean;
  readonly task: Task | null;
  readonly problem: WorkbookProblem | null;
  readonly failure: Failure | null;
  readonly notice: Notice | null;
  /** What somebody else signed and accepted in this workbook; null: nothing. */
  readonly meegekomen: Meegekomen | null;
  /** The municipality that is looked at; null: the list. */
  readonly municipality: Gemeentecode | null;
  /** The one that was looked at last, until the list is changed: the list opens there. */
  readonly lastMunicipality: Gemeentecode | null;
  readonly search: string;
  readonly order: MunicipalityOrder;
  readonly filter: MunicipalityFilter;
}

/** The pane as it opens: nothing read, the rule and the fund of 2018 chosen. */
export function initialState(taal: Taal): PaneState {
  return {
    taal,
    screen: "start",
    hasMoved: false,
    goal: "verdeling",
    rules: { criteria: alv2018, governance: fonds2018, ondertekening: { opsteller: null, toetser: null } },
    mapping: null,
    mappingDraft: null,
    input: null,
    inputChanged: false,
    outcome: null,
    plan: null,
    applied: null,
    canUndo: false,
    task: null,
    problem: null,
    failure: null,
    notice: null,
    meegekomen: null,
    municipality: null,
    lastMunicipality: null,
    search: "",
    order: "toekenning",
    filter: "alle",
  };
}
