import type { Verdelingsregel } from "../../core/criteria/criteriaset";
import type { NarekeningContext } from "../context";
import { gelijkeToekenningSteps, gelijkVerliesSteps, talmudSteps } from "./equal-division";
import { naarRatoSteps, vastPercentageSteps } from "./proportional";
import type { RuleSteps } from "./rule-steps";
import { sluitschijfSteps } from "./sluitschijf";
import { volgordeSteps } from "./volgorde";

const stepsByRule: Readonly<Record<Verdelingsregel, (context: NarekeningContext) => RuleSteps>> = {
  sluitschijf: sluitschijfSteps,
  naarRato: naarRatoSteps,
  gelijkeToekenning: gelijkeToekenningSteps,
  gelijkVerlies: gelijkVerliesSteps,
  talmud: talmudSteps,
  volgorde: volgordeSteps,
  vastPercentage: vastPercentageSteps,
};

/** The steps of the allocation rule of an outcome. */
export function stepsOfRule(context: NarekeningContext): RuleSteps {
  return stepsByRule[context.uitkomst.criteria.verdeling.regel](context);
}
