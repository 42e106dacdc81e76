/** What the fields of `koppeling/1` mean. */
export const koppelingDescriptions: Readonly<Record<string, string>> = {
  "": "Welke kolommen van een werkboek wat bevatten, als zoeken op kopteksten niet genoeg is. Een kolom is een koptekst of een kolomletter; een koptekst gaat voor.",
  blad: "Naam van het werkblad; null: het eerste.",
  kopregel: "Rij met de kopteksten, zoals Excel die nummert; van een kop over meer rijen de onderste.",
  eenheid: "Of de bedragen in euro's of in duizenden euro's staan.",
  notatie: "Decimaalteken van getallen die als tekst zijn opgeslagen; null: per kolom beoordeeld.",
  tekens:
    "Teken van alle kolommen van een soort; gaat boven teken. Weggelaten: lasten en baten die overal negatief zijn, worden omgekeerd gelezen, met een melding.",
  correcties: "Eenheid van de bedragen op een blad met correcties; van andere bladen is die euro.",
  teken: "omgekeerd: elk bedrag wordt met -1 vermenigvuldigd.",
  indeling: "breed: een rij per gemeente. lang: een rij per gemeente, jaar en domein.",
  bedragen: "De kolommen met bedragen.",
  "bedragen.soort": "lasten en baten zijn allebei positief; tekort is lasten min baten.",
  "bedragen.teken": "Gaat voor deze kolom boven het teken van het hele bestand.",
};
