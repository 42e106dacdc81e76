import type { Finding, Severity } from "../../core/findings/finding";
import type { PaneState } from "./pane-state";
import { stepsOfOutcome, type Step } from "./screens";

/** Why an outcome is no longer what a calculation would give now; empty: it still is. */
export type Outdated = "invoer" | "regels" | "koppeling";

/** @returns What changed after the outcome was calculated. */
export function outdatedBy({ outcome, inputChanged, rules, mapping, input }: PaneState): readonly Outdated[] {
  if (outcome === null) return [];
  return [
    ...(inputChanged || input?.snapshot !== outcome.basedOn ? (["invoer"] as const) : []),
    ...(rules === outcome.rules || JSON.stringify(rules) === JSON.stringify(outcome.rules)
      ? []
      : (["regels"] as const)),
    ...(mapping === outcome.mapping ? [] : (["koppeling"] as const)),
  ];
}

/** @returns Whether a step has something to show. */
export function isOpen(state: PaneState, step: Step): boolean {
  return !stepsOfOutcome.includes(step) || state.outcome !== null;
}

/** Findings of one severity; a kind that is found often is counted once and listed behind it. */
export interface FindingGroup {
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

const severities: readonly Severity[] = ["error", "warning", "info"];

/** @returns The findings by severity, the worst first; severities without findings are left out. */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  return severities
    .map((severity) => ({ severity, findings: findings.filter((finding) => finding.severity === severity) }))
    .filter((group) => group.findings.length > 0);
}
