import { invariant } from "../findings/bug-error";
import { at } from "../mathematics/at";
import { sluitvariabele, type GrondslagSettings } from "../criteria/grondslag-settings";
import type { Curve } from "../mathematics/closing-point";
import { divide, leastCommonMultiple, multiply, ratio, ratioFromDecimal, zero, type Ratio } from "../money/ratio";

const hundred = ratio(100n);

/** A bracket in whole numbers: bounds in cents x boundScale per inhabitant, rates in parts of rateScale. */
interface Bracket {
  readonly from: bigint;
  readonly rate: bigint;
}

/**
 * The brackets, maxima and minimum of a criteria set in whole numbers over one scale, so that every grondslag of a run is
 * a bigint: amount in cents = grondslag / (boundScale x rateScale).
 */
export interface Tariff {
  readonly boundScale: bigint;
  readonly rateScale: bigint;
  /** Brackets with a fixed lower bound, ascending. */
  readonly fixed: readonly Bracket[];
  /** Rate above the closing variable; null when there is no closing bracket. */
  readonly closingRate: bigint | null;
  /** The closing variable is never lower than this: the bound of the bracket before it, or zero. */
  readonly closingFrom: bigint;
  readonly maximumPerInwoner: bigint | null;
  readonly maximumRate: bigint;
  /** In the full scale. */
  readonly minimum: bigint;
}

/** Prepares the tariff of a criteria set once per run. */
export function prepareTariff({
  schijven,
  maximumPerInwoner,
  maximumPercentageVanTekort,
  minimumbedrag,
}: GrondslagSettings): Tariff {
  const inCents = (euros: string): Ratio => multiply(ratioFromDecimal(euros), hundred);
  const asFraction = (percents: string): Ratio => divide(ratioFromDecimal(percents), hundred);
  const fixedSchijven = schijven.filter(({ vanaf }) => vanaf !== sluitvariabele);
  const closing = schijven.find(({ vanaf }) => vanaf === sluitvariabele);
  const bounds = fixedSchijven.map(({ vanaf }) => inCents(vanaf));
  const rates = fixedSchijven.map(({ percentage }) => asFraction(percentage));
  const closingRate = closing === undefined ? null : asFraction(closing.percentage);
  const perInwoner = maximumPerInwoner === null ? null : inCents(maximumPerInwoner);
  const maximumRate = asFraction(maximumPercentageVanTekort ?? "100");
  const minimum = minimumbedrag === null ? zero : inCents(minimumbedrag);
  const boundScale = commonDenominator([...bounds, ...present(perInwoner), minimum]);
  const rateScale = commonDenominator([...rates, ...present(closingRate), maximumRate]);
  const fixed = bounds.map((bound, index) => ({
    from: whole(bound, boundScale),
    rate: whole(at(rates, index), rateScale),
  }));
  return {
    boundScale,
    rateScale,
    fixed,
    closingRate: closingRate === null ? null : whole(closingRate, rateScale),
    closingFrom: fixed.length === 0 ? 0n : at(fixed, fixed.length - 1).from,
    maximumPerInwoner: perInwoner === null ? null : whole(perInwoner, boundScale),
    maximumRate: whole(maximumRate, rateScale),
    minimum: whole(minimum, boundScale) * rateScale,
  };
}

/** @returns Scale of every grondslag under the tariff: amount in cents = grondslag / scale. */
export function scaleOf({ boundScale, rateScale }: Tariff): bigint {
  return boundScale * rateScale;
}

/**
 * The amount that qualifies under fixed brackets, before maxima and minimum.
 *
 * @param tekort - Cents, zero or more.
 * @returns In the tariff's scale. Marginal: a rate applies only to the part of the tekort inside its bracket.
 */
function bracketAmount(tariff: Tariff, tekort: bigint, inwoners: bigint): bigint {
  const scaled = tekort * tariff.boundScale;
  let amount = 0n;
  for (let index = 0; index < tariff.fixed.length; index += 1) {
    const bracket = tariff.fixed[index];
    if (bracket === undefined) break;
    const from = bracket.from * inwoners;
    if (scaled <= from) break;
    const to = tariff.fixed[index + 1]?.from;
    const top = to === undefined || scaled < to * inwoners ? scaled : to * inwoners;
    amount += bracket.rate * (top - from);
  }
  return amount;
}

/** @returns The ceiling on the grondslag, in the tariff's scale: per inhabitant and as a share of the tekort. */
function ceilingOf(tariff: Tariff, tekort: bigint, inwoners: bigint): bigint {
  const share = tariff.maximumRate * tekort * tariff.boundScale;
  if (tariff.maximumPerInwoner === null) return share;
  const perInwoner = tariff.maximumPerInwoner * inwoners * tariff.rateScale;
  return perInwoner < share ? perInwoner : share;
}

/**
 * The grondslag of a municipality under a tariff without closing bracket.
 *
 * @param tekort - Cents, zero or more.
 * @returns In the tariff's scale; zero when it stays under the minimum.
 */
export function grondslagOf(tariff: Tariff, tekort: bigint, inwoners: bigint): bigint {
  return atLeastMinimum(tariff, smaller(bracketAmount(tariff, tekort, inwoners), ceilingOf(tariff, tekort, inwoners)));
}

/**
 * The grondslag of a municipality as a function of the closing variable B (in cents x boundScale per inhabitant).
 *
 * @param tekort - Cents, zero or more.
 */
export function closingCurveOf(tariff: Tariff, tekort: bigint, inwoners: bigint): Curve {
  const scaled = tekort * tariff.boundScale;
  const floor = tariff.closingFrom * inwoners;
  const low = bracketAmount(tariff, tekort, inwoners);
  const lowerBound = { numerator: tariff.closingFrom, denominator: 1n };
  const ceiling = ceilingOf(tariff, tekort, inwoners);
  if (scaled <= floor) return constantCurve(atLeastMinimum(tariff, smaller(low, ceiling)), lowerBound);

  const { closingRate, fixed } = tariff;
  invariant(closingRate !== null, "a closing curve needs a closing bracket");
  const gain = closingRate - (fixed.length === 0 ? 0n : at(fixed, fixed.length - 1).rate);
  const slope = gain * inwoners;
  const intercept = low + gain * scaled;
  if (low >= ceiling) return constantCurve(atLeastMinimum(tariff, ceiling), lowerBound);

  const top = intercept - gain * floor;
  const high = smaller(top, ceiling);
  if (high < tariff.minimum) return constantCurve(0n, lowerBound);
  const start = top > ceiling ? ratio(intercept - ceiling, slope) : lowerBound;
  const drops = low < tariff.minimum;
  const end = drops ? ratio(intercept - tariff.minimum, slope) : { numerator: scaled, denominator: inwoners };
  return { start, end, high, intercept, slope, low: drops ? 0n : low, drops };
}

function constantCurve(amount: bigint, position: Ratio): Curve {
  return { start: position, end: position, high: amount, intercept: amount, slope: 0n, low: amount, drops: false };
}

function atLeastMinimum(tariff: Tariff, amount: bigint): bigint {
  return amount < tariff.minimum ? 0n : amount;
}

function smaller(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}

function present(value: Ratio | null): readonly Ratio[] {
  return value === null ? [] : [value];
}

function commonDenominator(values: readonly Ratio[]): bigint {
  return values.reduce((scale, { denominator }) => leastCommonMultiple(scale, denominator), 1n);
}

function whole({ numerator, denominator }: Ratio, scale: bigint): bigint {
  return (numerator * scale) / denominator;
}
