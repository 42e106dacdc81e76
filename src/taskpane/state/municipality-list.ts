import { compareCodes } from "../../core/gemeenten/gemeente";
import { compareRatios } from "../../core/money/ratio";
import { normaliseLabel } from "../../core/words/normalise-label";
import type { Toekenning } from "../../core/uitkomst/uitkomst";

export const municipalityOrders = ["toekenning", "tekort", "tekort-per-inwoner", "naam"] as const;
export type MunicipalityOrder = (typeof municipalityOrders)[number];

export const municipalityFilters = ["alle", "toegekend", "afgewezen"] as const;
export type MunicipalityFilter = (typeof municipalityFilters)[number];

/** What to show of the list. */
export interface ListChoice {
  readonly search: string;
  readonly order: MunicipalityOrder;
  readonly filter: MunicipalityFilter;
}

/**
 * The municipalities that match a search by name or code, in the chosen order; the largest first, names from A to Z.
 * Accents, case and punctuation do not matter.
 *
 * @example listMunicipalities(rows, { search: "sudwest", order: "naam", filter: "alle" }) finds Súdwest-Fryslân.
 */
export function listMunicipalities(rows: readonly Toekenning[], choice: ListChoice): readonly Toekenning[] {
  const wanted = normaliseLabel(choice.search);
  return rows
    .filter(({ oordeel }) => choice.filter === "alle" || oordeel === choice.filter)
    .filter(({ gemeente }) => normaliseLabel(gemeente.naam).includes(wanted) || isPartOfCode(gemeente.code, wanted))
    .toSorted((a, b) => compare[choice.order](a, b) || compareCodes(a.gemeente, b.gemeente));
}

function isPartOfCode(code: string, wanted: string): boolean {
  return code.toLowerCase().includes(wanted.replaceAll(" ", ""));
}

type Compare = (a: Toekenning, b: Toekenning) => number;

const compare: Readonly<Record<MunicipalityOrder, Compare>> = {
  toekenning: (a, b) => descending(a.toekenning, b.toekenning),
  tekort: (a, b) => descending(a.tekort, b.tekort),
  "tekort-per-inwoner": (a, b) => compareRatios(perInhabitant(b), perInhabitant(a)),
  naam: (a, b) => ascending(normaliseLabel(a.gemeente.naam), normaliseLabel(b.gemeente.naam)),
};

function perInhabitant({ tekort, gemeente }: Toekenning): { numerator: bigint; denominator: bigint } {
  return { numerator: tekort, denominator: gemeente.inwoners };
}

function descending(a: bigint, b: bigint): number {
  return a < b ? 1 : a > b ? -1 : 0;
}

function ascending(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
