import type { RuleTexts } from "./rule-texts";

export const volgorde: RuleTexts = {
  nl: {
    naam: "Op volgorde: hoogste tekort per inwoner eerst, tot de pot op is",
    keuze: "op volgorde",
    uitleg: "Het hoogste tekort per inwoner gaat voor, tot de pot op is.",
    narekening: "volgorde: het hoogste tekort per inwoner eerst, tot de pot op is",
  },
  en: {
    naam: "In order: highest deficit per inhabitant first, until the pot is empty",
    keuze: "in order",
    uitleg: "The highest deficit per inhabitant goes first, until the pot is empty.",
    narekening: "priority: the highest deficit per inhabitant first, until the pot is empty",
  },
};
