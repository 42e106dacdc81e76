import { invariant } from "../findings/bug-error";
import { inProportion, sumOf, type AllocationRule } from "./allocation-rule";

/** A fixed percentage of the grondslag; never above the pot: then pro rata, and the shortfall is said. */
export const vastPercentage: AllocationRule = {
  id: "vastPercentage",
  source: "Open-einderegeling met plafond; eigen uitwerking.",
  allocate: ({ grondslagen, budget, percentage }) => {
    invariant(percentage !== null, "vastPercentage needs a percentage");
    const awards = {
      values: grondslagen.values.map((value) => value * percentage.numerator),
      scale: grondslagen.scale * percentage.denominator * 100n,
    };
    const surplus = budget * awards.scale - sumOf(awards);
    if (surplus >= 0n)
      return { awards, grondslagen, closing: null, opmerkingen: surplus === 0n ? [] : ["pot-niet-op"] };
    return {
      awards: inProportion(awards, budget),
      grondslagen,
      closing: null,
      opmerkingen: ["pro-rata-vast-percentage"],
    };
  },
};
