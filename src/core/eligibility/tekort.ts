import { ratio } from "../money/ratio";
import { noCents } from "../money/cents";
import type { EligibilityRule } from "./casus";

const nothing = { eenheid: "cent", waarde: ratio(noCents) } as const;

/** Whoever is not short of money gets nothing. */
export const tekort: EligibilityRule = {
  id: "tekort",
  source: "domain.md §4: tekort <= 0 -> 0.",
  prepare: () => [
    (casus) => ({
      regel: "tekort",
      voldoet: casus.tekort > 0n,
      gemeten: { eenheid: "cent", waarde: { numerator: casus.tekort, denominator: 1n } },
      grens: nothing,
    }),
  ],
};
