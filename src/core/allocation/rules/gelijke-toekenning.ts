import { equalAwards, levelOfEqualAwards } from "../../mathematics/equal-division";
import { ratio } from "../../money/ratio";
import { allocationRule, fitsBudget, payInFull, wholeGrondslag } from "../allocation-rule";
import { cutInEqualParts } from "../cut";

/** Everyone the same amount, but nobody more than its grondslag. */
export const gelijkeToekenning = allocationRule({
  id: "gelijkeToekenning",
  place: 30,
  source: "Constrained equal awards (Maimonides; Aumann en Maschler 1985).",
  settings: {},
  closes: "bedrag",
  promise: wholeGrondslag,
  allocate: (problem) => {
    if (fitsBudget(problem)) return payInFull(problem);
    const { grondslagen, budget } = problem;
    const level = levelOfEqualAwards(grondslagen.values, budget * grondslagen.scale);
    return {
      awards: { values: equalAwards(grondslagen.values, level), scale: grondslagen.scale * level.denominator },
      grondslagen,
      closing: ratio(level.numerator, level.denominator * grondslagen.scale),
      opmerkingen: [],
    };
  },
  cut: (facts) => cutInEqualParts(facts, "toekenning", false),
});
