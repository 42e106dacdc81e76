import type { Say } from "../../core/words/say";
import type { References, Scalar } from "../block";
import { quoteText } from "../formula";

/** From here on two amounts differ. */
export const halfACent = "0.005";

/** "klopt" when the number is zero, the number otherwise, a word when it cannot be computed. */
export function verdictFormula(differences: string, say: Say): string {
  return `IF(ISERROR(${differences}),${quoteText(say("narekening.fout"))},IF(${differences}=0,${quoteText(say("narekening.klopt"))},${differences}))`;
}

/** How far two doubles that were computed in different ways can lie apart; a figure that somebody changed lies further. */
const noise = "0.000000001";

/** Decimals of a fraction of one that the sheets show: a percentage with one decimal. */
const shownDecimals = "3";

/** What two numbers are: it decides from where on they differ. */
export type Compared = "money" | "moneyRoundedUp" | "closing" | "fraction";

/** 0 when a number that the outcome shows is the one that was computed, 1 when it is not. */
export function differs(shown: string, computed: string, compared: Compared = "money"): string {
  return `IF(${apart[compared](shown, `(${computed})`)},1,0)`;
}

/** In how many rows of two columns they differ. */
export function countDiffering(shown: string, computed: string, compared: Compared = "money"): string {
  return `SUMPRODUCT(--(${apart[compared](shown, computed)}))`;
}

/** How many of the codes do not stand exactly once in a list, a code that is gone included; an empty row has no code. */
export function countMissing(list: string, codes: string, count: number): string {
  return `SUMPRODUCT((${codes}<>"")*(COUNTIF(${list},${codes})<>1))+ABS(COUNTA(${codes})-${count.toString()})`;
}

const apart: Readonly<Record<Compared, (shown: string, computed: string) => string>> = {
  money: (shown, computed) => `ABS(${shown}-${computed})>=${halfACent}`,
  // up to a cent more than what was computed
  moneyRoundedUp: (shown, computed) => `ABS(${shown}-${computed}-0.005)>=0.0051`,
  // no whole cents: shown rounded to the cent, and computed in the decimals of its own cell where the workbook keeps its
  // precision as displayed, so that half a cent may lie between them
  closing: (shown, computed) => `ABS(${shown}-${computed})>=0.005001`,
  // exactly what was computed, or that in the decimals that are shown: a workbook that keeps its precision as displayed
  // holds no more of it
  fraction: (shown, computed) =>
    `(ABS(${shown}-${computed})>=${noise})*(ABS(${shown}-ROUND(${computed},${shownDecimals}))>=${noise})>0`,
};

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
