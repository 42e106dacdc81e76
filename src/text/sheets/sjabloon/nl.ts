/** The template: an empty, explained input workbook. Headers are words that the reader knows. */
export const sjabloonNl: Readonly<Record<string, string>> = {
  "template.titel": "Invoer voor het Fonds Tekortgemeenten",
  "template.ondertitel":
    "Voor de criteria {criteria}, versie {versie}: tekorten over {jaren}, inwoners op 1 januari {peiljaar}, gemeenten in de indeling van {indeling}.",

  "template.stappen": "Zo werkt het",
  "template.stap.invoer":
    "Vul op het blad Invoer per gemeente één rij in. De gele cellen zijn om in te vullen; rijen die u niet nodig hebt laat u leeg.",
  "template.stap.correcties":
    "Zijn er correcties van de beoordelaars? Zet ze op het blad Correcties. De opgegeven bedragen zelf verandert u niet.",
  "template.stap.aanvragen":
    "Houdt u aanvragen bij? Vul dan het blad Aanvragen in. Blijft dat blad leeg, dan telt iedere rij op Invoer als aanvraag.",
  "template.stap.gewichten":
    "De uitname wordt naar een kolom verdeeld: vul op het blad Gewichten voor elke gemeente van de indeling een gewicht in. Zonder gewicht van iedereen is niet te zeggen wat de anderen dragen.",
  "template.stap.controleren":
    "Controleer het bestand met: fonds controleer BESTAND. Verdeel het fonds met: fonds verdeel BESTAND --uit UITKOMST.xlsx.",

  "template.begrippen": "Begrippen en het teken",
  "template.begrip.lasten": "lasten",
  "template.begrip.lasten.uitleg":
    "Uitgaven in het boekjaar, als positief bedrag in hele euro of in euro en centen. Geen duizendtallen.",
  "template.begrip.baten": "baten",
  "template.begrip.baten.uitleg":
    "Inkomsten in het boekjaar, ook als positief bedrag. Het programma trekt ze zelf van de lasten af.",
  "template.begrip.tekort": "tekort",
  "template.begrip.tekort.uitleg":
    "Lasten min baten. Een positief tekort betekent: geld tekort gekomen. Een negatief tekort is een overschot.",
  "template.begrip.inwoners": "inwoners",
  "template.begrip.inwoners.uitleg":
    "Aantal inwoners op 1 januari {peiljaar} volgens het CBS. Leeg laten mag: dan komt het aantal uit het register.",
  "template.begrip.nul": "nul of leeg",
  "template.begrip.nul.uitleg":
    "Waren er geen lasten of baten, vul dan 0 in. Een lege cel is een ontbrekend bedrag en houdt de verdeling tegen.",

  "template.wel": "Wat telt mee",
  "template.wel.jeugd": "Jeugd",
  "template.wel.jeugd.uitleg":
    "Het onderdeel Jeugd van de integratie-uitkering Sociaal Domein: de nieuwe taken jeugdhulp.",
  "template.wel.wmo": "Wmo",
  "template.wel.wmo.uitleg":
    "De nieuwe Wmo-taken van de integratie-uitkering Sociaal Domein: begeleiding en beschermd wonen.",

  "template.niet": "Wat telt niet mee",
  "template.niet.buig": "BUIG en Participatie",
  "template.niet.buig.uitleg":
    "Bijstand (BUIG) en de Participatiewet vallen buiten het fonds. Staat er toch een kolom BUIG, dan wordt die overgeslagen en gemeld.",
  "template.niet.volume": "volumegroei jeugd",
  "template.niet.volume.uitleg": "Groei van het aantal jeugdigen met hulp is geen onderdeel van deze regeling.",
  "template.niet.open": "open-einderegelingen",
  "template.niet.open.uitleg": "Regelingen zonder budgetplafond vallen buiten het fonds.",
  "template.niet.huishoudelijk": "huishoudelijke hulp",
  "template.niet.huishoudelijk.uitleg": "De integratie-uitkering Wmo (huishoudelijke hulp) telt niet mee.",
  "template.niet.jaren": "andere jaren",
  "template.niet.jaren.uitleg": "Alleen {jaren} telt mee.",

  "template.kolommen.invoer": "Kolommen van het blad Invoer",
  "template.kolommen.correcties": "Kolommen van het blad Correcties",
  "template.kolommen.aanvragen": "Kolommen van het blad Aanvragen",
  "template.kolommen.gewichten": "Kolommen van het blad Gewichten",
  "template.voorbeeld": "Voorbeeld: {voorbeeld}",

  "template.kolom.gemeentecode": "gemeentecode",
  "template.kolom.gemeentecode.uitleg":
    "CBS-code van de gemeente. 363, 0363 en GM0363 mogen alle drie; het blad Gemeenten heeft de lijst.",
  "template.kolom.gemeentecode.gewichten": "CBS-code van de gemeente; de hele indeling staat er al.",
  "template.kolom.gemeente": "gemeente",
  "template.kolom.gemeente.uitleg": "Naam van de gemeente. Code en naam worden met elkaar vergeleken.",
  "template.kolom.inwoners": "inwoners {jaar}",
  "template.kolom.inwoners.uitleg": "Inwoners op 1 januari {jaar}. Leeg: uit het register.",
  "template.kolom.lasten": "{domein, select, jeugd {jeugd} other {Wmo}} lasten {jaar}",
  "template.kolom.lasten.uitleg": "Lasten {domein, select, jeugd {jeugd} other {Wmo}} in {jaar}, positief, in euro.",
  "template.kolom.baten": "{domein, select, jeugd {jeugd} other {Wmo}} baten {jaar}",
  "template.kolom.baten.uitleg": "Baten {domein, select, jeugd {jeugd} other {Wmo}} in {jaar}, positief, in euro.",
  "template.kolom.status": "status",
  "template.kolom.status.uitleg": "Voorlopig of definitief. Kies uit de lijst of laat leeg.",
  "template.kolom.herkomst": "herkomst",
  "template.kolom.herkomst.uitleg": "Waar de cijfers vandaan komen, bijvoorbeeld: jaarrekening.",
  "template.kolom.voorwaarde.uitleg": "Nodig voor de voorwaarde: {omschrijving}.",
  "template.kolom.gewicht.uitleg":
    "Gewicht waarnaar de uitname wordt verdeeld: een getal van nul of meer. Nul: deze gemeente draagt niets bij.",
  "template.kolom.jaar": "jaar",
  "template.kolom.jaar.uitleg": "Boekjaar van de correctie: {jaren}.",
  "template.kolom.domein": "domein",
  "template.kolom.domein.uitleg": "jeugd of Wmo.",
  "template.kolom.bedrag": "bedrag",
  "template.kolom.bedrag.uitleg": "Wat bij het opgegeven tekort wordt opgeteld, in euro. Negatief verlaagt het tekort.",
  "template.kolom.reden": "reden",
  "template.kolom.reden.uitleg": "Waarom is gecorrigeerd. Deze tekst staat straks in de toelichting.",
  "template.kolom.beoordelaar": "beoordelaar",
  "template.kolom.beoordelaar.uitleg": "Wie de correctie heeft vastgesteld.",
  "template.kolom.datum": "datum",
  "template.kolom.datum.uitleg": "Datum van de correctie.",
  "template.kolom.datumAanvraag": "datum aanvraag",
  "template.kolom.datumAanvraag.uitleg":
    "{heeftUiterste, select, ja {Dag waarop de aanvraag is ontvangen; uiterlijk {uiterste}.} other {Dag waarop de aanvraag is ontvangen.}}",
  "template.kolom.stuk.uitleg": "Is dit stuk ontvangen? Kies ja of nee; leeg telt als nee.",

  "template.domein": "{domein, select, jeugd {jeugd} other {Wmo}}",
  "template.status.voorlopig": "voorlopig",
  "template.status.definitief": "definitief",
  "template.prompt.status": "Status van de cijfers",
  "template.prompt.jaar": "Boekjaar",
  "template.prompt.domein": "Domein",
  "template.prompt.stuk": "Stuk ontvangen",

  "template.invoer.titel": "Invoer: lasten en baten per gemeente",
  "template.invoer.hint": "Eén rij per gemeente, bedragen in euro. Zie het blad Uitleg.",
  "template.voorbeeldcijfers.titel": "Voorbeeld: reconstructie van de aanvragen van 2018",
  "template.voorbeeldcijfers.hint":
    "Geen officieel bestand. Herkomst publicatie: afgeleid uit (afgeronde) bedragen in de pers. Herkomst fictief: verzonnen, zodat de totalen gelijk zijn aan de gepubliceerde.",
  "template.voorbeeldcijfers.correcties.titel": "Voorbeeld: correcties op de aanvragen van 2018",
  "template.voorbeeldcijfers.correcties.hint":
    "Geen officieel bestand: ook deze bedragen zijn een reconstructie. De herkomst staat op het blad Invoer.",

  "template.correcties.titel": "Correcties op de opgave",
  "template.correcties.hint":
    "Eén rij per correctie. Een negatief bedrag verlaagt het tekort. Laat het blad leeg als er geen correcties zijn.",
  "template.aanvragen.titel": "Aanvragen",
  "template.aanvragen.hint": "Eén rij per aanvraag. Laat het blad leeg als u aanvragen niet bijhoudt.",
  "template.gewichten.titel": "Gewichten voor de uitname",
  "template.gewichten.hint":
    "Eén gewicht per gemeente, ook voor gemeenten zonder cijfers of aanvraag. Zie het blad Uitleg.",
  "template.gemeenten.titel": "Gemeenten in de indeling van {indeling}",
  "template.gemeenten.hint": "Naslag: neem code en naam hiervandaan over. Bron: {bron}.",
};
