import { cutOf } from "../core/allocation/cut-of";
import type { Verklaring } from "../core/uitkomst/explain";
import { compareRatios, multiply, ratio, ratioFromDecimal, sumRatios, type Ratio } from "../core/money/ratio";
import type { Say } from "../core/words/say";
import type { Uitkomst } from "../core/uitkomst/uitkomst";
import { bracketsSentence } from "./brackets-sentence";
import { cutSentence } from "./cut-sentence";
import { hasSameUnits, writtenInFull } from "./written-amount";
import { writeBrackets } from "./written-brackets";

/** From tekort to the exact award, each step with the amounts that it takes: brackets, maximum, pot. */
export function amountSentences(uitkomst: Uitkomst, verklaring: Verklaring, say: Say): readonly string[] {
  const { toekenning } = verklaring;
  const { exact, gemeente } = toekenning;
  const cut = cutOf(uitkomst, toekenning);
  const [brackets, maximum] = grondslagSentences(uitkomst, verklaring, say);
  return [
    ...(brackets === undefined ? [] : [brackets]),
    ...(maximum === undefined ? [] : [maximum]),
    ...(cut === null ? [] : [cutSentence(cut, { uitkomst, toekenning, exact, naam: gemeente.naam }, say)]),
  ];
}

/** The brackets, and the maximum where it lowers what they count. Empty when the tekort reaches no bracket. */
export function grondslagSentences(uitkomst: Uitkomst, verklaring: Verklaring, say: Say): readonly string[] {
  const { schijven, toekenning } = verklaring;
  if (schijven.length === 0) return [];
  const unit = uitkomst.criteria.afronding.eenheid === "euro" ? 100n : 1n;
  const counted = sumRatios(schijven.map(({ telt }) => telt));
  const maximum = maximumOf(uitkomst, verklaring, counted);
  const minimum = multiply(ratioFromDecimal(uitkomst.criteria.grondslag.minimumbedrag ?? "0"), ratio(100n));
  const besideMinimum = (amount: Ratio): number => compareRatios(amount, minimum);
  const suffices = (samen: Ratio): boolean =>
    maximum === null
      ? hasSameUnits(samen, counted, unit) && besideMinimum(samen) === besideMinimum(counted)
      : compareRatios(samen, maximum.bedrag) > 0;
  const written = writeBrackets({ schijven, toekenning }, uitkomst.sluitvariabele, suffices);
  const sentences = [bracketsSentence(written, say)];
  if (maximum !== null) sentences.push(maximumSentence(maximum, say));
  return sentences;
}

type Maximum =
  | { readonly soort: "per-inwoner"; readonly maximum: Ratio; readonly bedrag: Ratio }
  | { readonly soort: "percentage"; readonly maximum: string; readonly bedrag: Ratio };

/** The lower of the maxima, where it is lower than what the brackets count. */
function maximumOf({ criteria }: Uitkomst, { toekenning }: Verklaring, counted: Ratio): Maximum | null {
  const { maximumPerInwoner, maximumPercentageVanTekort } = criteria.grondslag;
  const maxima: Maximum[] = [];
  if (maximumPerInwoner !== null) {
    const maximum = multiply(ratioFromDecimal(maximumPerInwoner), ratio(100n));
    const bedrag = multiply(maximum, ratio(toekenning.gemeente.inwoners));
    maxima.push({ soort: "per-inwoner", maximum, bedrag });
  }
  if (maximumPercentageVanTekort !== null) {
    const bedrag = multiply(ratioFromDecimal(maximumPercentageVanTekort), ratio(toekenning.tekort, 100n));
    maxima.push({ soort: "percentage", maximum: maximumPercentageVanTekort, bedrag });
  }
  const [lowest = null] = maxima
    .filter(({ bedrag }) => compareRatios(bedrag, counted) < 0)
    .toSorted((a, b) => compareRatios(a.bedrag, b.bedrag));
  return lowest;
}

function maximumSentence(maximum: Maximum, say: Say): string {
  const bedrag = writtenInFull(maximum.bedrag).value;
  return maximum.soort === "percentage"
    ? say("explain.maximum-percentage", { maximum: { percentage: maximum.maximum }, bedrag })
    : say("explain.maximum-per-inwoner", { maximum: writtenInFull(maximum.maximum).value, bedrag });
}
