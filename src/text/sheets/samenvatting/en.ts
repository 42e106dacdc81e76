/** The sheet Samenvatting. */
export const samenvattingEn: Readonly<Record<string, string>> = {
  "sheet.samenvatting.open-punten": "Still open before this outcome is official",
  "sheet.samenvatting.opmerkingen": "Remarks on the division",

  "sheet.samenvatting.geld": "The money",
  "sheet.samenvatting.pot": "Available (pot)",
  "sheet.samenvatting.pot.uitleg":
    "{aantal, plural, =0 {No source is available.} one {One source: {bronnen}.} other {Sum of {aantal} sources: {bronnen}.}}",
  "sheet.samenvatting.reserve": "   of which hardship reserve",
  "sheet.samenvatting.reserve.uitleg": "Kept apart; not divided.",
  "sheet.samenvatting.uitgekeerd": "Paid",
  "sheet.samenvatting.uitgekeerd.uitleg": "Sum of all awards, to the cent.",
  "sheet.samenvatting.bron": "   of which {naam}",
  "sheet.samenvatting.bron.uitleg": "Available: {beschikbaar}.",
  "sheet.samenvatting.bron-vervallen.uitleg": "Drops out: {bedrag} is not available.",
  "sheet.samenvatting.restant": "Remainder",
  "sheet.samenvatting.restant.uitleg":
    "Available minus paid.{heeftReserve, select, ja { Without the reserve {vrij} is left.} other {}}",
  "sheet.samenvatting.te-weinig": "Missing from the pot",
  "sheet.samenvatting.te-weinig.uitleg":
    "{regel, select, vastPercentage {The fixed percentage of {percentage} takes {nodig}} other {The lowest rate takes {nodig}}}; of every {nodig} there is {pot}.",

  "sheet.samenvatting.regel": "The rule",
  "sheet.samenvatting.verdeelregel": "Allocation rule",
  "sheet.samenvatting.drempel": "Threshold per inhabitant",
  "sheet.samenvatting.drempel.uitleg":
    "Only municipalities with a deficit per inhabitant {vergelijking, select, groterDan {above} other {at or above}} the threshold qualify.",
  "sheet.samenvatting.sluitvariabele": "Closing variable",
  "sheet.samenvatting.sluitvariabele.uitleg": "The value at which the division closes.",
  "sheet.samenvatting.exact": "   exactly, as a fraction in euros",
  "sheet.samenvatting.geen-sluitvariabele": "none",
  "sheet.samenvatting.geen-sluitvariabele.uitleg":
    "{verdeeld, select, nee {Nothing was divided; see the remarks.} other {No value closes: the pot is too small; see the remarks.}}",

  "sheet.samenvatting.gemeenten": "The municipalities",
  "sheet.samenvatting.met-cijfers": "Municipalities with figures",
  "sheet.samenvatting.aangevraagd": "Applied",
  "sheet.samenvatting.toegekend": "Granted",
  "sheet.samenvatting.afgewezen": "Refused",
  "sheet.samenvatting.afgewezen.uitleg":
    "{redenen}. A municipality may be refused for several reasons; the sheet Toelichting says why for each.",
  "sheet.samenvatting.reden": "{aantal, plural, one {once} other {# times}} {reden}",

  "sheet.samenvatting.tekorten": "The deficits",
  "sheet.samenvatting.tekort": "Deficit of all applicants",
  "sheet.samenvatting.tekort.uitleg": "After corrections; surpluses count as zero.",
  "sheet.samenvatting.correcties": "Corrections to what was submitted",
  "sheet.samenvatting.correcties.uitleg":
    "{aantal, plural, =0 {No corrections.} one {For 1 municipality} other {For {aantal} municipalities}}{aantal, plural, =0 {} other {; negative lowers the deficit.}}",
  "sheet.samenvatting.inAanmerking": "Deficit that qualifies",
  "sheet.samenvatting.inAanmerking.uitleg": "Whole deficit of those that meet every criterion.",
  "sheet.samenvatting.onvergoed": "Deficit not covered",
  "sheet.samenvatting.onvergoed.uitleg": "Of all municipalities with figures, refused ones included.",
  "sheet.samenvatting.dekking": "Coverage",
  "sheet.samenvatting.dekking.uitleg": "Paid as a part of the deficit that qualifies.",

  "sheet.samenvatting.uitname": "Contribution per inhabitant (average)",
  "sheet.samenvatting.uitname.uitleg":
    "{draagtBij, select, nee {The source {bron} contributes nothing, so no municipality pays anything.} other {What the source {bron} contributes, over the inhabitants of all {aantal} municipalities of the division. {sleutel, select, inwoners {They carry it together, by population} other {It comes from {dragers, plural, one {the one municipality} other {the # municipalities}} with a weight above zero, by the column ‘{kolom}’}}. That key is an assumption: no public source names it.}}",

  "sheet.samenvatting.grootste":
    "{aantal, plural, =0 {The largest recipients} one {The largest recipient} other {The {aantal} largest recipients}}",
  "sheet.samenvatting.grafiek": "Largest awards",
  "sheet.samenvatting.grafiek-as": "euro",
  "sheet.samenvatting.niemand": "Nothing was granted.",

  "sheet.samenvatting.bevindingen": "Findings about the input",
  "sheet.samenvatting.geen-bevindingen": "No findings.",
  "sheet.samenvatting.meer-bevindingen":
    "And {aantal, plural, one {1 more finding} other {{aantal} more findings}}: see the sheet Audit.",
  "sheet.severity.error": "error",
  "sheet.severity.warning": "warning",
  "sheet.severity.info": "note",
};
