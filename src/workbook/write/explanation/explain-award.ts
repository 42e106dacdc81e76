import type { Verklaring } from "../../../core/explain";
import { cents } from "../../../core/money/cents";
import { percentageOf, placesApart } from "../../../core/money/places";
import { add, compareRatios, multiply, ratio, roundHalfAwayDivide, zero, type Ratio } from "../../../core/money/ratio";
import type { Say, SayValue } from "../../../core/say";
import type { SchijfStap, Toekenning, Uitkomst } from "../../../core/uitkomst";
import { inEuros, perInwonerValue } from "./measured";

/** How the award of a municipality came about: brackets, maximum, pot, award. */
export function awardSentences(uitkomst: Uitkomst, verklaring: Verklaring, say: Say): readonly string[] {
  const { toekenning, schijven } = verklaring;
  const counted = schijven.reduce((sum, { telt }) => add(sum, telt), zero);
  const isCapped = wholeCents(toekenning.grondslag) < wholeCents(counted);
  const isCut = compareRatios(toekenning.exact, toekenning.grondslag) < 0;
  const sentences: string[] = [];
  if (schijven.length > 0) {
    const kind = isCapped || isCut ? "explain.schijven-samen" : "explain.schijven";
    sentences.push(bracketsSentence(kind, schijven, counted, toekenning.gemeente.inwoners, say));
  }
  if (isCapped) {
    sentences.push(say("explain.maximum", { bedrag: { cents: wholeCents(toekenning.grondslag) } }));
  }
  if (isCut) sentences.push(cutSentence(uitkomst, toekenning, say));
  sentences.push(
    say("explain.toegekend", {
      toekenning: { cents: toekenning.toekenning },
      dekking: share(ratio(toekenning.toekenning), ratio(toekenning.tekort)),
    }),
  );
  return sentences;
}

/** Why the award is less than the amount that qualifies. */
function cutSentence(uitkomst: Uitkomst, { gemeente, exact, grondslag }: Toekenning, say: Say): string {
  const { verdeling } = uitkomst.criteria;
  const common = { naam: gemeente.naam, percentage: share(exact, grondslag) };
  if (verdeling.regel === "vastPercentage") {
    const fits = !uitkomst.opmerkingen.includes("pro-rata-vast-percentage");
    const vast = { percentage: verdeling.percentage };
    return say("explain.vastPercentage", { ...common, vast, past: fits ? "ja" : "nee" });
  }
  return say("explain.pot", {
    ...common,
    regel: verdeling.regel,
    niveau: { cents: wholeCents(uitkomst.sluitvariabele ?? zero) },
    heeftReserve: uitkomst.reserve > 0n ? "ja" : "nee",
  });
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
    const places = tot === null ? 2 : placesApart(inEuros(vanaf), [inEuros(tot)], 2);
    return say(`explain.schijf.${part}`, {
      vanaf: { centsPerInwoner: vanaf, places },
      tot: { centsPerInwoner: tot ?? vanaf, places },
      percentage: { percentage },
    });
  });
  return say(key, {
    schijven: parts.join(", "),
    perInwoner: perInwonerValue(multiply(counted, ratio(1n, inwoners))),
    bedrag: { cents: wholeCents(counted) },
  });
}

function adjoins(step: SchijfStap | undefined, from: Ratio): boolean {
  return step?.tot != null && compareRatios(step.tot, from) === 0;
}

function share(part: Ratio, whole: Ratio): SayValue {
  return { percentage: percentageOf(part, whole) };
}

function wholeCents({ numerator, denominator }: Ratio) {
  return cents(roundHalfAwayDivide(numerator, denominator));
}
