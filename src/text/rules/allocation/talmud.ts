import type { RuleTexts } from "./rule-texts";

export const talmud: RuleTexts = {
  nl: {
    naam: "Talmudregel: tot de helft gelijke toekenning, daarboven gelijk verlies",
    keuze: "Talmudregel",
    uitleg: "Tot de helft een gelijke toekenning, daarboven een gelijk verlies.",
    narekening: "talmudregel: gelijke toekenning over halve grondslagen, boven de helft gelijk verlies",
    sluit: {
      samenvatting: "Gelijk bedrag bij halve grondslagen",
      samenvattingUitleg:
        "{helft, select, ja {Iedereen krijgt dit bedrag, maar nooit meer dan de helft van de grondslag; daarna wordt afgerond.} other {Iedereen levert dit bedrag in, maar nooit meer dan de helft van de grondslag.}}",
      narekening: "Gelijk bedrag over halve grondslagen",
      narekeningUitleg: "Tot de helft van wat gevraagd is: wat ieder krijgt. Daarboven: wat ieder mist.",
    },
  },
  en: {
    naam: "Talmud rule: equal awards up to half, equal losses above it",
    keuze: "Talmud rule",
    uitleg: "Equal awards up to half, equal losses above.",
    narekening: "Talmud rule: equal awards on half the grondslagen, above half equal losses",
    sluit: {
      samenvatting: "Equal amount on half the qualifying amounts",
      samenvattingUitleg:
        "{helft, select, ja {Everyone gets this amount, but never more than half the qualifying amount; then it is rounded.} other {Everyone gives up this amount, but never more than half the qualifying amount.}}",
      narekening: "Equal amount on half the grondslagen",
      narekeningUitleg: "Up to half of what is asked: what each gets. Above that: what each misses.",
    },
  },
};
