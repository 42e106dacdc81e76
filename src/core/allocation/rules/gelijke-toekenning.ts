import { equalAwards, levelOfEqualAwards } from "../../mathematics/equal-division";
import { allocationRule, closedAt, whenShort, wholeGrondslag } from "../allocation-rule";
import { cutInEqualParts } from "../cut";

/** Everyone the same amount, but nobody more than its grondslag. */
export const gelijkeToekenning = allocationRule({
  id: "gelijkeToekenning",
  place: 30,
  source: "Constrained equal awards (Maimonides; Aumann en Maschler 1985).",
  settings: {},
  closes: "bedrag",
  promise: wholeGrondslag,
  allocate: whenShort(({ grondslagen, budget }) => {
    const level = levelOfEqualAwards(grondslagen.values, budget * grondslagen.scale);
    return closedAt(grondslagen, level, equalAwards(grondslagen.values, level));
  }),
  cut: (facts) => cutInEqualParts(facts, "toekenning", false),
});
