import { sluitvariabele } from "../criteria/grondslag-settings";
import { sumCents, cents, type Cents } from "../money/cents";
import {
  compareRatios,
  divide,
  floorDivide,
  multiply,
  ratio,
  ratioFromDecimal,
  subtract,
  type Ratio,
} from "../money/ratio";
import { isInScope } from "../gemeenten/tekort";
import type { SchijfStap, Toekenning, Uitkomst } from "./uitkomst";

/** Why a municipality gets what it gets, as data; the sentences are in text/. Amounts in cents. */
export interface Verklaring {
  readonly toekenning: Toekenning;
  /** As submitted, before corrections and netting. */
  readonly opgegeven: Cents;
  readonly correctie: Cents;
  /** Per inhabitant, exact. */
  readonly tekortPerInwoner: Ratio;
  readonly toekenningPerInwoner: Ratio;
  readonly schijven: readonly SchijfStap[];
  /**
   * How much more accepted tekort would have met the threshold; negative: how much the tekort is above what was needed;
   * null without threshold.
   */
  readonly totDrempel: Cents | null;
}

/** Explains the outcome for one municipality. */
export function explain(uitkomst: Uitkomst, toekenning: Toekenning): Verklaring {
  const { gemeente, tekort } = toekenning;
  const { criteria } = uitkomst;
  const cellen = gemeente.cellen.filter((cel) => isInScope(cel, criteria.tekort));
  return {
    toekenning,
    opgegeven: sumCents(cellen.map(({ opgegeven }) => opgegeven)),
    correctie: sumCents(cellen.map(({ correctie }) => correctie)),
    tekortPerInwoner: ratio(tekort, gemeente.inwoners),
    toekenningPerInwoner: ratio(toekenning.toekenning, gemeente.inwoners),
    schijven: schijvenOf(uitkomst, toekenning),
    totDrempel: distanceToThreshold(uitkomst, toekenning),
  };
}

/** The brackets that the tekort reaches, with the closing bracket at the solved B. */
function schijvenOf(
  { criteria, sluitvariabele: closing }: Uitkomst,
  { gemeente, tekort }: Toekenning,
): readonly SchijfStap[] {
  const bounds = criteria.grondslag.schijven.flatMap(({ vanaf, percentage }) => {
    if (vanaf !== sluitvariabele) return [{ vanaf: multiply(ratioFromDecimal(vanaf), ratio(100n)), percentage }];
    return closing === null ? [] : [{ vanaf: closing, percentage }];
  });
  return bounds.flatMap(({ vanaf, percentage }, index) => {
    const tot = bounds[index + 1]?.vanaf ?? null;
    const from = multiply(vanaf, ratio(gemeente.inwoners));
    const whole = ratio(tekort);
    if (compareRatios(whole, from) <= 0 || (tot !== null && compareRatios(vanaf, tot) === 0)) return [];
    const ceiling = tot === null ? whole : multiply(tot, ratio(gemeente.inwoners));
    const top = compareRatios(whole, ceiling) < 0 ? whole : ceiling;
    const deel = subtract(top, from);
    return [{ vanaf, tot, percentage, deel, telt: multiply(deel, divide(ratioFromDecimal(percentage), ratio(100n))) }];
  });
}

function distanceToThreshold({ criteria }: Uitkomst, { gemeente, tekort }: Toekenning): Cents | null {
  if (criteria.drempel === null) return null;
  const { bedragPerInwoner, vergelijking } = criteria.drempel;
  const { numerator, denominator } = multiply(ratioFromDecimal(bedragPerInwoner), ratio(100n * gemeente.inwoners));
  const needed =
    vergelijking === "groterDan" ? floorDivide(numerator, denominator) + 1n : -floorDivide(-numerator, denominator);
  return cents(needed - tekort);
}
