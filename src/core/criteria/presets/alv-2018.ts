import type { Criteriaset } from "../criteriaset";

/** The rule of 2018. Source: docs/glossary.md (public reporting on the 2018 round); the closing role of B is inferred. */
export const alv2018: Criteriaset = {
  schema: "criteriaset/1",
  id: "alv-2018",
  naam: "ALV 27 juni 2018",
  versie: "1.0",
  status: "vastgesteld",
  toelichting:
    "Tekort op jeugd en Wmo over 2016 en 2017 samen, gesaldeerd. Boven een drempel van 40 euro per inwoner wordt de helft vergoed, boven de sluitvariabele B alles. B sluit zo dat de pot precies op gaat.",
  bron: "Openbare berichtgeving over de ronde van 2018; dat B de sluitvariabele is, is daaruit afgeleid.",
  tekort: { jaren: [2016, 2017], domeinen: ["jeugd", "wmo"], saldering: { tussenDomeinen: true, tussenJaren: true } },
  inwoners: { peiljaar: 2017 },
  indeling: 2017,
  stapeling: { eis: "geen" },
  drempel: { bedragPerInwoner: "40.00", vergelijking: "groterDan" },
  voorwaarden: [],
  grondslag: {
    schijven: [
      { vanaf: "40.00", percentage: "50" },
      { vanaf: "sluitvariabele", percentage: "100" },
    ],
    maximumPerInwoner: null,
    maximumPercentageVanTekort: "100",
    minimumbedrag: null,
  },
  verdeling: { regel: "sluitschijf" },
  afronding: { eenheid: "cent" },
};

/** The B that was published for the round of 2018, in euros per inhabitant. Source: public reporting on the 2018 round. */
export const gepubliceerdeB = "108.26";
