import type { Verklaring } from "../../../core/explain";
import { cents, noCents, type Cents } from "../../../core/money/cents";
import { placesApart } from "../../../core/money/places";
import { ratio, ratioFromDecimal, roundHalfAwayDivide, zero, type Ratio } from "../../../core/money/ratio";
import type { Say, SayParameters } from "../../../core/say";
import type { Uitkomst } from "../../../core/uitkomst";
import { documentName } from "./document-name";
import { conditionParameters } from "./explain-condition";
import { listText } from "./list-text";
import { distanceWord } from "./distance-word";
import { boundValue, inEuros, measuredValue, perInwonerValue } from "./measured";
import { ruleText } from "./rule-text";

/**
 * One sentence per reason for which a municipality was refused.
 *
 * Whoever was not short of money at all also fails every other test of the size of its tekort; those are left out.
 */
export function refusalSentences(uitkomst: Uitkomst, verklaring: Verklaring, say: Say): readonly string[] {
  const { redenen } = verklaring.toekenning;
  const hadNoDeficit = redenen.includes("tekort");
  return redenen
    .filter((regel) => !(hadNoDeficit && (regel === "drempel" || regel === "stapeling")))
    .map((regel) => {
      const { key, parameters, condition } = ruleText(regel, uitkomst, say);
      return say(`${key}.refused`, {
        ...parameters,
        ...verdictParameters(uitkomst, verklaring, regel),
        ...(condition === null ? {} : conditionParameters(condition, verklaring.toekenning.gemeente, say)),
        ...missingDocuments(uitkomst, verklaring, say),
      });
    });
}

function verdictParameters(uitkomst: Uitkomst, verklaring: Verklaring, regel: string): SayParameters {
  const { gemeente, grondslag, verdicts } = verklaring.toekenning;
  const { verdeling } = uitkomst.criteria;
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
    overschotPerInwoner: perInwonerValue(ratio(surplus, gemeente.inwoners)),
    naCorrectie: verklaring.correctie === 0n ? "nee" : "ja",
    minimum: { cents: minimumOf(uitkomst) },
    bedrag: { cents: wholeCents(grondslag) },
    afgerond: verklaring.toekenning.exact.numerator > 0n ? "ja" : "nee",
    percentage: { percentage: verdeling.regel === "vastPercentage" ? verdeling.percentage : "100" },
    niveau: { cents: wholeCents(uitkomst.sluitvariabele ?? zero) },
    ...thresholdParameters(uitkomst, verklaring),
  };
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
  const { numerator, denominator } = ratioFromDecimal(criteria.drempel.bedragPerInwoner);
  const { inwoners } = toekenning.gemeente;
  const below = ratio(numerator * 100n * inwoners - toekenning.tekort * denominator, denominator * inwoners);
  return {
    tekortOpDrempel: {
      centsPerInwoner: below,
      places: placesApart(inEuros(below), [ratio(numerator, denominator)], 2),
    },
    verschil: distanceWord(below),
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
