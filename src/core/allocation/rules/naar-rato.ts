import { allocationRule, fitsBudget, inProportion, payInFull, wholeGrondslag } from "../allocation-rule";
import { cutInProportion } from "../cut";

/** Everyone the same share of its grondslag. */
export const naarRato = allocationRule({
  id: "naarRato",
  place: 20,
  source: "Evenredige verdeling (proportional rule).",
  settings: {},
  closes: null,
  promise: wholeGrondslag,
  allocate: (problem) =>
    fitsBudget(problem)
      ? payInFull(problem)
      : {
          awards: inProportion(problem.grondslagen, problem.budget),
          grondslagen: problem.grondslagen,
          closing: null,
          opmerkingen: [],
        },
  cut: cutInProportion,
});
