import type { NarekeningContext } from "../context";
import { fixedGrondslagSteps, grondslagKey } from "../columns/grondslag-columns";
import { awardColumn, type RuleSteps } from "./rule-steps";

const orderKey = "volgorde:waarde";
const beforeKey = "volgorde:vooraf";
const groupKey = "volgorde:groep";

/** volgorde: highest tekort per inhabitant first, in full, until the pot is empty; equals share what is left pro rata. */
export function volgorde(context: NarekeningContext): RuleSteps {
  const { say } = context;
  return {
    columns: [
      ...fixedGrondslagSteps(context),
      {
        key: orderKey,
        header: say("narekening.stap.volgorde.waarde"),
        style: "exact",
        // whole cents: then equal ratios give equal numbers
        cell: (_, refs) => ({
          formula: `ROUND(100*${refs.here("inAanmerking")},0)/${refs.here("inwoners")}`,
          value: null,
        }),
      },
      {
        key: beforeKey,
        header: say("narekening.stap.volgorde.vooraf"),
        style: "euroCent",
        cell: (_, refs) => ({
          formula: `SUMPRODUCT((${refs.all(orderKey)}>${refs.here(orderKey)})*${refs.all(grondslagKey)})`,
          value: null,
        }),
      },
      {
        key: groupKey,
        header: say("narekening.stap.volgorde.groep"),
        style: "euroCent",
        cell: (_, refs) => ({
          formula: `SUMPRODUCT((${refs.all(orderKey)}=${refs.here(orderKey)})*${refs.all(grondslagKey)})`,
          value: null,
        }),
      },
      awardColumn((refs) => {
        const [before, group] = [refs.here(beforeKey), refs.here(groupKey)];
        return `IF(${group}>0,${refs.here(grondslagKey)}*MAX(0,MIN(1,(te_verdelen-${before})/${group})),0)`;
      }, context),
    ],
    candidates: null,
    scalars: [],
  };
}
