import { at } from "../../core/mathematics/at";
import type { Claimant } from "./claim";
import { inProportion } from "./awards";
import { nought, Precise, total } from "./precise";

/**
 * Highest tekort per inhabitant first, in full, until the pot is empty; equals share what is left in proportion.
 *
 * @param pot - Cents, less than the sum of the claims.
 * @returns Awards in the order of the claimants.
 */
export function inOrder(claimants: readonly Claimant[], claims: readonly Precise[], pot: Precise): readonly Precise[] {
  const awards = claims.map(() => nought);
  let left = pot;
  for (const rank of ranks(claimants)) {
    const asked = rank.map((index) => at(claims, index));
    const paid = total(asked).gt(left) ? inProportion(asked, left) : asked;
    rank.forEach((index, position) => {
      awards[index] = at(paid, position);
    });
    left = Precise.max(left.minus(total(asked)), 0);
  }
  return awards;
}

/** Indexes of the claimants, highest tekort per inhabitant first; those with the same one together. */
function ranks(claimants: readonly Claimant[]): readonly (readonly number[])[] {
  const perInwoner = claimants.map(({ tekort, inwoners }, index) => ({ index, tekort, inwoners }));
  const descending = perInwoner.toSorted((a, b) => b.tekort.times(a.inwoners).comparedTo(a.tekort.times(b.inwoners)));
  const result: number[][] = [];
  let previous: Pick<Claimant, "tekort" | "inwoners"> | undefined;
  for (const one of descending) {
    const isEqual =
      previous !== undefined && one.tekort.times(previous.inwoners).eq(previous.tekort.times(one.inwoners));
    if (isEqual) result.at(-1)?.push(one.index);
    else result.push([one.index]);
    previous = one;
  }
  return result;
}
