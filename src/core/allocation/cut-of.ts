import { teVerdelen } from "../funding/te-verdelen";
import { compareRatios, ratio } from "../money/ratio";
import type { Toekenning, Uitkomst } from "../uitkomst/uitkomst";
import type { Cut, CutFacts, CutRow } from "./cut";
import { ruleOf } from "./registry";

/**
 * Says how the rule cut one award.
 *
 * @returns Null when the award before rounding is the whole grondslag.
 * @example Of claims of 100 and 300 cents and a pot of 200, equal awards give the second 100: rest 200, aantal 2, niveau 100.
 */
export function cutOf(uitkomst: Uitkomst, toekenning: Toekenning): Cut | null {
  const row = rowOf(toekenning);
  if (compareRatios(row.exact, row.grondslag) >= 0) return null;
  const { rule, settings } = ruleOf(uitkomst.criteria.verdeling);
  return rule.cut(cutFactsOf(uitkomst), row, settings);
}

/** What a division says of everyone, as the rules look at it. */
export function cutFactsOf(uitkomst: Uitkomst): CutFacts {
  const { sluitvariabele, opmerkingen, toekenningen } = uitkomst;
  return { pot: ratio(teVerdelen(uitkomst)), sluitvariabele, opmerkingen, rows: toekenningen.map(rowOf) };
}

function rowOf({ gemeente, tekort, grondslag, exact }: Toekenning): CutRow {
  return { tekort, inwoners: gemeente.inwoners, grondslag, exact };
}
