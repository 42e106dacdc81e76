import { divide, multiply, ratio, ratioFromDecimal } from "../../money/ratio";
import { percentageSetting } from "../../settings/setting";
import { allocationRule, inProportion, sumOf } from "../allocation-rule";
import { sumOfGrondslagen } from "../cut";

/** A fixed percentage of the grondslag; never above the pot: then pro rata, and the shortfall is said. */
export const vastPercentage = allocationRule({
  id: "vastPercentage",
  place: 70,
  source: "Open-einderegeling met plafond; eigen uitwerking.",
  settings: { percentage: percentageSetting({ cell: "vast_percentage", first: "50" }) },
  closes: null,
  promise: ({ percentage }) => percentage,
  allocate: ({ grondslagen, budget }, settings) => {
    const percentage = ratioFromDecimal(settings.percentage);
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
  cut: ({ pot, rows, opmerkingen }, _, { percentage }) => {
    if (!opmerkingen.includes("pro-rata-vast-percentage")) return { soort: "percentage", percentage };
    const som = multiply(sumOfGrondslagen(rows), divide(ratioFromDecimal(percentage), ratio(100n)));
    return { soort: "naarRato", groep: "allen", percentage, pot, som };
  },
});
