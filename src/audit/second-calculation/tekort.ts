import type { Criteriaset } from "../../core/criteria/criteriaset";
import type { Gemeente, TekortCel } from "../../core/gemeenten/gemeente";
import { positivePart, precise, total, type Precise } from "./precise";

type TekortCriteria = Criteriaset["tekort"];

/** Which cells are set off against each other: those with the same name. */
type Group = (cel: TekortCel) => string;

export const byCell: Group = ({ jaar, domein }) => `${jaar.toString()} ${domein}`;
export const byYear: Group = ({ jaar }) => jaar.toString();
export const byDomain: Group = ({ domein }) => domein;

/**
 * Sums of the accepted amounts of the years and domains that count, one for each group of cells.
 *
 * @returns Cents by group; positive means short. A group without cells is absent.
 */
export function sumsBy(
  group: Group,
  gemeente: Gemeente,
  { jaren, domeinen }: TekortCriteria,
): ReadonlyMap<string, Precise> {
  const sums = new Map<string, Precise>();
  for (const cel of gemeente.cellen) {
    if (!jaren.includes(cel.jaar) || !domeinen.includes(cel.domein)) continue;
    const before = sums.get(group(cel));
    const accepted = precise(cel.geaccepteerd);
    sums.set(group(cel), before === undefined ? accepted : before.plus(accepted));
  }
  return sums;
}

/**
 * The tekort by domain.md §4: what is set off against each other is summed first; of sums that are not set off against
 * each other only those that are short count.
 *
 * @returns Cents; negative (a surplus) only when everything is set off against everything.
 */
export function netTekort(gemeente: Gemeente, criteria: TekortCriteria): Precise {
  const { tussenDomeinen, tussenJaren } = criteria.saldering;
  if (tussenDomeinen && tussenJaren) return total(sumsBy(() => "all", gemeente, criteria).values());
  const group = tussenDomeinen ? byYear : tussenJaren ? byDomain : byCell;
  return total([...sumsBy(group, gemeente, criteria).values()].map(positivePart));
}
