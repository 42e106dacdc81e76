import { hasErrors, type Finding, type Severity } from "../core/findings/finding";
import type { Say, SayParameters } from "../core/words/say";
import { findingsTable } from "./findings-table";
import type { Terminal } from "./terminal";

/** Writes findings to stderr, and after errors that nothing was written. */
export function reportFindings(findings: readonly Finding[], { err }: Terminal, say: Say): void {
  if (findings.length > 0) err(`${findingsTable(findings, say)}\n`);
  if (hasErrors(findings)) err(`${say("cli.findings.stopped", { count: countOf(findings, "error") })}\n`);
}

/** @returns How many errors, warnings and notes there are, for a sentence. */
export function findingCounts(findings: readonly Finding[]): SayParameters {
  return {
    errors: countOf(findings, "error"),
    warnings: countOf(findings, "warning"),
    infos: countOf(findings, "info"),
  };
}

function countOf(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}
