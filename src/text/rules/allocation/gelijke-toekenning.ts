import type { RuleTexts } from "./rule-texts";

export const gelijkeToekenning: RuleTexts = {
  nl: {
    naam: "Gelijke toekenning: iedereen hetzelfde bedrag, nooit meer dan de grondslag",
    keuze: "gelijke toekenning",
    uitleg: "Iedereen krijgt hetzelfde bedrag, nooit meer dan wat in aanmerking komt.",
    narekening: "gelijke toekenning: iedereen hetzelfde bedrag, maar niemand meer dan de grondslag",
    sluit: {
      samenvatting: "Gelijk bedrag per gemeente",
      samenvattingUitleg: "Iedereen krijgt dit bedrag, maar nooit meer dan de grondslag; daarna wordt afgerond.",
      narekening: "Gelijk bedrag",
      narekeningUitleg: "Iedereen krijgt dit bedrag, maar niet meer dan de grondslag.",
    },
  },
  en: {
    naam: "Equal awards: the same amount for everyone, never more than the qualifying amount",
    keuze: "equal awards",
    uitleg: "Everyone gets the same amount, never more than what qualifies.",
    narekening: "equal awards: everyone the same amount, but nobody more than its grondslag",
    sluit: {
      samenvatting: "Equal amount per municipality",
      samenvattingUitleg: "Everyone gets this amount, but never more than the qualifying amount; then it is rounded.",
      narekening: "Equal amount",
      narekeningUitleg: "Everyone gets this amount, but not more than its grondslag.",
    },
  },
};
