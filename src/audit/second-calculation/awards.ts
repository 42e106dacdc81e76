import { total, type Precise } from "./precise";

/** Awards before rounding, in the order of the claims, and the value that made them fit the pot. */
export interface Awards {
  /** Cents. */
  readonly awards: readonly Precise[];
  /** Cents (per inhabitant for sluitschijf); null when the rule has none or it was not needed. */
  readonly closing: Precise | null;
}

/** @param pot - Cents, less than the sum of the claims. */
export function inProportion(claims: readonly Precise[], pot: Precise): readonly Precise[] {
  const sum = total(claims);
  return claims.map((claim) => claim.times(pot).div(sum));
}
