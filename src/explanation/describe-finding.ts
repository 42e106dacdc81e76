import type { Finding, Severity } from "../core/findings/finding";

/** Worst first: the order in which findings are read. */
const severityOrder: readonly Severity[] = ["error", "warning", "info"];

/** Where it was found: "Invoer!C7", "Invoer" or "criteria.json: drempel.vergelijking"; empty when it is about the whole. */
export function findingPlace({ place }: Finding): string {
  if (place === null) return "";
  if (place.kind === "field") return `${place.document}: ${place.path}`;
  return place.cell === null ? place.sheet : `${place.sheet}!${place.cell}`;
}

/** Findings with the worst first, otherwise in the order in which they were made. */
export function worstFirst(findings: readonly Finding[]): readonly Finding[] {
  return severityOrder.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}
