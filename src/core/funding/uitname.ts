import { isVoorbeeld, type Gemeente, type GemeenteInIndeling } from "../gemeente";
import type { Governanceset } from "../governance/governanceset";
import { roundByLargestRemainders } from "../mathematics/largest-remainders";
import { cents, noCents, type Cents } from "../money/cents";
import { leastCommonMultiple, ratioFromDecimal, type Ratio } from "../money/ratio";
import { normaliseLabel } from "../normalise-label";

/** Id of the source that all municipalities carry together. */
export const gemeentefondsId = "gemeentefonds";

/** @returns Whether all municipalities together carry a source: by its id, or by what it is called. */
export function isCarriedTogether({ id, naam }: Governanceset["bronnen"][number]): boolean {
  return id === gemeentefondsId || normaliseLabel(naam).includes(gemeentefondsId);
}

/** What one municipality pays into the gemeentefonds half. */
export interface Uitname {
  readonly gemeente: GemeenteInIndeling;
  readonly bedrag: Cents;
}

/**
 * Divides what the gemeentefonds contributes over all municipalities of the division, by population or by a weight column.
 *
 * @param gebruikt - Cents of the gemeentefonds that are used.
 * @returns In the order of `divisie`; empty when the key is "geen". Sums to `gebruikt` exactly, unless every weight is zero.
 * @source The real key of 2018 is in no public source: an assumption, and the product says so.
 */
export function uitnamenOver(
  divisie: readonly GemeenteInIndeling[],
  gemeenten: readonly Gemeente[],
  sleutel: Governanceset["uitname"],
  gebruikt: Cents,
): readonly Uitname[] {
  if (sleutel.sleutel === "geen" || divisie.length === 0) return [];
  const weights =
    sleutel.sleutel === "inwoners"
      ? divisie.map(({ inwoners }) => inwoners)
      : columnWeights(divisie, gemeenten, sleutel.kolom);
  const sum = weights.reduce((total, weight) => total + weight, 0n);
  if (sum === 0n) return divisie.map((gemeente) => ({ gemeente, bedrag: noCents }));
  const amounts = weights.map((weight) => weight * gebruikt);
  const rounded = roundByLargestRemainders({ amounts, scale: sum, caps: null }, 1n, gebruikt);
  return divisie.map((gemeente, index) => ({ gemeente, bedrag: cents(rounded[index] ?? 0n) }));
}

function columnWeights(
  divisie: readonly GemeenteInIndeling[],
  gemeenten: readonly Gemeente[],
  column: string,
): bigint[] {
  const label = normaliseLabel(column);
  const byCode = new Map<string, Ratio>();
  for (const { code, kenmerken } of gemeenten) {
    const kenmerk = kenmerken[label];
    if (!isVoorbeeld(code) && kenmerk?.soort === "getal" && !kenmerk.waarde.startsWith("-"))
      byCode.set(code, ratioFromDecimal(kenmerk.waarde));
  }
  const scale = [...byCode.values()].reduce((common, { denominator }) => leastCommonMultiple(common, denominator), 1n);
  return divisie.map(({ code }) => {
    const weight = byCode.get(code);
    return weight === undefined ? 0n : (weight.numerator * scale) / weight.denominator;
  });
}
