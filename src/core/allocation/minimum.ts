import { explain } from "../uitkomst/explain";
import { compareRatios, divide, multiply, ratio, ratioFromDecimal, sumRatios, type Ratio } from "../money/ratio";
import type { Toekenning, Uitkomst } from "../uitkomst/uitkomst";

const hundred = ratio(100n);

/**
 * Whether a municipality would get exactly the minimum amount at the closing variable and yet gets nothing: the pot has
 * no room for it, and at any higher value it falls under the minimum. Whom a maximum keeps below the minimum is not one of
 * them, whatever the brackets come to.
 */
export function isAtMinimum(uitkomst: Uitkomst, toekenning: Toekenning): boolean {
  const { minimumbedrag } = uitkomst.criteria.grondslag;
  if (minimumbedrag === null || !toekenning.redenen.includes("minimumbedrag")) return false;
  const minimum = multiply(ratioFromDecimal(minimumbedrag), hundred);
  const counted = sumRatios(explain(uitkomst, toekenning).schijven.map(({ telt }) => telt));
  return (
    compareRatios(counted, minimum) === 0 &&
    maximaOf(uitkomst, toekenning).every((maximum) => compareRatios(maximum, minimum) >= 0)
  );
}

/** What no more than counts, in cents. */
function maximaOf({ criteria: { grondslag } }: Uitkomst, { gemeente, inAanmerking }: Toekenning): readonly Ratio[] {
  const { maximumPerInwoner, maximumPercentageVanTekort } = grondslag;
  return [
    ...(maximumPerInwoner === null
      ? []
      : [multiply(ratioFromDecimal(maximumPerInwoner), ratio(100n * gemeente.inwoners))]),
    ...(maximumPercentageVanTekort === null
      ? []
      : [multiply(divide(ratioFromDecimal(maximumPercentageVanTekort), hundred), ratio(inAanmerking))]),
  ];
}
