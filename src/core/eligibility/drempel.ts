import { multiply, ratio, ratioFromDecimal } from "../money/ratio";
import type { EligibilityRule, Test } from "./casus";

/** The tekort per inhabitant must be above (or at) the threshold; compared exactly, by cross-multiplication. */
export const drempel: EligibilityRule = {
  id: "drempel",
  source: "Openbare berichtgeving over de ronde van 2018: 0 bij een tekort van ten hoogste 40 euro per inwoner.",
  prepare: ({ criteria }) => {
    if (criteria.drempel === null) return [];
    const { bedragPerInwoner, vergelijking } = criteria.drempel;
    const threshold = multiply(ratioFromDecimal(bedragPerInwoner), ratio(100n));
    const grens = { eenheid: "centPerInwoner", waarde: threshold } as const;
    const test: Test = ({ gemeente, tekort }) => {
      const margin = tekort * threshold.denominator - threshold.numerator * gemeente.inwoners;
      return {
        regel: "drempel",
        voldoet: margin > 0n || (margin === 0n && vergelijking === "groterOfGelijk"),
        gemeten: { eenheid: "centPerInwoner", waarde: { numerator: tekort, denominator: gemeente.inwoners } },
        grens,
      };
    };
    return [test];
  },
};
