import { at } from "../../core/mathematics/at";
import type { Criteriaset } from "../../core/criteria/criteriaset";
import type { Gemeentecode } from "../../core/gemeenten/gemeente";
import { centsOfEuros, nought, positivePart, Precise, precise } from "./precise";

/** A municipality that meets every criterion. */
export interface Claimant {
  readonly code: Gemeentecode;
  readonly inwoners: Precise;
  /** Cents, more than zero. */
  readonly tekort: Precise;
}

/** From this tekort per inhabitant on, every further cent counts `rise` more than below it (less when negative). */
interface Kink {
  /** Cents per inhabitant. */
  readonly from: Precise;
  /** Fraction. */
  readonly rise: Precise;
}

/** The brackets, maxima and minimum of a criteria set in the form in which this calculation uses them. */
export interface ClaimTerms {
  readonly kinks: readonly Kink[];
  /** Fraction by which the closing bracket rises; zero without a closing bracket. */
  readonly closingRise: Precise;
  /** The closing variable cannot come below the lower bound of the bracket before it; cents per inhabitant. */
  readonly lowestClosing: Precise;
  readonly maximumPerInwoner: Precise | null;
  /** Fraction of the tekort. */
  readonly maximumShare: Precise;
  readonly minimum: Precise;
}

export function claimTerms({
  schijven,
  maximumPerInwoner,
  maximumPercentageVanTekort,
  minimumbedrag,
}: Criteriaset["grondslag"]): ClaimTerms {
  const kinks: Kink[] = [];
  let closingRise = nought;
  let previous = nought;
  for (const { vanaf, percentage } of schijven) {
    const share = precise(percentage).div(100);
    const rise = share.minus(previous);
    if (vanaf === "sluitvariabele") closingRise = rise;
    else kinks.push({ from: centsOfEuros(vanaf), rise });
    previous = share;
  }
  return {
    kinks,
    closingRise,
    lowestClosing: kinks.length === 0 ? nought : at(kinks, kinks.length - 1).from,
    maximumPerInwoner: maximumPerInwoner === null ? null : centsOfEuros(maximumPerInwoner),
    maximumShare: precise(maximumPercentageVanTekort ?? "100").div(100),
    minimum: centsOfEuros(minimumbedrag ?? "0"),
  };
}

/**
 * The amount that qualifies before the pot, as the area under a broken line: every bracket adds its rise in percentage
 * times what lies above its bound, whatever the next bracket does.
 *
 * @param closing - The closing variable in cents per inhabitant; null when there is none or it lies beyond every tekort.
 * @returns Cents, not rounded; zero below the minimum.
 */
export function claimAt({ tekort, inwoners }: Claimant, terms: ClaimTerms, closing: Precise | null): Precise {
  const above = (bound: Precise): Precise => positivePart(tekort.minus(bound.times(inwoners)));
  let claim = closing === null ? nought : above(closing).times(terms.closingRise);
  for (const { from, rise } of terms.kinks) claim = claim.plus(above(from).times(rise));
  claim = Precise.min(claim, tekort.times(terms.maximumShare));
  if (terms.maximumPerInwoner !== null) claim = Precise.min(claim, inwoners.times(terms.maximumPerInwoner));
  return claim.lt(terms.minimum) ? nought : claim;
}
