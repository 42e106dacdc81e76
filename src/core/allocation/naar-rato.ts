import { fitsBudget, inProportion, payInFull, type AllocationRule } from "./allocation-rule";

/** Everyone the same share of its grondslag. */
export const naarRato: AllocationRule = {
  id: "naarRato",
  source: "Evenredige verdeling (proportional rule).",
  allocate: (problem) =>
    fitsBudget(problem)
      ? payInFull(problem)
      : {
          awards: inProportion(problem.grondslagen, problem.budget),
          grondslagen: problem.grondslagen,
          closing: null,
          opmerkingen: [],
        },
};
