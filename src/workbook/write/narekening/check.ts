import type { Say } from "../../../core/say";
import type { References, Scalar } from "./block";
import { quoteText } from "./formula";

/** From here on two amounts differ. */
export const halfACent = "0.005";

/**
 * A fraction of one differs when the percentage does in the decimal that the sheets show: a workbook that keeps its precision
 * as displayed holds no more of it.
 */
export const visibleFraction = "0.00051";

/** "klopt" when the number is zero, the number otherwise, a word when it cannot be computed. */
export function verdictFormula(differences: string, say: Say): string {
  return `IF(ISERROR(${differences}),${quoteText(say("narekening.fout"))},IF(${differences}=0,${quoteText(say("narekening.klopt"))},${differences}))`;
}

/** 0 when two amounts are equal, 1 when they differ. */
export function differs(a: string, b: string, tolerance = halfACent): string {
  return `IF(ABS(${a}-(${b}))<${tolerance},0,1)`;
}

/** How many rows of two columns differ. */
export function countDiffering(a: string, b: string, tolerance = halfACent): string {
  return `SUMPRODUCT(--(ABS(${a}-${b})>=${tolerance}))`;
}

/**
 * A cell on the parameter sheet that checks something.
 *
 * @param differences - A formula for the number of differences.
 */
export function checkScalar(
  label: string,
  explanation: string,
  differences: (refs: References) => string,
  say: Say,
): Scalar {
  return {
    name: null,
    label,
    explanation,
    style: "klopt",
    content: (refs) => ({ formula: verdictFormula(differences(refs), say), pending: say("narekening.nogNiet") }),
  };
}
