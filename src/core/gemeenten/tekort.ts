import type { Criteriaset } from "../criteria/criteriaset";
import type { Gemeente } from "./gemeente";
import { cents, noCents, type Cents } from "../money/cents";

type TekortCriteria = Criteriaset["tekort"];

/**
 * The tekort of a municipality after corrections, netted as the criteria say.
 *
 * Without netting over domains (years), a surplus of one domain (year) does not lower the tekort of another; without both,
 * only the cells that are short count.
 *
 * @returns Cents; positive means short. Negative only when both kinds of netting apply.
 * @source domain.md §4, semantics of `saldering`.
 * @example Cells 2016 jeugd 10, 2016 wmo -4, 2017 jeugd -3, 2017 wmo 1: netted 4; not over domains 7 + 0; not over years 6 + 0; neither 11.
 */
export function tekortOf(gemeente: Gemeente, criteria: TekortCriteria): Cents {
  const { tussenDomeinen, tussenJaren } = criteria.saldering;
  if (tussenDomeinen && tussenJaren) return sumOfCells(gemeente, criteria, () => true);
  let tekort = 0n;
  if (tussenJaren) {
    for (const domein of criteria.domeinen)
      tekort += shortage(sumOfCells(gemeente, criteria, (cel) => cel.domein === domein));
  } else if (tussenDomeinen) {
    for (const jaar of criteria.jaren) tekort += shortage(sumOfCells(gemeente, criteria, (cel) => cel.jaar === jaar));
  } else {
    for (const cel of gemeente.cellen) if (isInScope(cel, criteria)) tekort += shortage(cel.geaccepteerd);
  }
  return cents(tekort);
}

/** Sum of the accepted amounts of the cells within the criteria that `include` picks. Cents. */
export function sumOfCells(
  gemeente: Gemeente,
  criteria: TekortCriteria,
  include: (cel: Gemeente["cellen"][number]) => boolean,
): Cents {
  let sum = 0n;
  for (const cel of gemeente.cellen) if (isInScope(cel, criteria) && include(cel)) sum += cel.geaccepteerd;
  return cents(sum);
}

/** @returns Whether the year and domain of a cell are among those that count. */
export function isInScope(cel: Gemeente["cellen"][number], criteria: TekortCriteria): boolean {
  return criteria.jaren.includes(cel.jaar) && criteria.domeinen.includes(cel.domein);
}

/** @returns The amount when it is short, zero when it is a surplus. */
export function shortage(amount: Cents): Cents {
  return amount > 0n ? amount : noCents;
}
