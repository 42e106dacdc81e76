import { at } from "../../core/mathematics/at";
import { claimAt, type Claimant, type ClaimTerms } from "./claim";
import { nought, Precise, settle, total } from "./precise";

const width = new Precise("1e-40");

/** A claimant whose claim still changes while the closing variable is narrowed down. */
interface Moving {
  readonly claimant: Claimant;
  readonly atLow: Precise;
  readonly atHigh: Precise;
}

/**
 * Finds the closing variable by halving: the smallest value at or above which all claims together fit the pot.
 *
 * The claims together never rise with the closing variable, so each halving keeps the half where they come to fit. Where
 * they jump past the pot, because a claim falls under the minimum, the value just after the jump is returned; elsewhere
 * the value just before, so that a claim of exactly the minimum stays.
 *
 * @returns Cents per inhabitant, less than 1e-40 off; null when the claims do not fit the pot even without a closing
 * bracket.
 */
export function findClosing(claimants: readonly Claimant[], terms: ClaimTerms, pot: Precise): Precise | null {
  const claimsAt = (closing: Precise | null): Precise =>
    total(claimants.map((claimant) => claimAt(claimant, terms, closing)));
  if (claimsAt(null).gt(pot)) return null;
  if (claimsAt(terms.lowestClosing).lte(pot)) return terms.lowestClosing;

  let low = terms.lowestClosing;
  let high = highestTekortPerInwoner(claimants);
  let settled = nought;
  let moving: readonly Moving[] = claimants.map((claimant) => ({
    claimant,
    atLow: claimAt(claimant, terms, low),
    atHigh: claimAt(claimant, terms, high),
  }));
  while (high.minus(low).gt(width)) {
    const middle = low.plus(high).div(2);
    const atMiddle = moving.map(({ claimant }) => claimAt(claimant, terms, middle));
    const fits = settled.plus(total(atMiddle)).lte(pot);
    if (fits) high = middle;
    else low = middle;
    const narrowed = moving.map((one, index) => ({ ...one, [fits ? "atHigh" : "atLow"]: at(atMiddle, index) }));
    moving = narrowed.filter(({ atLow, atHigh }) => !atLow.eq(atHigh));
    settled = settled.plus(total(narrowed.filter(({ atLow, atHigh }) => atLow.eq(atHigh)).map(({ atHigh }) => atHigh)));
  }
  const isContinuous = settle(claimsAt(low)).lte(pot);
  return isContinuous ? low : high;
}

/** From here on no one is in the closing bracket. */
function highestTekortPerInwoner(claimants: readonly Claimant[]): Precise {
  let highest = nought;
  for (const { tekort, inwoners } of claimants) highest = Precise.max(highest, tekort.div(inwoners));
  return highest.plus(1).ceil();
}
