import type { Criteriaset } from "../core/criteria/criteriaset";
import { criteriaPresets } from "../core/criteria/presets/index";
import { shortestDecimal } from "./shortest-decimal";

/**
 * Gives an edited criteria set an identity of its own: what was changed after a decision is no longer what was decided. A
 * set that is back to what a preset says is that preset again; an edit of the status alone stays what it is.
 *
 * @param naam - What the set is called when it is no longer a preset.
 */
export function identifyCriteria(edited: Criteriaset, previous: Criteriaset, naam: string): Criteriaset {
  if (hasSameRules(edited, previous)) return edited;
  const preset = criteriaPresets.find((candidate) => hasSameRules(candidate, edited));
  if (preset !== undefined) return preset;
  const isPreset = criteriaPresets.some(({ id }) => id === edited.id);
  if (!isPreset) return { ...edited, status: "concept" };
  return { ...edited, id: `${edited.id}-aangepast`, naam, status: "concept", toelichting: null, bron: null };
}

/** @returns Whether two sets give the same outcome for every input: names, status and explanation aside. */
export function hasSameRules(a: Criteriaset, b: Criteriaset): boolean {
  return rulesOf(a) === rulesOf(b);
}

function rulesOf({ tekort, inwoners, indeling, stapeling, drempel, voorwaarden, ...rest }: Criteriaset): string {
  const { grondslag, verdeling, afronding } = rest;
  return JSON.stringify([
    [...tekort.jaren].sort(),
    [...tekort.domeinen].sort(),
    tekort.saldering.tussenDomeinen,
    tekort.saldering.tussenJaren,
    inwoners.peiljaar,
    indeling,
    Object.entries(stapeling),
    drempel === null ? null : [shortestDecimal(drempel.bedragPerInwoner), drempel.vergelijking],
    voorwaarden,
    grondslag.schijven.map(({ vanaf, percentage }) => [shortestDecimal(vanaf), shortestDecimal(percentage)]),
    [grondslag.maximumPerInwoner, grondslag.maximumPercentageVanTekort, grondslag.minimumbedrag].map(shortestOrNull),
    [verdeling.regel, "percentage" in verdeling ? shortestDecimal(verdeling.percentage) : null],
    afronding.eenheid,
  ]);
}

function shortestOrNull(decimal: string | null): string | null {
  return decimal === null ? null : shortestDecimal(decimal);
}
