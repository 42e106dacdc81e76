/** The frame of the task pane: start, steps, tasks, messages. */
export const taskpaneShellNl: Readonly<Record<string, string>> = {
  "pane.product": "Fonds Tekortgemeenten",
  "pane.taal": "Taal",
  "pane.taal.nl": "NL: Nederlands",
  "pane.taal.en": "EN: English",
  "pane.naar-start": "Start",
  "pane.laden": "Bezig met openen…",
  "pane.stappen": "Stappen",
  "pane.stap.gegevens": "Gegevens",
  "pane.stap.regels": "Regels",
  "pane.stap.uitkomst": "Uitkomst",
  "pane.stap.schrijven": "Schrijven",
  "pane.stap.audit": "Audit",

  "pane.start.titel": "Wat komt u doen?",
  "pane.start.inleiding": "Het fonds verdelen over de gemeenten in dit werkboek, tot op de cent en na te rekenen.",
  "pane.doel.verdeling": "Verdeling maken",
  "pane.doel.verdeling.uitleg": "Gegevens controleren, regels kiezen, berekenen en de uitkomst in het werkboek zetten.",
  "pane.doel.mijn-gemeente": "Mijn gemeente",
  "pane.doel.mijn-gemeente.uitleg": "Direct naar één gemeente: wat krijgt zij, waarom, en wat draagt zij bij.",
  "pane.start.sjabloon": "Nog geen gegevens?",
  "pane.start.sjabloon.uitleg":
    "Voeg invoerbladen met uitleg toe: leeg, of gevuld met het voorbeeld van 2018. Bestaande bladen blijven zoals ze zijn.",
  "pane.start.privacy": "Alles wordt hier berekend. Er gaan geen gegevens naar buiten.",
  "pane.sjabloon-invoegen": "Sjabloon invoegen",
  "pane.voorbeeld-invoegen": "Voorbeeld invoegen",

  "pane.ongedaan": "Maak ongedaan",
  "pane.ongedaan.titel": "Eerder geschreven uitvoer",
  "pane.ongedaan.uitleg": "Ongedaan maken brengt de uitvoer terug van vóór het laatste schrijven.",

  "pane.berekenen": "Berekenen",
  "pane.opnieuw-berekenen": "Opnieuw berekenen",
  "pane.annuleren": "Annuleren",
  "pane.sluiten": "Sluiten",
  "pane.geen": "geen",
  "pane.niemand": "niemand",
  "pane.naam": "naam",
  "pane.ga-naar": "Ga naar {plaats}",
  "pane.detail": "Melding: {detail}",
  "pane.domein.jeugd": "jeugd",
  "pane.domein.wmo": "Wmo",

  "pane.taak.lezen": "Werkboek lezen…",
  "pane.taak.controleren": "Gegevens controleren…",
  "pane.taak.verdelen": "Werkboek lezen…",
  "pane.taak.plannen": "Uitvoer voorbereiden…",
  "pane.taak.schrijven": "Bladen schrijven. Laat het werkboek even met rust…",
  "pane.taak.herstellen": "Vorige uitvoer terugzetten…",
  "pane.taak.invoegen": "Sjabloon invoegen…",
  "pane.rekenstap.lezen": "Gegevens zoeken in het werkboek…",
  "pane.rekenstap.controleren": "Gegevens controleren…",
  "pane.rekenstap.verdelen": "Het fonds verdelen…",
  "pane.rekenstap.narekenen": "Narekenen met de tweede berekening…",
  "pane.rekenstap.verzegelen": "Kenmerken vastleggen…",
  "pane.aankondiging.gegevens": "Gegevens gecontroleerd. Aantal bevindingen: {aantal}.",
  "pane.aankondiging.uitkomst": "Berekend: {uitgekeerd} verdeeld. Gemeenten met een toekenning: {toegekend}.",

  "pane.verouderd.titel": "Verouderd",
  "pane.verouderd": "Na deze berekening {wat} gewijzigd. De uitkomst hieronder hoort bij de oude situatie.",
  "pane.verouderd.invoer": "is de invoer",
  "pane.verouderd.regels": "zijn de regels",
  "pane.verouderd.koppeling": "is de koppeling van kolommen",

  "pane.melding.geschreven.titel": "Geschreven",
  "pane.melding.geschreven": "De uitkomst staat in het werkboek. Uw eigen bladen zijn niet gewijzigd.",
  "pane.melding.hersteld.titel": "Ongedaan gemaakt",
  "pane.melding.hersteld": "De uitvoer is weer zoals vóór het schrijven.",
  "pane.melding.sjabloon-ingevoegd.titel": "Sjabloon ingevoegd",
  "pane.melding.sjabloon-ingevoegd":
    "Vul het blad Invoer in. Daarna kunt u de gegevens laten controleren en berekenen. Het blad Uitleg zegt wat waar hoort.",
  "pane.melding.voorbeeld-ingevoegd.titel": "Voorbeeld ingevoegd",
  "pane.melding.voorbeeld-ingevoegd":
    "Dit is een reconstructie van de ronde van 2018, geen officieel bestand. Rijen met herkomst fictief zijn verzonnen.",
  "pane.melding.geannuleerd.titel": "Geannuleerd",
  "pane.melding.geannuleerd": "Er is niets gewijzigd.",
  "pane.melding.keuzes-meegekomen.titel": "Namen of aanvaardingen van iemand anders",
  "pane.melding.keuzes-meegekomen":
    "In dit werkboek stonden keuzes die op een ander apparaat zijn bewaard: {wat}. Ze tellen hier niet mee: teken zelf bij Regels, en aanvaard zelf wat u hebt nagegaan.",
  "pane.melding.keuzes-meegekomen.namen": "getekend door {namen}",
  "pane.melding.keuzes-meegekomen.aanvaard": "aantal aanvaarde waarschuwingen: {aantal}",
  "pane.melding.instellingen-onbruikbaar.titel": "Bewaarde keuzes niet bruikbaar",
  "pane.melding.instellingen-onbruikbaar":
    "De keuzes die in dit werkboek zijn bewaard, kunnen niet worden gelezen. De standaard is gekozen; controleer de regels.",
  "pane.fout.programma.titel": "Fout in het programma",
  "pane.fout.programma":
    "Dit ligt niet aan uw invoer. Er is niets geschreven. Probeer het opnieuw, of meld het met de tekst hieronder.",

  "pane.fout.niet-geladen.titel": "Niet alles is geladen",
  "pane.fout.niet-geladen":
    "Een deel van het programma kwam niet binnen. Controleer de verbinding en probeer het opnieuw; uw keuzes blijven staan.",
  "pane.opnieuw-proberen": "Opnieuw proberen",

  "pane.probleem.workbook-protected.titel": "Werkboek beveiligd",
  "pane.probleem.workbook-protected":
    "De structuur van het werkboek is beveiligd, zodat er geen bladen bij kunnen. Hef de beveiliging op (Controleren, Werkmap beveiligen) en probeer het opnieuw.",
  "pane.probleem.sheet-protected.titel": "Blad beveiligd",
  "pane.probleem.sheet-protected":
    "Een van de bladen is beveiligd. Hef de beveiliging op (Controleren, Beveiliging blad opheffen) en probeer het opnieuw.",
  "pane.probleem.sheet-protected.blad":
    "Het blad {blad} is beveiligd. Hef de beveiliging op (Controleren, Beveiliging blad opheffen) en probeer het opnieuw.",
  "pane.probleem.sheet-hidden.titel": "Blad verborgen",
  "pane.probleem.sheet-hidden":
    "Dat blad is verborgen. Maak het zichtbaar (klik met de rechtermuisknop op een bladtab en kies Zichtbaar maken) en probeer het opnieuw.",
  "pane.probleem.sheet-hidden.blad":
    "Het blad {blad} is verborgen. Maak het zichtbaar (klik met de rechtermuisknop op een bladtab en kies Zichtbaar maken) en probeer het opnieuw.",
  "pane.probleem.busy-elsewhere.titel": "Iemand anders schrijft",
  "pane.probleem.busy-elsewhere":
    "Iemand anders die dit werkboek open heeft, schrijft er nu een uitkomst in of is daar net mee gestopt. Wacht tot dat klaar is, hooguit tien minuten, en probeer het opnieuw. Er is niets van u gewijzigd.",
  "pane.probleem.read-only.titel": "Alleen-lezen",
  "pane.probleem.read-only":
    "Het bestand is geopend als alleen-lezen. Sla een kopie op en ga daarin verder; uw keuzes blijven staan.",
  "pane.probleem.cell-edit-mode.titel": "Cel in bewerking",
  "pane.probleem.cell-edit-mode": "U bent nog een cel aan het bewerken. Druk op Enter of Esc en probeer het opnieuw.",
  "pane.probleem.connection-lost.titel": "Verbinding verbroken",
  "pane.probleem.connection-lost":
    "Excel antwoordt niet meer. Controleer de verbinding en probeer het opnieuw; uw keuzes blijven staan.",
  "pane.probleem.too-large.titel": "Werkboek te groot",
  "pane.probleem.too-large":
    "Het werkboek is te groot om in één keer te verwerken. Verwijder bladen en opmaak die niet nodig zijn, of begin een werkboek met alleen de invoer.",
  "pane.probleem.not-supported.titel": "Niet mogelijk in deze versie",
  "pane.probleem.not-supported": "Deze versie van Excel kan dit niet. Werk Excel bij of gebruik Excel op het web.",
  "pane.probleem.unexpected.titel": "Dat lukte niet",
  "pane.probleem.unexpected":
    "Het werkboek gaf een onverwachte fout. Uw bladen zijn niet gewijzigd. Probeer het opnieuw.",
};
