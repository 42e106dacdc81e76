import type { RuleTexts } from "./rule-texts";

export const vastPercentage: RuleTexts = {
  nl: {
    naam: "Vast percentage van de grondslag",
    keuze: "vast percentage",
    uitleg: "Past dat niet in de pot, dan gaat iedereen naar rato omlaag.",
    narekening: "vast percentage van de grondslag, zo nodig verlaagd tot de pot toereikend is",
    zin: "Verdeelregel: {regel} van {percentage}. {uitleg}",
    instellingen: { percentage: { veld: "Vast percentage", narekening: "Vast percentage van de grondslag" } },
  },
  en: {
    naam: "Fixed percentage of the qualifying amount",
    keuze: "fixed percentage",
    uitleg: "If that does not fit the pot, everyone is cut pro rata.",
    narekening: "fixed percentage of the grondslag, lowered if the pot is too small",
    zin: "Allocation rule: {regel} of {percentage}. {uitleg}",
    instellingen: { percentage: { veld: "Fixed percentage", narekening: "Fixed percentage of the grondslag" } },
  },
};
