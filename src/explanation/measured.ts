import { cents } from "../core/money/cents";
import { placesApart, placesInFull } from "../core/money/places";
import { ratio, roundHalfAwayDivide, subtract, zero, type Ratio } from "../core/money/ratio";
import type { SayValue } from "../core/words/say";
import type { Measured } from "../core/uitkomst/uitkomst";
import { roundedTo, writtenInFull } from "./written-amount";

/** What stands in a sentence where nothing was measured. */
const nothing = "-";

/** A measured value as a sentence writes it, in its own unit. */
export function measuredValue(measured: Measured | null): SayValue {
  if (measured === null) return nothing;
  switch (measured.eenheid) {
    case "centPerInwoner":
      return perInwonerValue(measured.waarde);
    case "cent":
      return { cents: cents(roundHalfAwayDivide(measured.waarde.numerator, measured.waarde.denominator)) };
    case "datum":
      return { datum: measured.waarde };
    case "aantal":
    case "tekst":
      return measured.waarde;
  }
}

/** What a value was held against: an amount per inhabitant that a criteria set gives in tenths of a cent is so written. */
export function boundValue(measured: Measured | null): SayValue {
  return measured?.eenheid === "centPerInwoner" ? perInwonerInFull(measured.waarde) : measuredValue(measured);
}

/** An amount of cents per inhabitant, in euros and cents; one that is not zero does not look like zero. */
export function perInwonerValue(amount: Ratio): SayValue {
  return { centsPerInwoner: amount, places: placesApart(inEuros(amount), [zero], 2) };
}

/** An amount of cents per inhabitant with all the decimals that a criteria set can give. */
export function perInwonerInFull(amount: Ratio): SayValue {
  return { centsPerInwoner: amount, places: placesInFull(inEuros(amount), 2, 6) };
}

/**
 * How far an amount of cents per inhabitant lies from a bound, between the two as they are written: so that the three
 * numbers of one sentence fit.
 */
export function distanceAsWritten(amount: Ratio, bound: Ratio): SayValue {
  const written = roundedTo(amount, placesApart(inEuros(amount), [zero], 2));
  const distance = subtract(written, bound);
  return writtenInFull(distance.numerator < 0n ? subtract(zero, distance) : distance).value;
}

function inEuros({ numerator, denominator }: Ratio): Ratio {
  return ratio(numerator, denominator * 100n);
}
