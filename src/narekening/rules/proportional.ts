import type { References } from "../block";
import type { NarekeningContext } from "../context";
import { fixedGrondslagSteps, grondslagKey } from "../columns/grondslag-columns";
import { awardColumn, reductionName, reductionScalar, sumOfGrondslagen, type RuleSteps } from "./rule-steps";

/** naarRato: everyone the same share of its grondslag. */
export function naarRato(context: NarekeningContext): RuleSteps {
  return {
    columns: [
      ...fixedGrondslagSteps(context),
      awardColumn((refs) => `${refs.here(grondslagKey)}*${reductionName}`, context),
    ],
    candidates: null,
    scalars: [reductionScalar(sumOfGrondslagen, context)],
  };
}

/** vastPercentage: a fixed share of the grondslag, less when the pot is too small. */
export function vastPercentage(context: NarekeningContext): RuleSteps {
  const promised = (refs: References): string => `vast_percentage*${sumOfGrondslagen(refs)}`;
  return {
    columns: [
      ...fixedGrondslagSteps(context),
      awardColumn((refs) => `${refs.here(grondslagKey)}*vast_percentage*${reductionName}`, context),
    ],
    candidates: null,
    scalars: [reductionScalar((refs) => `(${promised(refs)})`, context)],
    promised,
  };
}
