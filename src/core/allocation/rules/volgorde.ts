import { at } from "../../mathematics/at";
import { orderByRatio } from "../../mathematics/order-by-ratio";
import { compareRatios, sumRatios, type Ratio } from "../../money/ratio";
import { allocationRule, whenShort, wholeGrondslag } from "../allocation-rule";
import type { Cut, CutFacts, CutRow } from "../cut";

/** Highest tekort per inhabitant first, in full, until the pot is empty; the last gets the rest, equals share it pro rata. */
export const volgorde = allocationRule({
  id: "volgorde",
  place: 60,
  source: "Rangorde (priority rule); eigen uitwerking.",
  settings: {},
  closes: null,
  promise: wholeGrondslag,
  allocate: whenShort(({ claims, grondslagen, budget }) => {
    const perInwoner: Ratio[] = claims.map(({ tekort, inwoners }) => ({ numerator: tekort, denominator: inwoners }));
    const order = orderByRatio(perInwoner).reverse();
    const claimOf = (index: number): bigint => at(grondslagen.values, index);
    const awards = claims.map(() => 0n);
    let left = budget * grondslagen.scale;
    for (let from = 0; from < order.length;) {
      const group = equalsFrom(order, from, perInwoner);
      const asked = group.reduce((sum, index) => sum + claimOf(index), 0n);
      if (asked > left) {
        return {
          awards: {
            values: awards.map((award, index) => (group.includes(index) ? claimOf(index) * left : award * asked)),
            scale: grondslagen.scale * asked,
          },
          grondslagen,
          closing: null,
          opmerkingen: [
            left === 0n ? "volgorde-precies-op" : group.length > 1 ? "gelijken-delen-rest" : "laatste-krijgt-rest",
          ],
        };
      }
      for (const index of group) awards[index] = claimOf(index);
      left -= asked;
      from += group.length;
    }
    return { awards: { values: awards, scale: grondslagen.scale }, grondslagen, closing: null, opmerkingen: [] };
  }),
  cut: shareOfRest,
});

function equalsFrom(order: readonly number[], from: number, values: readonly Ratio[]): readonly number[] {
  const valueAt = (position: number): Ratio | undefined => values[order[position] ?? -1];
  const first = valueAt(from);
  let to = from + 1;
  for (
    let next = valueAt(to);
    first !== undefined && next !== undefined && compareRatios(first, next) === 0;
    next = valueAt(to)
  )
    to += 1;
  return order.slice(from, to);
}

/** In order of tekort per inhabitant: those with the same one share what is left. */
function shareOfRest({ rows }: CutFacts, { inwoners, tekort, exact }: CutRow): Cut {
  if (exact.numerator === 0n) return { soort: "niets" };
  const equals = rows.filter((row) => row.grondslag.numerator > 0n && row.tekort * inwoners === tekort * row.inwoners);
  const rest = sumRatios(equals.map((row) => row.exact));
  if (equals.length === 1) return { soort: "rest", rest };
  const som = sumRatios(equals.map((row) => row.grondslag));
  return { soort: "naarRato", groep: "gelijken", percentage: null, pot: rest, som };
}
