import type { Criteriaset } from "../core/criteria/criteriaset";
import type { Finding } from "../core/findings/finding";
import type { Governanceset } from "../core/governance/governanceset";
import type { Uitkomst } from "../core/uitkomst/uitkomst";
import type { Mapping } from "../reading/mapping/mapping";
import type { Snapshot } from "../workbook/snapshot";
import type { UsedMapping } from "../sheets/audit/audit-facts";
import type { Digests } from "./digests";
import type { Lezing } from "./lezing";

/** What a run is for: only to check the input, or to divide the fund as well. */
export type Doel = "controleren" | "verdelen";

/** Who prepared an outcome and who reviewed it; null: not (yet) known. */
export interface Ondertekening {
  readonly opsteller: string | null;
  readonly toetser: string | null;
}

/** One run over a workbook: plain data, so that it can be sent to a worker. */
export interface VerdelingRun {
  readonly doel: Doel;
  readonly snapshot: Snapshot;
  /** What the adapter found while reading the workbook. */
  readonly findings: readonly Finding[];
  readonly criteria: Criteriaset;
  readonly governance: Governanceset;
  /** Where the figures are; null: they are searched. */
  readonly mapping: Mapping | null;
  /** The mapping's file, as the user knows it; left out for one that was made by hand. */
  readonly mappingName?: string;
  /** ISO time of the run. */
  readonly nu: string;
  /** ISO time of the clock: the outcome says so when `nu` is another time. */
  readonly klok: string;
  readonly ondertekening: Ondertekening;
}

/** An outcome that the second, independent calculation was held against, with the fingerprints of all it came from. */
export interface Verdeling {
  readonly uitkomst: Uitkomst;
  readonly digests: Digests;
  /** The mapping that said where the figures are; null: they were searched. */
  readonly koppeling: UsedMapping | null;
  /** Figures on which the two calculations differ; zero when they agree to the cent. */
  readonly verschillen: number;
}

/** What a run comes to. */
export interface VerdelingResult {
  /** What was found where; null when there is nothing to read the deficits from. */
  readonly lezing: Lezing | null;
  /** All findings at once. */
  readonly bevindingen: readonly Finding[];
  /** Null when the input has errors, and when the run only checked. */
  readonly verdeling: Verdeling | null;
}

/** What a run does next, in this order. */
export const runSteps = ["lezen", "controleren", "verdelen", "narekenen", "verzegelen"] as const;

export type RunStep = (typeof runSteps)[number];
