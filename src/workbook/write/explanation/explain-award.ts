import type { Verklaring } from "../../../core/explain";
import { cents } from "../../../core/money/cents";
import {
  add,
  compareRatios,
  decimalOf,
  divide,
  multiply,
  ratio,
  roundHalfAwayDivide,
  zero,
  type Ratio,
} from "../../../core/money/ratio";
import type { Say, SayValue } from "../../../core/say";
import type { SchijfStap, Uitkomst } from "../../../core/uitkomst";

const hundred = ratio(100n);

/** How the award of a municipality came about: brackets, maximum, pot, award. */
export function awardSentences(uitkomst: Uitkomst, verklaring: Verklaring, say: Say): readonly string[] {
  const { toekenning, schijven } = verklaring;
  const counted = schijven.reduce((sum, { telt }) => add(sum, telt), zero);
  const isCapped = compareRatios(toekenning.grondslag, counted) < 0;
  const isCut = compareRatios(toekenning.exact, toekenning.grondslag) < 0;
  const sentences: string[] = [];
  if (schijven.length > 0) {
    const kind = isCapped || isCut ? "explain.schijven-samen" : "explain.schijven";
    sentences.push(bracketsSentence(kind, schijven, counted, toekenning.gemeente.inwoners, say));
  }
  if (isCapped) {
    sentences.push(say("explain.maximum", { bedrag: { cents: wholeCents(toekenning.grondslag) } }));
  }
  if (isCut) {
    const isFixedShare =
      uitkomst.criteria.verdeling.regel === "vastPercentage" &&
      !uitkomst.opmerkingen.includes("pro-rata-vast-percentage");
    sentences.push(
      say(isFixedShare ? "explain.vastPercentage" : "explain.pot", {
        naam: toekenning.gemeente.naam,
        regel: uitkomst.criteria.verdeling.regel,
        niveau: { cents: wholeCents(uitkomst.sluitvariabele ?? zero) },
        percentage: share(toekenning.exact, toekenning.grondslag),
      }),
    );
  }
  sentences.push(
    say("explain.toegekend", {
      toekenning: { cents: toekenning.toekenning },
      dekking: share(ratio(toekenning.toekenning), ratio(toekenning.tekort)),
    }),
  );
  return sentences;
}

/** The amount is only said here when it is not yet the award. */
function bracketsSentence(
  key: string,
  steps: readonly SchijfStap[],
  counted: Ratio,
  inwoners: bigint,
  say: Say,
): string {
  const parts = steps.map(({ vanaf, tot, percentage }, index) => {
    const isOpen = tot === null;
    const part =
      index === 0
        ? isOpen
          ? "eerste-boven"
          : "eerste-tussen"
        : isOpen && adjoins(steps[index - 1], vanaf)
          ? "daarboven"
          : "tussen";
    return say(`explain.schijf.${part}`, {
      vanaf: { centsPerInwoner: vanaf },
      tot: { centsPerInwoner: tot ?? vanaf },
      percentage: { percentage },
    });
  });
  return say(key, {
    schijven: parts.join(", "),
    perInwoner: { centsPerInwoner: multiply(counted, ratio(1n, inwoners)) },
    bedrag: { cents: wholeCents(counted) },
  });
}

function adjoins(step: SchijfStap | undefined, from: Ratio): boolean {
  return step?.tot != null && compareRatios(step.tot, from) === 0;
}

/** A part of a whole as a percentage with one decimal. */
function share(part: Ratio, whole: Ratio): SayValue {
  return { percentage: decimalOf(multiply(divide(part, whole), hundred), 1) };
}

function wholeCents({ numerator, denominator }: Ratio) {
  return cents(roundHalfAwayDivide(numerator, denominator));
}
