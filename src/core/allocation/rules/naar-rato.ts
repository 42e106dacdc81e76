import { allocationRule, inProportion, whenShort, wholeGrondslag } from "../allocation-rule";
import { cutInProportion } from "../cut";

/** Everyone the same share of its grondslag. */
export const naarRato = allocationRule({
  id: "naarRato",
  place: 20,
  source: "Evenredige verdeling (proportional rule).",
  settings: {},
  closes: null,
  promise: wholeGrondslag,
  allocate: whenShort(({ grondslagen, budget }) => ({
    awards: inProportion(grondslagen, budget),
    grondslagen,
    closing: null,
    opmerkingen: [],
  })),
  cut: cutInProportion,
});
