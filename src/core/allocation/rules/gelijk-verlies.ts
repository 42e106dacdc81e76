import { equalLosses, levelOfEqualLosses } from "../../mathematics/equal-division";
import { allocationRule, closedAt, whenShort, wholeGrondslag } from "../allocation-rule";
import { cutInEqualParts } from "../cut";

/** Everyone loses the same amount, but nobody more than its grondslag. */
export const gelijkVerlies = allocationRule({
  id: "gelijkVerlies",
  place: 40,
  source: "Constrained equal losses (Maimonides; Aumann en Maschler 1985).",
  settings: {},
  closes: "bedrag",
  promise: wholeGrondslag,
  allocate: whenShort(({ grondslagen, budget }) => {
    const level = levelOfEqualLosses(grondslagen.values, budget * grondslagen.scale);
    return closedAt(grondslagen, level, equalLosses(grondslagen.values, level));
  }),
  cut: (facts) => cutInEqualParts(facts, "verlies", false),
});
