import { equalLosses, levelOfEqualLosses } from "../../mathematics/equal-division";
import { ratio } from "../../money/ratio";
import { allocationRule, fitsBudget, payInFull, wholeGrondslag } from "../allocation-rule";
import { cutInEqualParts } from "../cut";

/** Everyone loses the same amount, but nobody more than its grondslag. */
export const gelijkVerlies = allocationRule({
  id: "gelijkVerlies",
  place: 40,
  source: "Constrained equal losses (Maimonides; Aumann en Maschler 1985).",
  settings: {},
  closes: "bedrag",
  promise: wholeGrondslag,
  allocate: (problem) => {
    if (fitsBudget(problem)) return payInFull(problem);
    const { grondslagen, budget } = problem;
    const level = levelOfEqualLosses(grondslagen.values, budget * grondslagen.scale);
    return {
      awards: { values: equalLosses(grondslagen.values, level), scale: grondslagen.scale * level.denominator },
      grondslagen,
      closing: ratio(level.numerator, level.denominator * grondslagen.scale),
      opmerkingen: [],
    };
  },
  cut: (facts) => cutInEqualParts(facts, "verlies", false),
});
