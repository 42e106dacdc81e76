import { explain } from "./explain";
import { compareRatios, multiply, ratio, ratioFromDecimal, sumRatios } from "./money/ratio";
import type { Toekenning, Uitkomst } from "./uitkomst";

/**
 * Whether a municipality would get exactly the minimum amount at the closing variable and yet gets nothing: the pot has
 * no room for it, and at any higher value it falls under the minimum.
 */
export function isAtMinimum(uitkomst: Uitkomst, toekenning: Toekenning): boolean {
  const { minimumbedrag } = uitkomst.criteria.grondslag;
  if (minimumbedrag === null || !toekenning.redenen.includes("minimumbedrag")) return false;
  const counted = sumRatios(explain(uitkomst, toekenning).schijven.map(({ telt }) => telt));
  return compareRatios(counted, multiply(ratioFromDecimal(minimumbedrag), ratio(100n))) === 0;
}
