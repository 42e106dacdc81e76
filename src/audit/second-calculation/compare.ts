import type { Ratio } from "../../core/money/ratio";
import type { Uitkomst } from "../../core/uitkomst/uitkomst";
import { compareSources } from "./compare-sources";
import type { Difference } from "./difference";
import { precise, settle, type Precise } from "./precise";
import { recalculate } from "./recalculate";

/**
 * Holds an outcome against the second calculation.
 *
 * @param aanvragenBekend - Whether the input had applications.
 * @returns Every figure that differs; empty when the calculations agree to the cent.
 */
export function compareWithSecondCalculation(uitkomst: Uitkomst, aanvragenBekend: boolean): readonly Difference[] {
  const { criteria, governance, toekenningen } = uitkomst;
  const second = recalculate(
    toekenningen.map(({ gemeente }) => gemeente),
    { criteria, governance, aanvragenBekend },
  );
  const rows = toekenningen.flatMap((first, index): readonly Difference[] =>
    (["tekort", "inAanmerking", "toekenning"] as const).map((figure) => ({
      gemeentecode: first.gemeente.code,
      figure,
      first: first[figure].toString(),
      second: second.gemeenten[index]?.[figure].toString() ?? null,
    })),
  );
  const fund: readonly Difference[] = [
    {
      gemeentecode: null,
      figure: "uitgekeerd",
      first: uitkomst.uitgekeerd.toString(),
      second: second.uitgekeerd.toString(),
    },
    {
      gemeentecode: null,
      figure: "sluitvariabele",
      first: uitkomst.sluitvariabele && places(quotient(uitkomst.sluitvariabele)),
      second: second.sluitvariabele && places(second.sluitvariabele),
    },
  ];
  return [...rows, ...fund, ...compareSources(uitkomst, second.uitgekeerd)].filter(
    ({ first, second: other }) => first !== other,
  );
}

function quotient({ numerator, denominator }: Ratio): Precise {
  return precise(numerator).div(precise(denominator));
}

function places(value: Precise): string {
  return settle(value).toFixed();
}
