import type { Toekenning } from "../../core/uitkomst/uitkomst";
import { eurosFromRatio } from "../../sheets/parts/cells";
import type { Block, Column, References, Scalar } from "../block";
import type { NarekeningContext } from "../context";
import { grondslagKey } from "../columns/grondslag-columns";

/** Key of the column with the award before rounding, euros. */
export const awardKey = "exact_euro";

/** How an allocation rule is recomputed. */
export interface RuleSteps {
  /** From the tekort that qualifies to the award before rounding, one column a step; contains `grondslagKey` and `awardKey`. */
  readonly columns: readonly Column<Toekenning>[];
  /** The list that the closing value is looked up in; null when the rule needs none. */
  readonly candidates: Block | null;
  /** Cells with what the rule solves: the closing value, the reduction. */
  readonly scalars: readonly Scalar[];
  /** What the rule would pay if the pot were enough; left out: all grondslagen. */
  readonly promised?: (refs: References) => string;
}

/** The column with the award before rounding. */
export function awardColumn(formula: (refs: References) => string, { say }: NarekeningContext): Column<Toekenning> {
  return {
    key: awardKey,
    header: say("narekening.stap.exact"),
    style: "exact",
    cell: ({ exact }, refs) => ({ formula: formula(refs), value: eurosFromRatio(exact) }),
  };
}

/** Name of the cell with what is left of every euro when the pot is too small; 1 when it is not. */
export const reductionName = "korting_factor";

/** The pot as a part of what is asked, at most 1. */
export function reductionScalar(asked: (refs: References) => string, { say }: NarekeningContext): Scalar {
  return {
    name: reductionName,
    label: say("narekening.korting"),
    explanation: say("narekening.korting.uitleg"),
    style: "exact",
    content: (refs) => ({ formula: `IF(${asked(refs)}>0,MIN(1,te_verdelen/${asked(refs)}),1)`, value: null }),
  };
}

/** Sum of the grondslagen. */
export function sumOfGrondslagen(refs: References): string {
  return `SUM(${refs.all(grondslagKey)})`;
}
