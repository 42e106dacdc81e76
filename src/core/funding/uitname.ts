import { at } from "../mathematics/at";
import { invariant } from "../findings/bug-error";
import type { Gemeentecode, GemeenteInIndeling } from "../gemeenten/gemeente";
import type { Governanceset } from "../governance/governanceset";
import { roundByLargestRemainders } from "../mathematics/largest-remainders";
import { cents, type Cents } from "../money/cents";
import { leastCommonMultiple, ratio, type Ratio } from "../money/ratio";
import { asSeen } from "../words/look-alikes";
import { normaliseLabel } from "../words/normalise-label";

/** Id of the source that all municipalities carry together, unless the governance set names another one. */
export const gemeentefondsId = "gemeentefonds";

/**
 * @returns Whether all municipalities together carry a source: as the set says, by its id, or by what it is called. Money
 *   that is named after the municipalities ("Gemeente-fonds", "Bijdrage gemeenten") is theirs, unless it is named after
 *   the Rijk as well.
 */
export function isCarriedTogether(
  { id, naam }: Governanceset["bronnen"][number],
  governance: Pick<Governanceset, "uitname">,
): boolean {
  const [shownId, shownName] = [id, naam].map((text) => normaliseLabel(asSeen(text)));
  const words = `${shownId ?? ""} ${shownName ?? ""}`.split(" ");
  const isNamedAfter = (beginning: string): boolean => words.some((word) => word.startsWith(beginning));
  return (
    id === gedragenBron(governance) ||
    words.join("").includes(gemeentefondsId) ||
    ((isNamedAfter("gemeente") || isNamedAfter("municipal")) && !isNamedAfter("rijk"))
  );
}

/** What one municipality pays into the source that all of them carry. */
export interface Uitname {
  readonly gemeente: GemeenteInIndeling;
  /** Zero or more, exact: its population, or its number in the weight column. */
  readonly gewicht: Ratio;
  readonly bedrag: Cents;
}

/** @returns Id of the source that the municipalities carry; null when the uitname is not shown. */
export function gedragenBron({ uitname }: Pick<Governanceset, "uitname">): string | null {
  return uitname.sleutel === "geen" ? null : (uitname.bron ?? gemeentefondsId);
}

/**
 * Divides what the source of the uitname contributes over all municipalities of the division, by population or by weight.
 *
 * @param gewichten - By code, one for every municipality of the division; only looked at when the key is a column.
 * @param gebruikt - Cents of that source that are used.
 * @returns In the order of `divisie`; empty when the key is "geen". Sums to `gebruikt` exactly.
 * @throws BugError when a municipality has no weight, or nobody has one above zero: validation stops that.
 * @source domain.md §7. The real key of 2018 is in no public source: an assumption, and the product says so.
 */
export function uitnamenOver(
  divisie: readonly GemeenteInIndeling[],
  gewichten: ReadonlyMap<Gemeentecode, Ratio>,
  { sleutel }: Governanceset["uitname"],
  gebruikt: Cents,
): readonly Uitname[] {
  if (sleutel === "geen" || divisie.length === 0) return [];
  const weights = divisie.map(({ code, inwoners }) => {
    if (sleutel !== "inwoners") return gewichten.get(code);
    return inwoners === null ? undefined : ratio(inwoners);
  });
  const exact = weights.map((weight) => {
    invariant(weight !== undefined, "a municipality of the division has no weight");
    return weight;
  });
  const common = exact.reduce((scale, { denominator }) => leastCommonMultiple(scale, denominator), 1n);
  const whole = exact.map(({ numerator, denominator }) => (numerator * common) / denominator);
  const sum = whole.reduce((total, weight) => total + weight, 0n);
  invariant(sum > 0n, "all weights of the uitname are zero");
  const amounts = whole.map((weight) => weight * gebruikt);
  const rounded = roundByLargestRemainders({ amounts, scale: sum, caps: null }, 1n, gebruikt);
  return divisie.map((gemeente, index) => ({
    gemeente,
    gewicht: at(exact, index),
    bedrag: cents(at(rounded, index)),
  }));
}
