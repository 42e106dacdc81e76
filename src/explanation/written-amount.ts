import {
  compareRatios,
  decimalOf,
  floorDivide,
  multiply,
  ratio,
  ratioFromDecimal,
  type Ratio,
} from "../core/money/ratio";
import type { SayValue } from "../core/words/say";

/** An amount as a sentence writes it, together with what it then says: whoever recomputes has no more than that. */
export interface WrittenAmount {
  readonly value: SayValue;
  /** Cents that stand in the sentence. */
  readonly literal: Ratio;
  /** False when it was rounded; a sentence says so. */
  readonly isExact: boolean;
}

/** More decimals than any exact amount of ours can have: amounts, bounds and percentages have six at most. */
const finite = 24;
/** Beyond this many decimals a fraction is easier to copy. */
const most = 12;

/** Writes an amount of cents exactly: with all its decimals, at least two, or as a fraction when they never end. */
export function writtenInFull(amount: Ratio): WrittenAmount {
  const places = placesOf(inEuros(amount).denominator);
  return { value: { amount, places }, literal: amount, isExact: true };
}

/** Writes an amount of cents rounded to a number of decimals of a euro. */
export function writtenTo(amount: Ratio, places: number): WrittenAmount {
  const literal = roundedTo(amount, places);
  return { value: { amount, places }, literal, isExact: compareRatios(literal, amount) === 0 };
}

/** Writes an amount of cents with no more decimals than are needed, from `least` on; as a fraction when none suffice. */
export function writtenToSuffice(amount: Ratio, least: number, suffices: (literal: Ratio) => boolean): WrittenAmount {
  for (let places = least; places <= most; places += 1) {
    const written = writtenTo(amount, places);
    if (suffices(written.literal)) return written;
  }
  return writtenInFull(amount);
}

/** An amount of cents as it reads when it is written with so many decimals of a euro. */
export function roundedTo(amount: Ratio, places: number): Ratio {
  return multiply(ratioFromDecimal(decimalOf(inEuros(amount), places)), ratio(100n));
}

/**
 * Whether an amount as written rounds down to the same whole units as the amount itself, and is whole only if that is.
 *
 * @param unit - Cents: 1, or 100 where awards are whole euros.
 */
export function hasSameUnits(literal: Ratio, amount: Ratio, unit: bigint): boolean {
  return unitsOf(literal, unit) === unitsOf(amount, unit) && isWholeUnits(literal, unit) === isWholeUnits(amount, unit);
}

/** Whole units in an amount of cents, rounded down. */
export function unitsOf({ numerator, denominator }: Ratio, unit: bigint): bigint {
  return floorDivide(numerator, denominator * unit);
}

export function isWholeUnits({ numerator, denominator }: Ratio, unit: bigint): boolean {
  return numerator % (denominator * unit) === 0n;
}

function inEuros({ numerator, denominator }: Ratio): Ratio {
  return ratio(numerator, denominator * 100n);
}

/** Decimals of a fraction in lowest terms with this denominator; at least two, null when they never end. */
function placesOf(denominator: bigint): number | null {
  for (let places = 2, power = 100n; places <= finite; places += 1, power *= 10n)
    if (power % denominator === 0n) return places;
  return null;
}
