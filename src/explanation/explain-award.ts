import { invariant } from "../core/findings/bug-error";
import { explain, type Verklaring } from "../core/uitkomst/explain";
import { cents } from "../core/money/cents";
import { percentageOf } from "../core/money/places";
import { multiply, ratio, ratioFromDecimal } from "../core/money/ratio";
import type { Say } from "../core/words/say";
import type { Toekenning, Uitkomst } from "../core/uitkomst/uitkomst";
import type { WhatIf } from "../core/uitkomst/what-if";
import { amountSentences } from "./explain-amount";
import { isWholeUnits, unitsOf, writtenInFull } from "./written-amount";

/**
 * How the award of a municipality came about: brackets, maximum, pot, rounding, award. Whoever follows the sentences
 * with a calculator gets the award to the cent.
 */
export function awardSentences(uitkomst: Uitkomst, verklaring: Verklaring, say: Say): readonly string[] {
  const { toekenning } = verklaring;
  return [
    ...amountSentences(uitkomst, verklaring, say),
    say("explain.toegekend", {
      toekenning: { cents: toekenning.toekenning },
      afronding: roundingText(uitkomst, toekenning, say),
      dekking: { percentage: percentageOf(ratio(toekenning.toekenning), ratio(toekenning.tekort)) },
    }),
  ];
}

/** What a municipality would have got, in the steps that lead to it: never an award. */
export function missedSentences(uitkomst: Uitkomst, verklaring: Verklaring, say: Say): readonly string[] {
  const { toekenning } = verklaring;
  const { naam } = toekenning.gemeente;
  if (toekenning.toekenning === 0n) return [say("explain.ook-dan-niets", { naam })];
  return [
    say("explain.anders"),
    ...amountSentences(uitkomst, verklaring, say),
    say("explain.gemist", {
      naam,
      bedrag: { cents: toekenning.toekenning },
      afronding: roundingText(uitkomst, toekenning, say),
    }),
  ];
}

/** What a municipality would get with the closing variable fixed, in the steps that lead to it: never an award. */
export function fixedBoundSentences({ uitkomst, toekenning }: WhatIf, bound: string, say: Say): readonly string[] {
  const verklaring = explain(uitkomst, toekenning);
  if (toekenning.toekenning === 0n) return [say("explain.vaste-b-niets", { naam: toekenning.gemeente.naam })];
  return [
    ...amountSentences(uitkomst, verklaring, say),
    say("explain.vaste-b", {
      naam: toekenning.gemeente.naam,
      b: writtenInFull(multiply(ratioFromDecimal(bound), ratio(100n))).value,
      bedrag: { cents: toekenning.toekenning },
      afronding: roundingText(uitkomst, toekenning, say),
    }),
  ];
}

/** How the exact award became whole cents or euros; empty when it was whole already. */
function roundingText({ criteria }: Uitkomst, { exact, toekenning }: Toekenning, say: Say): string {
  const { eenheid } = criteria.afronding;
  const unit = eenheid === "euro" ? 100n : 1n;
  if (isWholeUnits(exact, unit)) return "";
  const extra = cents(toekenning - unitsOf(exact, unit) * unit);
  invariant(extra === 0n || extra === unit, "an award is rounded down, or up by one unit");
  return say("explain.afronding", { eenheid, erbij: extra === 0n ? "nee" : "ja" });
}
