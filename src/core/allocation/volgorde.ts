import { orderByRatio } from "../mathematics/order-by-ratio";
import { compareRatios, type Ratio } from "../money/ratio";
import { fitsBudget, payInFull, type AllocationRule } from "./allocation-rule";

/** Highest tekort per inhabitant first, in full, until the pot is empty; the last gets the rest, equals share it pro rata. */
export const volgorde: AllocationRule = {
  id: "volgorde",
  source: "Rangorde (priority rule); eigen uitwerking.",
  allocate: (problem) => {
    if (fitsBudget(problem)) return payInFull(problem);
    const { claims, grondslagen, budget } = problem;
    const perInwoner: Ratio[] = claims.map(({ tekort, inwoners }) => ({ numerator: tekort, denominator: inwoners }));
    const order = orderByRatio(perInwoner).reverse();
    const claimOf = (index: number): bigint => grondslagen.values[index] ?? 0n;
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
  },
};

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
