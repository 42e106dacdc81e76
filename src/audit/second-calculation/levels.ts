import { at } from "../../core/mathematics/at";
import type { Awards } from "./awards";
import { nought, positivePart, Precise } from "./precise";

/**
 * Everyone the same, but nobody more than its claim: pour into the smallest claims first.
 *
 * @param pot - Cents, at most the sum of the claims.
 */
export function equalAwards(claims: readonly Precise[], pot: Precise): Awards {
  let left = pot;
  let level = nought;
  const ascending = claims.toSorted((a, b) => a.comparedTo(b));
  for (const [index, claim] of ascending.entries()) {
    level = left.div(ascending.length - index);
    if (level.lte(claim)) break;
    left = left.minus(claim);
  }
  return { awards: claims.map((claim) => Precise.min(claim, level)), closing: level };
}

/**
 * Everyone the same loss, but nobody more than its claim: cut the largest claims first.
 *
 * @param pot - Cents, at most the sum of the claims.
 */
export function equalLosses(claims: readonly Precise[], pot: Precise): Awards {
  let paid = nought;
  let loss = nought;
  const descending = claims.toSorted((a, b) => b.comparedTo(a));
  for (const [index, claim] of descending.entries()) {
    paid = paid.plus(claim);
    loss = paid.minus(pot).div(index + 1);
    const next = index + 1 < descending.length ? at(descending, index + 1) : nought;
    if (loss.gte(next)) break;
  }
  return { awards: claims.map((claim) => positivePart(claim.minus(loss))), closing: loss };
}
