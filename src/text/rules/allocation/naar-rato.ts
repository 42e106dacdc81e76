import type { RuleTexts } from "./rule-texts";

export const naarRato: RuleTexts = {
  nl: {
    naam: "Naar rato van de grondslag",
    keuze: "naar rato",
    uitleg: "Iedereen krijgt hetzelfde deel van wat in aanmerking komt.",
    narekening: "naar rato: iedereen hetzelfde deel van de grondslag",
  },
  en: {
    naam: "In proportion to the qualifying amount",
    keuze: "pro rata",
    uitleg: "Everyone gets the same share of what qualifies.",
    narekening: "pro rata: everyone the same share of its grondslag",
  },
};
