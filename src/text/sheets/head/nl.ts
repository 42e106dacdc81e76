/** What stands above every output sheet, and words that several sheets share. */
export const headNl: Readonly<Record<string, string>> = {
  "sheet.taal": "Nederlands",
  "sheet.oordeel.toegekend": "toegekend",
  "sheet.oordeel.afgewezen": "afgewezen",
  "sheet.ja": "ja",
  "sheet.nee": "nee",
  "sheet.totaal": "Totaal",
  "sheet.lijst": "{voor} en {laatste}",
  "sheet.kop.toekenning": "{fonds}: toekenning per gemeente",
  "sheet.kop.toelichting": "{fonds}: toelichting per gemeente",
  "sheet.kop.uitname": "{fonds}: uitname per gemeente",
  "sheet.kop.samenvatting": "{fonds}: samenvatting",
  "sheet.kop.audit": "{fonds}: verantwoording",
  "sheet.ondertitel": "Criteria: {criteria}, versie {versie}. {berekend}",
  "set.aangepast": "eigen regels, op basis van {naam}",
  "berekend.op": "Berekend op {nu}.",
  "berekend.alsof": "Berekend alsof het {nu} was.",
  "sheet.stempel.concept": "CONCEPT",
  "sheet.stempel.concept-onder-voorbehoud": "CONCEPT - onder voorbehoud van {poorten}",
  "sheet.stempel.officieel": "OFFICIEEL",
  "sheet.fictief":
    "Let op: {aantal, plural, one {1 rij bevat} other {{aantal} rijen bevatten}} fictieve cijfers. Deze uitkomst is een voorbeeld, geen besluit.",
  "sheet.eenheden":
    "Bedragen in euro. Tekort = lasten - baten; een positief tekort is geld tekort gekomen, een negatief tekort is een overschot.",
};
