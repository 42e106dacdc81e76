/** What the fields of `criteriaset/1` mean. */
export const criteriasetDescriptions: Readonly<Record<string, string>> = {
  "": "Welke gemeenten in aanmerking komen en hoe de pot over hen wordt verdeeld. Bedragen in euro's en percentages zijn decimale getallen als tekst, met een punt.",
  toelichting: "Vrije tekst voor wie de set leest.",
  bron: "Waar de regels vandaan komen.",
  tekort: "Welke tekorten tellen.",
  "tekort.saldering": "Of een overschot van het ene domein of jaar het tekort van het andere verlaagt.",
  "inwoners.peiljaar": "Inwoners op 1 januari van dit jaar.",
  indeling: "Jaar van de gemeentelijke indeling.",
  stapeling: "Hoeveel tekorten een gemeente tegelijk moet hebben.",
  drempel: "Tekort per inwoner dat gehaald moet worden; null: geen drempel.",
  "drempel.vergelijking": "groterDan: precies op de drempel is niet genoeg.",
  voorwaarden: "Voorwaarden over extra kolommen van de invoer.",
  "voorwaarden.kolom": "Kop van de kolom; hoofdletters, accenten en leestekens doen er niet toe.",
  "voorwaarden.waarde": "Waarde om mee te vergelijken; bij in een lijst.",
  "voorwaarden.perInwoner": "De waarde in de kolom wordt eerst gedeeld door het aantal inwoners.",
  "voorwaarden.ontbrekend":
    "Wat er gebeurt als de waarde ontbreekt: afwijzen, overslaan (voldoet) of fout (de berekening stopt).",
  grondslag: "Welk deel van het tekort telt, voordat de pot wordt verdeeld.",
  "grondslag.schijven":
    "Oplopend; elk percentage geldt alleen voor het deel van het tekort per inwoner binnen de schijf.",
  "grondslag.schijven.vanaf":
    "Euro per inwoner, of sluitvariabele: de grens waarbij de som van alle toekenningen precies de pot is.",
  "grondslag.maximumPerInwoner": "Euro per inwoner; null: geen maximum.",
  "grondslag.maximumPercentageVanTekort": "Percentage van het tekort; null: het hele tekort.",
  "grondslag.minimumbedrag": "Euro per gemeente; wie eronder blijft krijgt niets. null: geen minimum.",
  verdeling: "Hoe de pot over de grondslagen wordt verdeeld.",
  "verdeling.percentage": "Het deel van elke grondslag dat wordt vergoed.",
  "afronding.eenheid": "Toekenningen zijn hele centen of hele euro's.",
};
