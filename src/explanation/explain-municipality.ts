import { explain, type Verklaring } from "../core/uitkomst/explain";
import { cents } from "../core/money/cents";
import { multiply, ratio, ratioFromDecimal, subtract } from "../core/money/ratio";
import { teVerdelen } from "../core/funding/te-verdelen";
import { isFormallyRefused, withoutFormalRefusal } from "../core/uitkomst/what-if";
import type { Say } from "../core/words/say";
import type { Toekenning, Uitkomst } from "../core/uitkomst/uitkomst";
import { distanceWord } from "./distance-word";
import { awardSentences, missedSentences } from "./explain-award";
import { figureSentences } from "./explain-figures";
import { refusalSentences } from "./explain-refusal";
import { distanceAsWritten, perInwonerInFull, perInwonerValue } from "./measured";

/**
 * Explains the outcome for one municipality in plain sentences: how far it was short, why it gets its award or why not and
 * what it would have taken, what was corrected, and what it pays itself.
 *
 * @param say - Decides the language.
 * @returns Whole sentences, to be joined by a space or shown one below the other.
 */
export function explainMunicipality(uitkomst: Uitkomst, toekenning: Toekenning, say: Say): readonly string[] {
  const verklaring = explain(uitkomst, toekenning);
  const figures = figureSentences(uitkomst, verklaring, say);
  const outcome =
    toekenning.oordeel === "toegekend"
      ? [openingSentence(uitkomst, verklaring, say), ...figures, ...awardSentences(uitkomst, verklaring, say)]
      : [
          ...openingWhenRefused(uitkomst, verklaring, say),
          ...refusalSentences(uitkomst, verklaring, say),
          ...costSentences(uitkomst, verklaring, say),
          ...figures,
        ];
  return [...outcome, ...uitnameSentence(uitkomst, toekenning, say)].map(startWithCapital);
}

/** A sentence may start with a name that has none of its own: "het Bildt". */
function startWithCapital(sentence: string): string {
  return sentence.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

function openingSentence({ criteria }: Uitkomst, verklaring: Verklaring, say: Say): string {
  const { toekenning, correctie, tekortPerInwoner } = verklaring;
  const common = {
    naam: toekenning.gemeente.naam,
    naCorrectie: correctie === 0n ? "nee" : "ja",
    tekort: { cents: toekenning.tekort },
    perInwoner: perInwonerValue(tekortPerInwoner),
    inwoners: { decimal: toekenning.gemeente.inwoners.toString() },
  };
  if (criteria.drempel === null) return say("explain.tekort", common);
  const threshold = multiply(ratioFromDecimal(criteria.drempel.bedragPerInwoner), ratio(100n));
  return say("explain.tekort-boven-drempel", {
    ...common,
    verschil: distanceWord(subtract(tekortPerInwoner, threshold)),
    afstand: distanceAsWritten(tekortPerInwoner, threshold),
    drempel: perInwonerInFull(threshold),
  });
}

/** What a date, a document or a condition that was not in order has cost. */
function costSentences(uitkomst: Uitkomst, { toekenning }: Verklaring, say: Say): readonly string[] {
  if (!isFormallyRefused(toekenning)) return [];
  const whatIf = withoutFormalRefusal(uitkomst, toekenning);
  if (whatIf !== null) return missedSentences(whatIf.uitkomst, explain(whatIf.uitkomst, whatIf.toekenning), say);
  return teVerdelen(uitkomst) === 0n ? [] : [say("explain.ook-anders-afgewezen", { naam: toekenning.gemeente.naam })];
}

/** The sentences on "tekort" and "drempel" say how far a municipality was short themselves. */
function openingWhenRefused(uitkomst: Uitkomst, verklaring: Verklaring, say: Say): readonly string[] {
  const { redenen } = verklaring.toekenning;
  return redenen.includes("tekort") || redenen.includes("drempel") ? [] : [openingSentence(uitkomst, verklaring, say)];
}

function uitnameSentence({ uitnamen }: Uitkomst, toekenning: Toekenning, say: Say): readonly string[] {
  const { uitname, netto, oordeel, gemeente } = toekenning;
  if (uitnamen.length === 0 || uitname === 0n) return [];
  const kind = oordeel === "afgewezen" ? "afgewezen" : netto < 0n ? "toegekend-negatief" : "toegekend";
  return [
    say(`explain.uitname-${kind}`, {
      naam: gemeente.naam,
      uitname: { cents: uitname },
      netto: { cents: netto },
      bij: { cents: cents(-netto) },
    }),
  ];
}
