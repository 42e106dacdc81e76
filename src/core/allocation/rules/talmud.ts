import { at } from "../../mathematics/at";
import { equalAwards, equalLosses, levelOfEqualAwards, levelOfEqualLosses } from "../../mathematics/equal-division";
import { ratio, type Ratio } from "../../money/ratio";
import { allocationRule, fitsBudget, payInFull, sumOf, wholeGrondslag } from "../allocation-rule";
import { cutInEqualParts, isUpToHalf } from "../cut";

/**
 * Up to half of what is asked: equal awards on half-claims. Above it: everyone keeps half its claim and the losses on the
 * other half are equal. The closing value is that equal award, or that equal loss.
 */
export const talmud = allocationRule({
  id: "talmud",
  place: 50,
  source: "Talmudregel (Aumann en Maschler 1985).",
  settings: {},
  closes: "bedrag",
  promise: wholeGrondslag,
  allocate: (problem) => {
    if (fitsBudget(problem)) return payInFull(problem);
    const { grondslagen, budget } = problem;
    // in half units a half-claim is the claim itself
    const halves = grondslagen.values;
    const scale = grondslagen.scale * 2n;
    const money = budget * scale;
    const sum = sumOf(grondslagen);
    const closingAt = ({ numerator, denominator }: Ratio): Ratio => ratio(numerator, denominator * scale);
    if (money <= sum) {
      const level = levelOfEqualAwards(halves, money);
      return {
        awards: { values: equalAwards(halves, level), scale: scale * level.denominator },
        grondslagen,
        closing: closingAt(level),
        opmerkingen: [],
      };
    }
    const level = levelOfEqualLosses(halves, money - sum);
    const above = equalLosses(halves, level);
    const values = above.map((part, index) => part + at(halves, index) * level.denominator);
    const awards = { values, scale: scale * level.denominator };
    return { awards, grondslagen, closing: closingAt(level), opmerkingen: [] };
  },
  cut: (facts) => cutInEqualParts(facts, isUpToHalf(facts) ? "toekenning" : "verlies", true),
});
