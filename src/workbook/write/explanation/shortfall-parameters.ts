import { shortfallOf } from "../../../core/allocation/shortfall";
import { percentageOf } from "../../../core/money/places";
import { ratio } from "../../../core/money/ratio";
import type { SayParameters } from "../../../core/say";
import type { Uitkomst } from "../../../core/uitkomst";

/** What the pot fell short of what the rule promised, for a sentence; empty when it did not. */
export function shortfallParameters(uitkomst: Uitkomst): SayParameters {
  const shortfall = shortfallOf(uitkomst);
  if (shortfall === null) return {};
  const { percentage, nodig, tekort, deel } = shortfall;
  return {
    regel: uitkomst.criteria.verdeling.regel,
    percentage: { percentage },
    nodig: { cents: nodig },
    tekort: { cents: tekort },
    deel: { percentage: percentageOf(deel, ratio(1n)) },
  };
}
