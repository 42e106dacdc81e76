import { shortfallOf } from "../core/allocation/shortfall";
import { ratio, subtract } from "../core/money/ratio";
import type { SayParameters } from "../core/words/say";
import type { Uitkomst } from "../core/uitkomst/uitkomst";
import { writtenInFull } from "./written-amount";

/** What the pot fell short of what the rule promised, for a sentence; empty when it did not. */
export function shortfallParameters(uitkomst: Uitkomst): SayParameters {
  const shortfall = shortfallOf(uitkomst);
  if (shortfall === null) return {};
  const { percentage, som, pot } = shortfall;
  return {
    regel: uitkomst.criteria.verdeling.regel,
    percentage: { percentage },
    nodig: writtenInFull(som).value,
    tekort: writtenInFull(subtract(som, ratio(pot))).value,
    pot: { cents: pot },
  };
}
