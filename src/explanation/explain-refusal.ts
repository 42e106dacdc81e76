import { ruleOf } from "../core/allocation/registry";
import { teVerdelen } from "../core/funding/te-verdelen";
import type { Verklaring } from "../core/uitkomst/explain";
import { cents, noCents, type Cents } from "../core/money/cents";
import { isAtMinimum } from "../core/allocation/minimum";
import { multiply, ratio, ratioFromDecimal, roundHalfAwayDivide, subtract, type Ratio } from "../core/money/ratio";
import type { Say, SayParameters } from "../core/words/say";
import type { Uitkomst } from "../core/uitkomst/uitkomst";
import { documentName } from "./document-name";
import { conditionParameters } from "./explain-condition";
import { listText } from "./list-text";
import { distanceWord } from "./distance-word";
import { amountSentences, grondslagSentences } from "./explain-amount";
import { boundValue, distanceAsWritten, measuredValue } from "./measured";
import { ruleText } from "./rule-text";

/**
 * One sentence per reason for which a municipality was refused.
 *
 * Whoever was not short of money at all also fails every other test of the size of its tekort; those are left out. Without
 * any figures nothing can be said of the tekort or the conditions.
 */
export function refusalSentences(uitkomst: Uitkomst, verklaring: Verklaring, say: Say): readonly string[] {
  const { redenen } = verklaring.toekenning;
  const hadNoDeficit = redenen.includes("tekort");
  if (redenen.includes("cijfers")) {
    const formal = redenen.filter((regel) => ["cijfers", "aanvraagdatum", "stukken"].includes(regel));
    return formal.flatMap((regel) => refusalOn(regel, uitkomst, verklaring, say));
  }
  return redenen
    .filter((regel) => !(hadNoDeficit && (regel === "drempel" || regel === "stapeling")))
    .flatMap((regel) => refusalOn(regel, uitkomst, verklaring, say));
}

/** The sentence on one reason, with the steps that lead to it. */
function refusalOn(regel: string, uitkomst: Uitkomst, verklaring: Verklaring, say: Say): readonly string[] {
  const before = sentencesBefore(regel, uitkomst, verklaring, say);
  if (regel === "pot" && before.length > 0) return before;
  const { key, parameters, condition } = ruleText(regel, uitkomst, say);
  const sentence = say(`${key}.refused`, {
    ...parameters,
    ...verdictParameters(uitkomst, verklaring, regel),
    ...(condition === null ? {} : conditionParameters(condition, verklaring.toekenning.gemeente, say)),
    ...missingDocuments(uitkomst, verklaring, say),
    dagenTeLaat: daysLate(verklaring, regel),
  });
  return [...before, sentence];
}

/** The amount that came to nothing, with the steps that lead to it. */
function sentencesBefore(regel: string, uitkomst: Uitkomst, verklaring: Verklaring, say: Say): readonly string[] {
  const { regel: verdeelregel } = uitkomst.criteria.verdeling;
  if (regel === "minimumbedrag") return grondslagSentences(uitkomst, verklaring, say);
  if (regel === "afronden") return amountSentences(uitkomst, verklaring, say);
  if (regel !== "pot" || teVerdelen(uitkomst) === 0n) return [];
  const sentences = amountSentences(uitkomst, verklaring, say);
  return verdeelregel === "volgorde" ? sentences.slice(-1) : verdeelregel === "gelijkVerlies" ? sentences : [];
}

function verdictParameters(uitkomst: Uitkomst, verklaring: Verklaring, regel: string): SayParameters {
  const { gemeente, tekort, verdicts } = verklaring.toekenning;
  const { rule, settings } = ruleOf(uitkomst.criteria.verdeling);
  const verdict = verdicts.find((candidate) => candidate.regel === regel);
  // the netted figures: criteria that do not net call a surplus nothing
  const surplus = cents(-(verklaring.opgegeven + verklaring.correctie));
  return {
    naam: gemeente.naam,
    gemeten: measuredValue(verdict?.gemeten ?? null),
    grens: boundValue(verdict?.grens ?? null),
    heeftGemeten: verdict?.gemeten == null ? "nee" : "ja",
    heeftOverschot: surplus > 0n ? "ja" : "nee",
    overschot: { cents: surplus },
    tekort: { cents: tekort },
    inwoners: { decimal: gemeente.inwoners.toString() },
    naCorrectie: verklaring.correctie === 0n ? "nee" : "ja",
    minimum: { cents: minimumOf(uitkomst) },
    sprong: isAtMinimum(uitkomst, verklaring.toekenning) ? "ja" : "nee",
    schijven: verklaring.schijven.length > 0 ? "ja" : "nee",
    eenheid: uitkomst.criteria.afronding.eenheid,
    percentage: { percentage: rule.promise(settings) },
    ...thresholdParameters(uitkomst, verklaring),
  };
}

/** Days between the closing date and the application; zero where either is not known. */
function daysLate({ toekenning }: Verklaring, regel: string): number {
  const { gemeten, grens } = toekenning.verdicts.find((verdict) => verdict.regel === regel) ?? {};
  if (gemeten?.eenheid !== "datum" || grens?.eenheid !== "datum") return 0;
  return Math.round((Date.parse(gemeten.waarde) - Date.parse(grens.waarde)) / 86_400_000);
}

function missingDocuments({ governance }: Uitkomst, { toekenning }: Verklaring, say: Say): SayParameters {
  const received = toekenning.gemeente.aanvraag?.stukken ?? {};
  const missing = governance.regels.vereisteStukken.filter((id) => received[id] !== true);
  return {
    stukken: listText(
      missing.map((id) => documentName(id, say)),
      say,
    ),
    aantalStukken: missing.length,
  };
}

/** How far the tekort stays below the threshold. */
function thresholdParameters({ criteria }: Uitkomst, { toekenning, totDrempel }: Verklaring): SayParameters {
  if (criteria.drempel === null || totDrempel === null) return {};
  const threshold = multiply(ratioFromDecimal(criteria.drempel.bedragPerInwoner), ratio(100n));
  const perInwoner = ratio(toekenning.tekort, toekenning.gemeente.inwoners);
  return {
    tekortOpDrempel: distanceAsWritten(perInwoner, threshold),
    verschil: distanceWord(subtract(threshold, perInwoner)),
    nodig: { cents: totDrempel },
  };
}

function minimumOf({ criteria }: Uitkomst): Cents {
  const { minimumbedrag } = criteria.grondslag;
  if (minimumbedrag === null) return noCents;
  const { numerator, denominator } = ratioFromDecimal(minimumbedrag);
  return wholeCents({ numerator: numerator * 100n, denominator });
}

function wholeCents({ numerator, denominator }: Ratio): Cents {
  return cents(roundHalfAwayDivide(numerator, denominator));
}
