import { at } from "../../mathematics/at";
import { equalAwards, equalLosses, levelOfEqualAwards, levelOfEqualLosses } from "../../mathematics/equal-division";
import { allocationRule, closedAt, sumOf, whenShort, wholeGrondslag } from "../allocation-rule";
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
  allocate: whenShort(({ grondslagen, budget }) => {
    // in half units a half-claim is the claim itself
    const halves = grondslagen.values;
    const scale = grondslagen.scale * 2n;
    const money = budget * scale;
    const sum = sumOf(grondslagen);
    if (money <= sum) {
      const level = levelOfEqualAwards(halves, money);
      return closedAt(grondslagen, level, equalAwards(halves, level), scale);
    }
    const level = levelOfEqualLosses(halves, money - sum);
    const above = equalLosses(halves, level);
    const values = above.map((part, index) => part + at(halves, index) * level.denominator);
    return closedAt(grondslagen, level, values, scale);
  }),
  cut: (facts) => cutInEqualParts(facts, isUpToHalf(facts) ? "toekenning" : "verlies", true),
});
