import type { RuleTexts } from "./rule-texts";

export const gelijkVerlies: RuleTexts = {
  nl: {
    naam: "Gelijk verlies: iedereen levert hetzelfde bedrag in, maar nooit meer dan de grondslag",
    keuze: "gelijk verlies",
    uitleg: "Iedereen levert hetzelfde bedrag in op wat in aanmerking komt.",
    narekening: "gelijk verlies: iedereen mist hetzelfde bedrag, maar niemand meer dan de grondslag",
    sluit: {
      samenvatting: "Gelijk verlies per gemeente",
      samenvattingUitleg: "Iedereen levert dit bedrag in, of de hele grondslag als die kleiner is.",
      narekening: "Gelijk verlies",
      narekeningUitleg: "Iedereen krijgt de grondslag min dit bedrag, maar niet minder dan nul.",
    },
  },
  en: {
    naam: "Equal losses: everyone gives up the same amount, but never more than the qualifying amount",
    keuze: "equal losses",
    uitleg: "Everyone gives up the same amount of what qualifies.",
    narekening: "equal losses: everyone misses the same amount, but nobody more than its grondslag",
    sluit: {
      samenvatting: "Equal loss per municipality",
      samenvattingUitleg: "Everyone gives up this amount, or the whole qualifying amount where that is smaller.",
      narekening: "Equal loss",
      narekeningUitleg: "Everyone gets its grondslag minus this amount, but not less than zero.",
    },
  },
};
