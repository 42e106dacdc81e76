import type { Criteriaset } from "../../core/criteria/criteriaset";
import type { Gemeente } from "../../core/gemeenten/gemeente";
import type { Governanceset } from "../../core/governance/governanceset";
import { meetsCondition } from "./condition";
import { centsOfEuros, precise, type Precise } from "./precise";
import { byCell, byDomain, byYear, sumsBy } from "./tekort";

/** What a municipality is held against. */
export interface Settings {
  readonly criteria: Criteriaset;
  readonly governance: Governanceset;
  /** Whether the input has applications at all; without them everyone with figures counts as applied. */
  readonly aanvragenBekend: boolean;
}

/** What the extra columns of the input hold, seen over all municipalities. */
export interface Columns {
  /** Labels of the columns that are answered with yes and no. */
  readonly questions: ReadonlySet<string>;
}

/** @returns Whether a municipality meets every criterion, so that its whole tekort qualifies. */
export function qualifies(
  gemeente: Gemeente,
  tekort: Precise,
  { criteria, governance, aanvragenBekend }: Settings,
  { questions }: Columns,
): boolean {
  return (
    tekort.gt(0) &&
    (!aanvragenBekend || hasApplied(gemeente, governance.regels)) &&
    accumulates(gemeente, criteria) &&
    passesThreshold(gemeente, tekort, criteria.drempel) &&
    criteria.voorwaarden.every((condition) => meetsCondition(gemeente, condition, questions))
  );
}

/** An application without a date counts as too late: it cannot be shown to be in time. */
function hasApplied({ aanvraag }: Gemeente, regels: Governanceset["regels"]): boolean {
  if (!regels.aanvraagVereist) return true;
  if (aanvraag === null) return false;
  const isInTime =
    regels.uitersteDatumAanvraag === null ||
    (aanvraag.datum !== null && aanvraag.datum <= regels.uitersteDatumAanvraag);
  return isInTime && regels.vereisteStukken.every((stuk) => aanvraag.stukken[stuk] === true);
}

function accumulates(gemeente: Gemeente, { stapeling, tekort }: Criteriaset): boolean {
  const countShort = (group: typeof byCell): number =>
    [...sumsBy(group, gemeente, tekort).values()].filter((sum) => sum.gt(0)).length;
  switch (stapeling.eis) {
    case "geen":
      return true;
    case "tekortInElkJaar":
      return countShort(byYear) === tekort.jaren.length;
    case "tekortInElkDomein":
      return countShort(byDomain) === tekort.domeinen.length;
    case "tekortInElkeCel":
      return countShort(byCell) === tekort.jaren.length * tekort.domeinen.length;
    case "minstensCellen":
      return countShort(byCell) >= stapeling.aantal;
  }
}

function passesThreshold({ inwoners }: Gemeente, tekort: Precise, drempel: Criteriaset["drempel"]): boolean {
  if (drempel === null) return true;
  const threshold = centsOfEuros(drempel.bedragPerInwoner).times(precise(inwoners));
  return drempel.vergelijking === "groterDan" ? tekort.gt(threshold) : tekort.gte(threshold);
}
