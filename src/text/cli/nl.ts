/** What the command line says: help, summary, errors. */
export const cliNl: Readonly<Record<string, string>> = {
  "cli.heading.usage": "Gebruik:",
  "cli.heading.arguments": "Argumenten:",
  "cli.heading.options": "Opties:",
  "cli.heading.commands": "Opdrachten:",
  "cli.help.usage": "help [opdracht]",
  "cli.help.description": "toon de hulp bij een opdracht",
  "cli.option.help": "toon deze hulp",
  "cli.option.version": "toon de versie",

  "cli.fonds.description":
    "Verdeelt het Fonds Tekortgemeenten: van tekorten in een werkboek naar toekenningen met narekening.",
  "cli.fonds.usage": "<opdracht> [opties]",
  "cli.fonds.help":
    "Afloop (exit code): 0 gelukt, 1 fout in het programma, 2 fouten in de invoer, 3 onjuist gebruik.\nBevindingen en fouten gaan naar stderr, het resultaat naar stdout.",
  "cli.verdeel.description": "verdeel het fonds over de gemeenten in een werkboek",
  "cli.verdeel.usage": "<invoer> [opties]",
  "cli.verdeel.help":
    "Zonder --uit en --json wordt er niets geschreven: u ziet alleen de samenvatting.\nStaat er een fout in de invoer, dan wordt er niets geschreven en is de afloop 2.\n\nVoorbeeld: fonds verdeel tekorten.xlsx --uit uitkomst.xlsx",
  "cli.controleer.description": "controleer een werkboek en toon alle bevindingen",
  "cli.controleer.usage": "<invoer> [opties]",
  "cli.controleer.help":
    "Er wordt niets geschreven. De afloop is 2 als er een fout in de invoer staat.\n\nVoorbeeld: fonds controleer tekorten.xlsx",
  "cli.sjabloon.description": "maak een leeg invoerwerkboek met uitleg",
  "cli.sjabloon.usage": "<uit> [opties]",
  "cli.sjabloon.help": "Voorbeeld: fonds sjabloon invoer.xlsx",
  "cli.criteria.description": "toon een criteriaset, of welke er zijn",
  "cli.criteria.usage": "[preset] [opties]",
  "cli.criteria.help":
    "Bewaar een set en pas hem aan om met eigen criteria te rekenen:\n  fonds criteria alv-2018 > eigen-criteria.json\n  fonds verdeel tekorten.xlsx --criteria eigen-criteria.json",

  "cli.argument.invoer": "werkboek (.xlsx) of tekstbestand (.csv) met de tekorten",
  "cli.argument.uit": "het te schrijven werkboek (.xlsx)",
  "cli.argument.preset": "naam van een criteriaset, bijvoorbeeld alv-2018",

  "cli.option.criteria.flag": "--criteria <set>",
  "cli.option.criteria": "criteriaset: een preset of een JSON-bestand (standaard alv-2018)",
  "cli.option.governance.flag": "--governance <set>",
  "cli.option.governance": "governanceset: een preset of een JSON-bestand (standaard fonds-2018)",
  "cli.option.koppeling.flag": "--koppeling <bestand>",
  "cli.option.koppeling": "JSON-bestand dat zegt in welk blad en welke kolommen de invoer staat",
  "cli.option.uit.flag": "--uit <bestand>",
  "cli.option.uit": "schrijf het uitkomstwerkboek (.xlsx)",
  "cli.option.json.flag": "--json <bestand>",
  "cli.option.json": "schrijf de uitkomst als JSON; met - naar stdout",
  "cli.option.json-findings.flag": "--json",
  "cli.option.json-findings": "toon de bevindingen als JSON op stdout",
  "cli.option.opsteller.flag": "--opsteller <naam>",
  "cli.option.opsteller": "wie deze uitkomst opstelt",
  "cli.option.toetser.flag": "--toetser <naam>",
  "cli.option.toetser": "wie deze uitkomst toetst; iemand anders dan de opsteller",
  "cli.option.nu.flag": "--nu <tijd>",
  "cli.option.nu":
    "tijdstip van de berekening, bijvoorbeeld 2018-11-01T12:00:00Z (standaard nu); meer dan een dag van de klok: berekend alsof het toen was, en een concept",
  "cli.option.taal.flag": "--taal <taal>",
  "cli.option.taal": "taal van hulp, meldingen en werkboek: nl of en (standaard nl)",
  "cli.option.forceer.flag": "--forceer",
  "cli.option.forceer": "vervang een bestaand bestand",

  "cli.usage.see-help": "Zie fonds --help.",
  "cli.usage.refused": "De opdracht kan niet worden uitgevoerd: {message}",
  "cli.usage.command-unknown": "De opdracht ''{word}'' bestaat niet.",
  "cli.usage.option-unknown": "De optie ''{word}'' bestaat niet bij deze opdracht.",
  "cli.usage.option-value-missing": "Bij de optie ''{word}'' ontbreekt de waarde.",
  "cli.usage.argument-missing": "Het argument <{word}> ontbreekt.",
  "cli.usage.arguments-too-many":
    "Er staan te veel argumenten achter ''{word}''. Zet een pad met spaties tussen aanhalingstekens.",
  "cli.usage.language-unknown": "De taal ''{value}'' bestaat niet. Kies uit: {known}.",
  "cli.usage.criteria-unknown": "De criteriaset ''{value}'' is geen preset en geen bestand. Presets: {known}.",
  "cli.usage.governance-unknown": "De governanceset ''{value}'' is geen preset en geen bestand. Presets: {known}.",
  "cli.usage.mapping-unknown": "Het koppelingsbestand ''{value}'' bestaat niet.",
  "cli.usage.set-unreadable": "Het bestand ''{value}'' kan niet worden gelezen.",
  "cli.usage.option-twice": "De optie ''{word}'' staat er twee keer. Laat er een weg.",
  "cli.usage.time-invalid":
    "''{value}'' is geen tijdstip. Schrijf het met een tijdzone, bijvoorbeeld 2018-11-01T12:00:00Z, of als dag: 2018-11-01.",
  "cli.usage.output-exists":
    "{path} bestaat al en blijft zoals het is. Kies een andere naam, of gebruik --forceer om het te vervangen.",
  "cli.usage.output-is-input":
    "{path} is een bestand dat deze opdracht leest en wordt nooit overschreven. Kies een andere naam.",
  "cli.usage.outputs-equal": "{path} staat twee keer als uitvoer. Geef --uit en --json elk een eigen naam.",
  "cli.usage.output-not-a-file": "{path} is geen gewoon bestand. Kies een andere naam.",
  "cli.usage.output-not-xlsx": "Het uitkomstwerkboek is een .xlsx-bestand; ''{path}'' eindigt daar niet op.",
  "cli.usage.folder-missing": "De map {folder} bestaat niet. Maak hem eerst aan.",
  "cli.usage.folder-not-writable": "In de map {folder} mag niet worden geschreven. Kies een andere map.",
  "cli.usage.write-failed":
    "Het schrijven is mislukt: {reason, select, ENOSPC {de schijf is vol} EACCES {geen toegang} EPERM {geen toegang} EROFS {de schijf kan alleen worden gelezen} ENAMETOOLONG {de bestandsnaam is te lang} EBUSY {het bestand is open in een ander programma} other {het systeem meldt {reason}}}. Er is niets geschreven: wat er stond, staat er nog.",
  "cli.usage.write-halfway":
    "Het schrijven is halverwege mislukt, en terugzetten ook. Nieuw: {nieuw}. Nog zoals het was: {oud}. {bewaard, select, other {De oude versie staat in {bewaard}.} none {}} Geef de opdracht opnieuw met --forceer, dan worden alle bestanden nieuw.",
  "cli.earlier.nothing":
    "Een eerdere run is afgebroken voordat hij iets verving. Wat er stond, staat er nog; zijn tijdelijke bestanden zijn opgeruimd.",
  "cli.earlier.all": "Een eerdere run had alles geschreven en is afgebroken bij het opruimen; dat is nu gedaan.",
  "cli.earlier.between":
    "Een eerdere run is afgebroken tussen twee bestanden: {placed, select, none {het andere bestand} other {{placed}}} is van die run, {waiting} is nog zoals het daarvoor was. Met --forceer worden ze samen opnieuw geschreven. Tot dan blijven staan: {leftovers}.",
  "cli.earlier.unknown":
    "Een eerdere run die {target} schreef, en een bestand in een andere map, is afgebroken. Die twee kunnen van verschillende runs zijn: schrijf ze samen opnieuw met --forceer. Tot dan blijven staan: {leftovers}.",
  "cli.leftover": "Het bestand {path} is niet meer nodig en kon niet worden verwijderd. U kunt het weggooien.",
  "cli.usage.print-failed":
    "Het resultaat kon niet worden getoond: {reason, select, ENOSPC {de schijf is vol} EACCES {geen toegang} EIO {het apparaat reageert niet} other {het systeem meldt {reason}}}.",
  "cli.bug":
    "Dit is een fout in het programma, niet in uw invoer; er is niets geschreven. Meld hem met deze tekst: {message}. Met FONDS_DEBUG=1 ziet u waar het misging.",

  "cli.progress.read": "Bezig met lezen…",
  "cli.progress.calculate": "Bezig met rekenen…",
  "cli.progress.write": "Bezig met schrijven…",

  "cli.criteria.item": "{id}: {naam}",

  "cli.findings.heading.error": "Fouten ({count, number})",
  "cli.findings.heading.warning": "Waarschuwingen ({count, number})",
  "cli.findings.heading.info": "Mededelingen ({count, number})",
  "cli.findings.more":
    "… en nog {count, number} van deze soort ({code}). Met fonds controleer en --json ziet u ze allemaal.",
  "cli.findings.stopped":
    "{count, plural, one {Er is 1 fout} other {Er zijn # fouten}} in de invoer. Er is niets geschreven.",
  "cli.findings.counts":
    "{errors, plural, =0 {geen fouten} one {1 fout} other {# fouten}}, {warnings, plural, =0 {geen waarschuwingen} one {1 waarschuwing} other {# waarschuwingen}}, {infos, plural, =0 {geen mededelingen} one {1 mededeling} other {# mededelingen}}",

  "cli.product": "Fonds Tekortgemeenten",
  "cli.controleer.result": "{input}: {counts}.",

  "cli.summary.title": "{fonds}: criteria {criteria}",
  "cli.summary.pot": "Pot",
  "cli.summary.uitgekeerd": "Uitgekeerd",
  "cli.summary.restant": "Restant",
  "cli.summary.reserve": "waarvan reserve hardheidsclausule",
  "cli.summary.te-weinig":
    "{regel, select, vastPercentage {Te weinig voor het vaste percentage van {percentage}} other {Te weinig voor het laagste tarief}}",
  "cli.summary.bron": "waarvan {naam}",
  "cli.summary.sluitvariabele-per-inwoner": "Sluitvariabele B per inwoner",
  "cli.summary.sluitvariabele": "Sluitvariabele",
  "cli.summary.gemeenten": "Gemeenten met cijfers",
  "cli.summary.aangevraagd": "Aangevraagd",
  "cli.summary.toegekend": "Toegekend",
  "cli.summary.afgewezen": "Afgewezen",
  "cli.summary.tekort": "Tekort van de aanvragers",
  "cli.summary.in-aanmerking": "Tekort dat in aanmerking komt",
  "cli.summary.dekking": "Dekking daarvan",
  "cli.summary.bevindingen": "Bevindingen",
  "cli.summary.written": "Geschreven: {path}",
  "cli.summary.not-written":
    "Er is niets geschreven. Met --uit uitkomst.xlsx of --json uitkomst.json bewaart u de uitkomst.",
  "cli.sjabloon.title": "Invoer Fonds Tekortgemeenten",
  "cli.sjabloon.written":
    "Geschreven: {path}. Vul het blad met de tekorten in en controleer het met: fonds controleer {path}",

  "cli.demo.title": "Voorbeeld: reconstructie van de ronde van 2018",
  "cli.demo.label":
    "Let op: rijen met herkomst ''fictief'' zijn verzonnen zodat de totalen sluiten met de gepubliceerde totalen.",
  "cli.demo.top": "De tien grootste toekenningen",
  "cli.demo.top.code": "Code",
  "cli.demo.top.gemeente": "Gemeente",
  "cli.demo.top.tekortPerInwoner": "Tekort per inwoner",
  "cli.demo.top.toekenning": "Toekenning",
  "cli.demo.top.herkomst": "Herkomst",
  "cli.demo.open":
    "Open dat bestand en begin bij het blad Samenvatting; Toelichting zegt per gemeente waarom, Narekening rekent alles na met formules.",
};
