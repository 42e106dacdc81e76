import type { Verklaring } from "../../../core/explain";
import { cents, noCents } from "../../../core/money/cents";
import { ratio, ratioFromDecimal, roundHalfAwayDivide } from "../../../core/money/ratio";
import type { Say, SayParameters } from "../../../core/say";
import type { Uitkomst } from "../../../core/uitkomst";
import { measuredValue } from "./measured";
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
      const { key, parameters } = ruleText(regel, uitkomst.criteria);
      return say(`${key}.refused`, { ...parameters, ...verdictParameters(uitkomst, verklaring, regel) });
    });
}

function verdictParameters(uitkomst: Uitkomst, verklaring: Verklaring, regel: string): SayParameters {
  const { gemeente, tekort, verdicts } = verklaring.toekenning;
  const verdict = verdicts.find((candidate) => candidate.regel === regel);
  return {
    naam: gemeente.naam,
    gemeten: measuredValue(verdict?.gemeten ?? null),
    grens: measuredValue(verdict?.grens ?? null),
    heeftGemeten: verdict?.gemeten == null ? "nee" : "ja",
    heeftOverschot: tekort < 0n ? "ja" : "nee",
    overschot: { cents: cents(-tekort) },
    overschotPerInwoner: { centsPerInwoner: ratio(-tekort, gemeente.inwoners) },
    naCorrectie: verklaring.correctie === 0n ? "nee" : "ja",
    minimum: { cents: minimumOf(uitkomst) },
    ...thresholdParameters(uitkomst, verklaring),
  };
}

/** How far the tekort stays below the threshold. */
function thresholdParameters({ criteria }: Uitkomst, { toekenning, totDrempel }: Verklaring): SayParameters {
  if (criteria.drempel === null || totDrempel === null) return {};
  const { numerator, denominator } = ratioFromDecimal(criteria.drempel.bedragPerInwoner);
  const { inwoners } = toekenning.gemeente;
  const below = ratio(numerator * 100n * inwoners - toekenning.tekort * denominator, denominator * inwoners);
  return {
    tekortOpDrempel: { centsPerInwoner: below },
    verschil:
      below.numerator === 0n
        ? "gelijk"
        : roundHalfAwayDivide(below.numerator, below.denominator) === 0n
          ? "vrijwel"
          : "gewoon",
    nodig: { cents: totDrempel },
  };
}

function minimumOf({ criteria }: Uitkomst) {
  const { minimumbedrag } = criteria.grondslag;
  if (minimumbedrag === null) return noCents;
  const { numerator, denominator } = ratioFromDecimal(minimumbedrag);
  return cents(roundHalfAwayDivide(numerator * 100n, denominator));
}
