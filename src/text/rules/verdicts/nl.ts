/**
 * Per criterion: its name, the short reason in a table (`reason`) and the sentence about one municipality (`refused`).
 * "gemeten" and "grens" are written with their unit; they are "-" where there is nothing to show.
 */
export const verdictsNl: Readonly<Record<string, string>> = {
  "rule.aanvraag.name": "Aanvraag",
  "rule.aanvraag.reason": "geen aanvraag gedaan",
  "rule.aanvraag.refused": "{naam} heeft geen aanvraag gedaan.",
  "rule.aanvraagdatum.name": "Datum van de aanvraag",
  "rule.aanvraagdatum.reason": "aanvraag niet op tijd",
  "rule.aanvraagdatum.refused":
    "{heeftGemeten, select, ja {De aanvraag is van {gemeten}, {dagenTeLaat, plural, one {1 dag} other {# dagen}} na de uiterste datum {grens}.} other {Van de aanvraag is geen datum vastgelegd; nodig is een aanvraag uiterlijk op {grens}.}}",
  "rule.stukken.name": "Vereiste stukken",
  "rule.stukken.reason": "stukken ontbreken",
  "rule.stukken.refused":
    "Bij de aanvraag {aantalStukken, plural, one {ontbreekt} other {ontbreken}}: {stukken}. {aantalStukken, plural, one {Met dat stuk} other {Met die stukken}} was de aanvraag compleet geweest.",
  "rule.cijfers.name": "Cijfers",
  "rule.cijfers.reason": "geen cijfers",
  "rule.cijfers.refused": "{naam} heeft een aanvraag gedaan, maar in de invoer staat van {naam} geen enkel bedrag.",
  "rule.tekort.name": "Tekort",
  "rule.tekort.reason": "geen tekort",
  "rule.tekort.refused":
    "{heeftOverschot, select, ja {{naam} kwam geen geld tekort maar hield {overschot} over en komt daarom niet in aanmerking.} other {{naam} kwam precies niets tekort en komt daarom niet in aanmerking.}}",
  "rule.stapeling.name": "Stapeling van tekorten",
  "rule.stapeling.reason": "geen stapeling van tekorten",
  "rule.stapeling.refused":
    "Er is geen stapeling van tekorten: een tekort in {eis, select, tekortInElkJaar {{gemeten} van {grens, plural, one {# jaar} other {de # jaren}}} tekortInElkDomein {{gemeten} van {grens, plural, one {# domein} other {de # domeinen}}} minstensCellen {{gemeten, plural, one {# onderdeel} other {# onderdelen}} (jaar en domein), waar er minstens {grens, plural, one {# nodig is} other {# nodig zijn}}} other {{gemeten} van {grens, plural, one {# onderdeel} other {de # onderdelen}} (jaar en domein)}}.",
  "rule.drempel.name": "Drempel per inwoner",
  "rule.drempel.reason":
    "{vergelijking, select, groterDan {tekort per inwoner niet boven de drempel} other {tekort per inwoner onder de drempel}}",
  "rule.drempel.refused":
    "{naam} kwam {naCorrectie, select, ja {na correctie } other {}}{tekort} tekort: {gemeten} per inwoner bij {inwoners, select, 1 {1 inwoner} other {{inwoners} inwoners}}. {verschil, select, gelijk {Dat is precies de drempel van {grens}; alleen wie daarboven komt, komt in aanmerking.} vrijwel {Dat is minder dan een cent onder de drempel van {grens}.} other {Dat is {tekortOpDrempel} onder de drempel van {grens}.}} Met {nodig} meer geaccepteerd tekort {vergelijking, select, groterDan {was {naam} boven de drempel gekomen} other {was de drempel gehaald}}.",
  "rule.voorwaarde.name": "{omschrijving}",
  "rule.voorwaarde.reason": "voldoet niet: {omschrijving}",
  "rule.voorwaarde.refused":
    'Niet voldaan aan de voorwaarde "{omschrijving}": er {heeftGemeten, select, ja {staat {gemeten}} other {is niets ingevuld}}, nodig is {grens}.{richting, select, minder { Daarvoor moest er {strikt, select, ja {meer dan } other {}}{verschil} minder staan.} meer { Daarvoor moest er {strikt, select, ja {meer dan } other {}}{verschil} meer staan.} gelijk { Precies die waarde is niet genoeg.} other {}}',
  "rule.voorwaarde.gevonden": "{waarde}",
  "rule.voorwaarde.gevonden-per-inwoner": "{waarde} ({perInwoner} per inwoner)",
  "rule.voorwaarde.eis":
    "{operator, select, ongelijk {iets anders dan {waarde}} minder {minder dan {waarde}} hoogstens {hoogstens {waarde}} meer {meer dan {waarde}} minstens {minstens {waarde}} een {een van {waarde}} uiterlijk {uiterlijk {waarde}} other {{waarde}}}{perInwoner, select, ja { per inwoner} other {}}",
  "rule.grondslag.name": "Grondslag",
  "rule.grondslag.reason": "geen bedrag binnen de schijven",
  "rule.grondslag.refused": "De schijven en maxima laten van het tekort geen bedrag over.",
  "rule.minimumbedrag.name": "Minimumbedrag",
  "rule.minimumbedrag.reason": "bedrag onder het minimum",
  "rule.minimumbedrag.refused":
    "{sprong, select, ja {Dat is precies het minimumbedrag van {minimum}, maar daarvoor is de pot te klein; bij een hogere grens B komt {naam} eronder en krijgt niets.} other {{schijven, select, ja {Dat is minder dan} other {Wat het tekort telt, is minder dan}} het minimumbedrag van {minimum}: {naam} krijgt niets.}}",
  "rule.pot.name": "Pot",
  "rule.pot.reason":
    "{ietsTeVerdelen, select, nee {er is niets te verdelen} other {{verdeelregel, select, gelijkVerlies {bedrag niet groter dan het gelijke verlies} volgorde {niets meer over toen de gemeente aan de beurt was} vastPercentage {vast percentage laat niets over} other {verdeelregel laat niets over}}}}",
  "rule.pot.refused":
    "{ietsTeVerdelen, select, nee {Er is niets te verdelen.} other {{verdeelregel, select, vastPercentage {De regel kent {percentage} van elk bedrag toe; voor {naam} blijft er niets over.} other {De verdeelregel laat voor {naam} niets over.}}}}",
  "rule.verwerping.name": "Verwerping",
  "rule.verwerping.reason": "{verworpen}",
  "rule.verwerping.refused":
    "Er wordt niets uitgekeerd, want {verworpen}. Volgens de governance vervalt dan het hele fonds.",

  "document.collegebesluit": "collegebesluit",
  "document.jaarrekening": "jaarrekening",
  "document.accountant": "accountantsverklaring",
  "rule.afronden.name": "Afronden",
  "rule.afronden.reason": "bedrag wordt nul door het afronden",
  "rule.afronden.refused":
    "Naar beneden afgerond op {eenheid, select, euro {hele euro’s} other {de cent}} is dat nul: {naam} krijgt niets.",
};
