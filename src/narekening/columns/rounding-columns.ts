import type { Toekenning } from "../../core/uitkomst/uitkomst";
import type { Column } from "../block";
import type { NarekeningContext } from "../context";
import { largestRemainderColumns } from "./largest-remainder-columns";
import { awardKey } from "../rules/rule-steps";

/** Column with the award in units of rounding. */
export const roundedUnitsKey = "rond:afgerond";

/** From the exact award to whole units: down, then one unit each to the largest remainders, nobody above its tekort. */
export function roundingSteps({ uitkomst, say }: NarekeningContext): readonly Column<Toekenning>[] {
  const centsPerUnit = uitkomst.criteria.afronding.eenheid === "euro" ? 100n : 1n;
  const inUnits = (euros: string): string => `${euros}*100/afronding_centen`;
  return largestRemainderColumns<Toekenning>({
    prefix: "rond",
    headers: {
      exact: say("narekening.rond.exact"),
      omlaag: say("narekening.rond.omlaag"),
      rest: say("narekening.rond.rest"),
      rang: say("narekening.rond.rang"),
      afgerond: say("narekening.rond.afgerond"),
    },
    exact: (_, refs) => inUnits(refs.here(awardKey)),
    ceiling: (_, refs) => inUnits(refs.here("inAanmerking")),
    target: "te_betalen_eenheden",
    rounded: ({ toekenning }) => Number(toekenning / centsPerUnit),
  });
}
