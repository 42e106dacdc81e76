/** What stands above every output sheet, and words that several sheets share. */
export const headEn: Readonly<Record<string, string>> = {
  "sheet.taal": "English",
  "sheet.oordeel.toegekend": "granted",
  "sheet.oordeel.afgewezen": "refused",
  "sheet.ja": "yes",
  "sheet.nee": "no",
  "sheet.totaal": "Total",
  "sheet.lijst": "{voor} and {laatste}",
  "sheet.kop.toekenning": "{fonds}: award per municipality",
  "sheet.kop.toelichting": "{fonds}: explanation per municipality",
  "sheet.kop.uitname": "{fonds}: contribution per municipality",
  "sheet.kop.samenvatting": "{fonds}: summary",
  "sheet.kop.audit": "{fonds}: audit record",
  "sheet.ondertitel": "Criteria: {criteria}, version {versie}. {berekend}",
  "set.aangepast": "own rules, based on {naam}",
  "berekend.op": "Calculated on {nu}.",
  "berekend.alsof": "Calculated as if it were {nu}.",
  "sheet.stempel.concept": "DRAFT",
  "sheet.stempel.concept-onder-voorbehoud": "DRAFT - subject to {poorten}",
  "sheet.stempel.officieel": "OFFICIAL",
  "sheet.fictief":
    "Please note: {aantal, plural, one {1 row contains} other {{aantal} rows contain}} fictitious figures. This outcome is an example, not a decision.",
  "sheet.eenheden":
    "Amounts in euros. Deficit = expenditure - income; a positive deficit means short of money, a negative deficit is a surplus.",
};
