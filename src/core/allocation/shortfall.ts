import { teVerdelen } from "../funding/te-verdelen";
import { cents, type Cents } from "../money/cents";
import { divide, floorDivide, multiply, ratio, ratioFromDecimal, sumRatios, type Ratio } from "../money/ratio";
import type { Uitkomst } from "../uitkomst/uitkomst";
import type { Opmerking } from "./opmerking";
import { ruleOf } from "./registry";

/** Said when the pot was too small for what the rule promises. */
const cutRemarks: readonly Opmerking[] = ["pro-rata-onder-laagste-tarief", "pro-rata-vast-percentage"];

/** What a promised share of every grondslag would have cost, and what was missing for it. */
export interface Shortfall {
  /** Percents of the grondslag that the rule promises. */
  readonly percentage: string;
  /** Cents that those amounts come to together; a part of a cent counts as one. */
  readonly nodig: Cents;
  /** Cents by which that is more than there was to divide: more than zero. */
  readonly tekort: Cents;
  /** The same, exactly, in cents. */
  readonly som: Ratio;
  /** Cents that there were: everyone got `pot` of every `som`. */
  readonly pot: Cents;
}

/**
 * What the pot fell short of the fixed percentage, or of the lowest rate of the closing bracket.
 *
 * @returns Null when nothing had to be cut pro rata.
 * @example A fixed 50% of grondslagen of 100 and 200 cents needs 150; of a pot of 90 that is 60 short, and everyone got 90 of every 150.
 */
export function shortfallOf(uitkomst: Uitkomst): Shortfall | null {
  const percentage = cutPercentage(uitkomst);
  if (percentage === null) return null;
  const grondslag = sumRatios(uitkomst.toekenningen.map((row) => row.grondslag));
  const needed = multiply(grondslag, divide(ratioFromDecimal(percentage), ratio(100n)));
  const money = teVerdelen(uitkomst);
  const nodig = cents(-floorDivide(-needed.numerator, needed.denominator));
  return { percentage, nodig, tekort: cents(nodig - money), som: needed, pot: money };
}

/** What the rule promised of every grondslag and did not fit the pot; the grondslag of the closing bracket is already at its lowest rate. */
function cutPercentage({ criteria: { verdeling }, opmerkingen }: Uitkomst): string | null {
  const isCut = cutRemarks.some((remark) => opmerkingen.includes(remark));
  if (!isCut) return null;
  const { rule, settings } = ruleOf(verdeling);
  return rule.promise(settings);
}
