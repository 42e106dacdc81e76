import { teVerdelen } from "../funding/te-verdelen";
import { cents, type Cents } from "../money/cents";
import { divide, floorDivide, multiply, ratio, ratioFromDecimal, sumRatios, type Ratio } from "../money/ratio";
import type { Uitkomst } from "../uitkomst/uitkomst";

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

/** The percentage that did not fit the pot. The grondslag of the closing bracket is already that at its lowest rate. */
function cutPercentage({ criteria: { verdeling }, opmerkingen }: Uitkomst): string | null {
  if (opmerkingen.includes("pro-rata-onder-laagste-tarief")) return "100";
  const isCut = verdeling.regel === "vastPercentage" && opmerkingen.includes("pro-rata-vast-percentage");
  return isCut ? verdeling.percentage : null;
}
