import type { Finding, FindingCode, Place } from "../core/findings/finding";
import type { Say } from "../core/words/say";
import { describeFinding } from "../text/describe-finding";
import { orderFindings } from "./findings-order";
import { printable } from "./printable";

/** So many of one kind are written out; the rest is counted. */
const shownOfAKind = 20;
/** Of a sheet or file; what follows it, the cell or the path, is never cut. */
const widestName = 24;
const widestValue = 28;

/**
 * Writes findings as a table for a terminal: where, what stands there, what is the matter, and on the line below what to
 * do and the code of the finding. Errors first, each group under its heading.
 *
 * @returns Lines with their ends; empty without findings.
 */
export function findingsTable(findings: readonly Finding[], say: Say): string {
  const ordered = orderFindings(findings);
  return (["error", "warning", "info"] as const)
    .map((severity) => ordered.filter((finding) => finding.severity === severity))
    .filter((group) => group.length > 0)
    .map((group) => groupText(group, say))
    .join("\n");
}

function groupText(group: readonly Finding[], say: Say): string {
  const heading = say(`cli.findings.heading.${group[0]?.severity ?? "error"}`, { count: group.length });
  const counted = new Map<FindingCode, number>();
  for (const { code } of group) counted.set(code, (counted.get(code) ?? 0) + 1);
  const met = new Map<FindingCode, number>();
  const shown = group.filter(({ code }) => {
    const before = met.get(code) ?? 0;
    met.set(code, before + 1);
    return before < shownOfAKind;
  });
  const placeWidth = Math.max(...shown.map(({ place }) => placeText(place).length));
  const valueWidth = Math.max(...shown.map(({ value }) => valueText(value).length));
  const lines = shown.flatMap((finding, index) => {
    const { text, remedy } = describeFinding(finding, say);
    const where = `  ${placeText(finding.place).padEnd(placeWidth)}  ${valueText(finding.value).padEnd(valueWidth)}  `;
    const total = counted.get(finding.code) ?? 0;
    const isLast = !shown.slice(index + 1).some(({ code }) => code === finding.code);
    const more =
      isLast && total > shownOfAKind
        ? [`  ${say("cli.findings.more", { count: total - shownOfAKind, code: finding.code })}`]
        : [];
    const below = `${" ".repeat(where.length)}→ ${printable(remedy)} [${finding.code}]`;
    return [where + printable(text), below, ...more];
  });
  return `${[heading, ...lines].join("\n")}\n`;
}

/** "Invoer!C7", "Invoer", "criteria.json: drempel". */
function placeText(place: Place | null): string {
  if (place === null) return "";
  if (place.kind === "cell") return nameText(place.sheet) + (place.cell === null ? "" : `!${place.cell}`);
  return nameText(place.document) + (place.path === "" ? "" : `: ${printable(place.path)}`);
}

/** Shortened in the middle: names that go together often differ at the end. */
function nameText(name: string): string {
  const text = printable(name);
  const kept = Math.floor(widestName / 2);
  return text.length <= widestName ? text : `${text.slice(0, kept)}…${text.slice(-kept + 1)}`;
}

function valueText(value: string | null): string {
  return value === null || value === "" ? "" : shorten(`"${printable(value)}"`, widestValue);
}

function shorten(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, width - 1)}…`;
}
