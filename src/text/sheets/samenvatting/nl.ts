/** The sheet Samenvatting. */
export const samenvattingNl: Readonly<Record<string, string>> = {
  "sheet.samenvatting.open-punten": "Nog open voordat deze uitkomst officieel is",
  "sheet.samenvatting.opmerkingen": "Opmerkingen bij de verdeling",

  "sheet.samenvatting.geld": "Het geld",
  "sheet.samenvatting.pot": "Beschikbaar (pot)",
  "sheet.samenvatting.pot.uitleg":
    "{aantal, plural, =0 {Geen enkele bron is beschikbaar.} one {Eén bron: {bronnen}.} other {Som van {aantal} bronnen: {bronnen}.}}",
  "sheet.samenvatting.reserve": "   waarvan reserve hardheidsclausule",
  "sheet.samenvatting.reserve.uitleg": "Apart gehouden; niet verdeeld.",
  "sheet.samenvatting.uitgekeerd": "Uitgekeerd",
  "sheet.samenvatting.uitgekeerd.uitleg": "Som van alle toekenningen, op de cent.",
  "sheet.samenvatting.bron": "   waarvan {naam}",
  "sheet.samenvatting.bron.uitleg": "Beschikbaar: {beschikbaar}.",
  "sheet.samenvatting.bron-vervallen.uitleg": "Valt weg: {bedrag} is niet beschikbaar.",
  "sheet.samenvatting.restant": "Restant",
  "sheet.samenvatting.restant.uitleg":
    "Beschikbaar min uitgekeerd.{heeftReserve, select, ja { Zonder de reserve blijft {vrij} over.} other {}}",
  "sheet.samenvatting.te-weinig": "Te weinig in de pot",
  "sheet.samenvatting.te-weinig.uitleg":
    "{regel, select, vastPercentage {Het vaste percentage van {percentage} kost {nodig}} other {Het laagste tarief kost {nodig}}}; van elke {nodig} is er {pot}.",

  "sheet.samenvatting.regel": "De regel",
  "sheet.samenvatting.verdeelregel": "Verdeelregel",
  "sheet.samenvatting.drempel": "Drempel per inwoner",
  "sheet.samenvatting.drempel.uitleg":
    "Alleen gemeenten met een tekort per inwoner {vergelijking, select, groterDan {boven} other {op of boven}} de drempel komen in aanmerking.",
  "sheet.samenvatting.sluitvariabele": "Sluitvariabele",
  "sheet.samenvatting.sluitvariabele.uitleg": "De waarde waarbij de verdeling sluit.",
  "sheet.samenvatting.exact": "   exact, als breuk in euro",
  "sheet.samenvatting.geen-sluitvariabele": "geen",
  "sheet.samenvatting.geen-sluitvariabele.uitleg":
    "{verdeeld, select, nee {Er is niets verdeeld; zie de opmerkingen.} other {Geen enkele waarde sluit: de pot is te klein; zie de opmerkingen.}}",

  "sheet.samenvatting.gemeenten": "De gemeenten",
  "sheet.samenvatting.met-cijfers": "Gemeenten met cijfers",
  "sheet.samenvatting.aangevraagd": "Aangevraagd",
  "sheet.samenvatting.toegekend": "Toegekend",
  "sheet.samenvatting.afgewezen": "Afgewezen",
  "sheet.samenvatting.afgewezen.uitleg":
    "{redenen}. Eén gemeente kan om meer redenen zijn afgewezen; het blad Toelichting zegt per gemeente waarom.",
  "sheet.samenvatting.reden": "{aantal} keer {reden}",

  "sheet.samenvatting.tekorten": "De tekorten",
  "sheet.samenvatting.tekort": "Tekort van alle aanvragers",
  "sheet.samenvatting.tekort.uitleg": "Na correcties; overschotten tellen als nul.",
  "sheet.samenvatting.correcties": "Correcties op de opgave",
  "sheet.samenvatting.correcties.uitleg":
    "{aantal, plural, =0 {Geen correcties.} one {Bij 1 gemeente} other {Bij {aantal} gemeenten}}{aantal, plural, =0 {} other {; negatief verlaagt het tekort.}}",
  "sheet.samenvatting.inAanmerking": "Tekort dat in aanmerking komt",
  "sheet.samenvatting.inAanmerking.uitleg": "Hele tekort van wie aan alle criteria voldoet.",
  "sheet.samenvatting.onvergoed": "Onvergoed tekort",
  "sheet.samenvatting.onvergoed.uitleg": "Van alle gemeenten met cijfers, ook de afgewezen.",
  "sheet.samenvatting.dekking": "Dekking",
  "sheet.samenvatting.dekking.uitleg": "Uitgekeerd als deel van het tekort dat in aanmerking komt.",

  "sheet.samenvatting.uitname": "Uitname per inwoner (gemiddeld)",
  "sheet.samenvatting.uitname.uitleg":
    "{draagtBij, select, nee {De bron {bron} draagt niets bij, dus geen gemeente betaalt mee.} other {Wat de bron {bron} bijdraagt, gedeeld door de inwoners van alle {aantal} gemeenten van de indeling. {sleutel, select, inwoners {Die gemeenten dragen het samen, naar inwoners} other {Het komt van {dragers, plural, one {de ene gemeente} other {de # gemeenten}} met een gewicht boven nul, naar de kolom ‘{kolom}’}}. Die sleutel is een aanname: geen openbare bron noemt hem.}}",

  "sheet.samenvatting.grootste":
    "{aantal, plural, =0 {De grootste ontvangers} one {De grootste ontvanger} other {De {aantal} grootste ontvangers}}",
  "sheet.samenvatting.grafiek": "Grootste toekenningen",
  "sheet.samenvatting.grafiek-as": "euro",
  "sheet.samenvatting.niemand": "Er is niets toegekend.",

  "sheet.samenvatting.bevindingen": "Bevindingen over de invoer",
  "sheet.samenvatting.geen-bevindingen": "Geen bevindingen.",
  "sheet.samenvatting.meer-bevindingen":
    "En nog {aantal, plural, one {1 bevinding} other {{aantal} bevindingen}}: zie het blad Audit.",
  "sheet.severity.error": "fout",
  "sheet.severity.warning": "waarschuwing",
  "sheet.severity.info": "mededeling",
};
