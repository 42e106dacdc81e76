import type { Finding, Place, Severity } from "../core/findings/finding";

const severities: readonly Severity[] = ["error", "warning", "info"];

/** @returns The findings by severity, then by place: sheets and files as first met, rows from the top, cells from the left. */
export function orderFindings(findings: readonly Finding[]): readonly Finding[] {
  const containers = [...new Set(findings.map(({ place }) => containerOf(place)))];
  return findings.toSorted(
    (a, b) =>
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      containers.indexOf(containerOf(a.place)) - containers.indexOf(containerOf(b.place)) ||
      compareCells(cellOf(a.place), cellOf(b.place)),
  );
}

function containerOf(place: Place | null): string {
  if (place === null) return "";
  return place.kind === "cell" ? `sheet ${place.sheet}` : `document ${place.document}`;
}

/** Row and column letters; a whole sheet or file goes first. */
interface CellPosition {
  readonly row: number;
  readonly letters: string;
}

function cellOf(place: Place | null): CellPosition {
  const match = place?.kind === "cell" ? /^([A-Z]+)(\d+)/.exec(place.cell ?? "") : null;
  return { row: Number(match?.[2] ?? 0), letters: match?.[1] ?? "" };
}

function compareCells(a: CellPosition, b: CellPosition): number {
  if (a.row !== b.row) return a.row - b.row;
  if (a.letters.length !== b.letters.length) return a.letters.length - b.letters.length;
  return a.letters < b.letters ? -1 : a.letters > b.letters ? 1 : 0;
}
