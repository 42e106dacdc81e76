import type { EligibilityRule } from "./casus";

/** Who applied without any figure is refused for that, and the others go on. Only asked where there is one. */
export const cijfers: EligibilityRule = {
  id: "cijfers",
  source: "Eigen keuze: een aanvraag zonder cijfers houdt de andere niet op.",
  prepare: ({ isIemandZonderCijfers = false }) =>
    isIemandZonderCijfers
      ? [
          ({ gemeente }) => ({
            regel: "cijfers",
            voldoet: gemeente.zonderCijfers === undefined,
            gemeten: null,
            grens: null,
          }),
        ]
      : [],
};
