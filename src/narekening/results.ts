import { eurosFromCents } from "../sheets/parts/cells";
import type { ScalarGroup } from "./block";
import type { NarekeningContext } from "./context";
import { awardKey, type RuleSteps } from "./rules/rule-steps";
import { roundedUnitsKey } from "./columns/rounding-columns";

/** What follows from the parameters and the figures together. */
export function resultGroup({ scalars }: RuleSteps, { uitkomst, say }: NarekeningContext): ScalarGroup {
  return {
    title: say("narekening.groep.uitkomst"),
    scalars: [
      ...scalars,
      {
        name: "te_betalen_eenheden",
        label: say("narekening.teBetalen"),
        explanation: say("narekening.teBetalen.uitleg"),
        style: "aantal",
        content: (refs) => ({
          formula: `MIN(ROUND(ROUND(SUM(${refs.all(awardKey)})*100/afronding_centen,4),0),INT(ROUND(te_verdelen*100/afronding_centen,4)))`,
          value: null,
        }),
      },
      {
        name: "uitgekeerd",
        label: say("narekening.uitgekeerd"),
        explanation: say("narekening.uitgekeerd.uitleg"),
        style: "euroCent",
        content: (refs) => ({
          formula: `ROUND(SUM(${refs.all(roundedUnitsKey)})*afronding_centen/100,2)`,
          value: eurosFromCents(uitkomst.uitgekeerd),
        }),
      },
      {
        name: "restant",
        label: say("narekening.restant"),
        explanation: say("narekening.restant.uitleg"),
        style: "euroCent",
        content: () => ({ formula: "ROUND(fonds_pot-uitgekeerd,2)", value: eurosFromCents(uitkomst.restant) }),
      },
    ],
  };
}
