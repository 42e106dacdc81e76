import { alv2018 } from "./alv-2018";
import type { Criteriaset } from "../criteriaset";

/** A plain comparison for the rule of 2018: the same threshold, everything above it in proportion to the pot. */
export const naarRato: Criteriaset = {
  ...alv2018,
  id: "naar-rato",
  naam: "Naar rato boven de drempel",
  status: "concept",
  toelichting:
    "Dezelfde drempel van 40 euro per inwoner als in 2018; het deel van het tekort boven de drempel wordt naar rato van de pot vergoed. Een vergelijkingsvariant, geen besluit.",
  bron: "Aanname: geen regel van het fonds.",
  grondslag: {
    schijven: [{ vanaf: "40.00", percentage: "100" }],
    maximumPerInwoner: null,
    maximumPercentageVanTekort: "100",
    minimumbedrag: null,
  },
  verdeling: { regel: "naarRato" },
};
