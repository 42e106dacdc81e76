import type { Gemeentecode } from "../../core/gemeenten/gemeente";
import { Precise, settle, total } from "./precise";

/** An award to round. Cents. */
export interface Unrounded {
  readonly code: Gemeentecode;
  readonly award: Precise;
  /** The tekort, which rounding may not pass. */
  readonly limit: Precise;
}

/**
 * Rounds awards to whole units of money: down first, then one unit each for the largest parts cut off, ties to the lowest
 * code, passing over whoever would get more than its tekort.
 *
 * @param unit - Cents: 1 for cents, 100 for euros.
 * @param pot - Cents; what is paid never exceeds it.
 * @returns Cents by code. Their sum is the rounded sum of the awards or the whole units in the pot, whichever is less; less
 * again when nobody is left who may have another unit.
 * @source domain.md §4, `afronding`.
 */
export function roundAwards(
  awards: readonly Unrounded[],
  unit: Precise,
  pot: Precise,
): ReadonlyMap<Gemeentecode, Precise> {
  const inUnits = awards.map(({ code, award, limit }) => {
    const exact = settle(award.div(unit));
    const whole = exact.floor();
    return { code, whole, cutOff: exact.minus(whole), fitsAnother: whole.plus(1).times(unit).lte(limit) };
  });
  const roundedSum = settle(total(awards.map(({ award }) => award)).div(unit)).toDecimalPlaces(
    0,
    Precise.ROUND_HALF_UP,
  );
  const target = Precise.min(roundedSum, pot.div(unit).floor());
  const unitsLeft = target.minus(total(inUnits.map(({ whole }) => whole))).toNumber();
  const next = inUnits
    .filter(({ cutOff, fitsAnother }) => cutOff.gt(0) && fitsAnother)
    .sort((a, b) => b.cutOff.comparedTo(a.cutOff) || (a.code < b.code ? -1 : 1))
    .slice(0, unitsLeft);
  const raised = new Set(next.map(({ code }) => code));
  return new Map(inUnits.map(({ code, whole }) => [code, whole.plus(raised.has(code) ? 1 : 0).times(unit)]));
}
