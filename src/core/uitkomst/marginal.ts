import { testsFor } from "../eligibility/assess";
import { teVerdelen } from "../funding/te-verdelen";
import { cents } from "../money/cents";
import { ratio, subtract, type Ratio } from "../money/ratio";
import type { Toekenning, Uitkomst, Verdict } from "./uitkomst";
import { divideAnew, type WhatIf } from "./what-if";

/** One euro, in cents. */
const oneEuro = 100n;

/** The criteria that look at the tekort itself; the others are held as they were. */
const onTekort: ReadonlySet<string> = new Set(["tekort", "drempel"]);

/**
 * The outcome if one municipality had one euro more accepted tekort, all else equal: the same pot, the same others, the same
 * application, documents, conditions and stapeling. Whether it is short, and above the threshold, is judged anew.
 *
 * @returns Null when nothing is divided.
 */
function withOneEuroMore(uitkomst: Uitkomst, toekenning: Toekenning): WhatIf | null {
  if (teVerdelen(uitkomst) === 0n || uitkomst.opmerkingen.includes("geen-uitkering-na-verwerping")) return null;
  const { criteria, governance, aanvragenBekend } = uitkomst;
  const gemeenten = uitkomst.toekenningen.map(({ gemeente }) => gemeente);
  const tests = testsFor(gemeenten, { criteria, governance, aanvragenBekend });
  const beoordelingen = uitkomst.toekenningen.map(({ gemeente, tekort, verdicts }) => {
    const isThis = gemeente.code === toekenning.gemeente.code;
    const bedrag = isThis ? cents(tekort + oneEuro) : tekort;
    const anew = (verdict: Verdict, index: number): Verdict =>
      isThis && onTekort.has(verdict.regel) ? (tests[index]?.({ gemeente, tekort: bedrag }) ?? verdict) : verdict;
    const judged = verdicts.map(anew);
    return { gemeente, tekort: bedrag, verdicts: judged, voldoet: judged.every(({ voldoet }) => voldoet) };
  });
  return divideAnew(uitkomst, toekenning, beoordelingen, criteria, teVerdelen(uitkomst));
}

/**
 * What one euro more accepted tekort would add to the award under the chosen rule, brackets, maxima, minimum and pot
 * included; before rounding, so that a cent that falls another way does not count.
 *
 * @returns Exact cents, which is also the percentage of the euro; may be more than 100 where the euro gets it over a
 *   minimum, a threshold or another municipality's place in the order. Zero when nothing is divided.
 * @source domain.md §7, marginal rate.
 * @example Under "naarRato" with a grondslag of 100% and a pot that pays half, about 50.
 */
export function marginalRate(uitkomst: Uitkomst, toekenning: Toekenning): Ratio {
  const more = withOneEuroMore(uitkomst, toekenning);
  return more === null ? ratio(0n) : subtract(more.toekenning.exact, toekenning.exact);
}
