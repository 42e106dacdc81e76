/** What every finding says (`text`) and what to do about it (`remedy`), and where it is; the value and place stand beside it. */
export const findingsNl: Readonly<Record<string, string>> = {
  "place.cell": "blad {sheet}, cel {cell}",
  "place.sheet": "blad {sheet}",
  "place.field": "{document}, veld {path}",
  "place.document": "{document}",

  "finding.file-not-found.text": "Het bestand is niet gevonden.",
  "finding.file-not-found.remedy": "Controleer de naam en de map van het bestand.",
  "finding.file-not-readable.text": "Het bestand kan niet worden gelezen.",
  "finding.file-not-readable.remedy": "Sluit het bestand in andere programma’s en controleer of u het mag openen.",
  "finding.file-kind-unknown.text": "Dit is geen Excel-werkboek (.xlsx of .xlsm) en geen CSV-bestand.",
  "finding.file-kind-unknown.remedy": "Sla de gegevens in Excel op als .xlsx en gebruik dat bestand.",
  "finding.file-old-xls.text": "Dit is een werkboek in het oude Excel-formaat (.xls).",
  "finding.file-old-xls.remedy": "Open het in Excel en kies Opslaan als, Excel-werkmap (.xlsx).",
  "finding.file-encrypted.text": "Het bestand is met een wachtwoord beveiligd.",
  "finding.file-encrypted.remedy": "Sla een kopie zonder wachtwoord op en gebruik die.",
  "finding.file-damaged.text":
    "{causeKey, select, csv_quote {In regel {line} begint een aanhalingsteken dat nergens wordt gesloten; wat erop volgt, is niet te lezen} none {Het bestand is beschadigd of niet volledig} other {Het bestand is beschadigd of niet volledig (melding: {cause})}}.",
  "finding.file-damaged.remedy":
    "{causeKey, select, csv_quote {Sluit het aanhalingsteken af of verwijder het.} other {Vraag het bestand opnieuw op, of open het in Excel en sla het opnieuw op.}}",
  "finding.file-too-large.text": "Het bestand is te groot om te verwerken{cause, select, none {} other { ({reason})}}.",
  "finding.file-too-large.remedy":
    "Verwijder bladen, kolommen en opmaak die niet nodig zijn, of sla alleen het blad met de tekorten op.",
  "finding.file-empty.text": "Er staat niets in het bestand.",
  "finding.file-empty.remedy": "Controleer of u het goede bestand hebt gekozen.",
  "finding.macros-ignored.text": "Het werkboek bevat macro’s. Die worden niet uitgevoerd en niet overgenomen.",
  "finding.macros-ignored.remedy": "Controleer of de bedragen kloppen zonder de macro’s uit te voeren.",
  "finding.not-in-copy.text":
    "{kind, select, notes {De opmerkingen} hyperlinks {De hyperlinks} validation {De keuzelijsten met waarden van een ander blad} formatting {Een deel van de voorwaardelijke opmaak} sparklines {De sparklines} drawings {De grafieken, afbeeldingen en vormen} pivots {De draaitabellen (wel hun waarden)} controls {De knoppen, slicers en ingesloten objecten} other {De bewaarde weergaven en scenario’s}} van blad {sheet} staan niet in de kopie in het uitkomstwerkboek.",
  "finding.not-in-copy.remedy": "U hoeft niets te doen: uw eigen bestand blijft zoals het is.",
  "finding.criteria-invalid.text": "De criteriaset is niet geldig: {reason}.",
  "finding.criteria-invalid.remedy": "Verbeter dit in de criteriaset; een preset laat zien hoe het moet.",
  "finding.governance-invalid.text": "De governanceset is niet geldig: {reason}.",
  "finding.governance-invalid.remedy": "Verbeter dit in de governanceset; een preset laat zien hoe het moet.",
  "finding.mapping-invalid.text": "De koppeling is niet geldig: {reason}.",
  "finding.mapping-invalid.remedy": "Verbeter dit in het koppelbestand.",

  "finding.no-table-found.text":
    "Er is geen tabel met tekorten gevonden{sheets, select, none {} other { op de bladen: {sheets}}}. Gezocht is naar een kop met de gemeente en per jaar en domein een tekort, of lasten en baten.",
  "finding.no-table-found.remedy":
    "Gebruik koppen als ‘gemeentecode’ en ‘tekort jeugd 2016’, begin met het sjabloon, of wijs de kolommen aan in een koppelbestand.",
  "finding.several-tables-found.text":
    "{kind, select, correcties {Er is meer dan één tabel met correcties. Gelezen en bij elkaar genomen: {sheet}{found, select, none {} other {; niet gelezen: {found}}}.} gewichten {Er is meer dan één tabel met gewichten. Gelezen en bij elkaar genomen: {sheet}{found, select, none {} other {; niet gelezen: {found}}}.} aanvragen {Er is meer dan één tabel met aanvragen. Gelezen en bij elkaar genomen: {sheet}{found, select, none {} other {; niet gelezen: {found}}}.} other {Er zijn {count, plural, one {# tabel} other {# tabellen}} die de tekorten kunnen zijn. Gelezen is blad {sheet}; niet gelezen: {found}.}}",
  "finding.several-tables-found.remedy":
    "{kind, select, correcties {Controleer dat elke correctie één keer voorkomt. Geef een blad dat mee moet tellen een naam die begint met Correcties, en een blad dat niet mee moet tellen een andere naam en andere koppen.} gewichten {Controleer dat elke gemeente één gewicht heeft. Geef een blad dat niet mee moet tellen een naam die niet begint met Gewichten.} aanvragen {Controleer dat elke aanvraag één keer voorkomt. Geef een blad dat mee moet tellen een naam die begint met Aanvragen, en een blad dat niet mee moet tellen een andere naam en andere koppen.} other {Verwijder of verplaats de tabel die niet bedoeld is, of wijs de juiste aan in een koppelbestand.}}",
  "finding.list-of-other.text":
    "{soort, select, oud {‘{value}’ klinkt als een eerdere lijst met {kind}.} regeling {‘{value}’ klinkt als een lijst met {kind} van een andere regeling.} other {‘{value}’ klinkt als een lijst met {kind} van een ander jaar.}} Zij is wel gelezen.",
  "finding.list-of-other.remedy":
    "{kind, select, aanvragen {Verwijder het blad, of verbeter de naam of de titel als het de goede lijst is. Een blad dat niet mee moet tellen, heeft een andere naam en andere koppen.} other {Verwijder het blad, of verbeter de naam of de titel als het de goede lijst is.}}",
  "finding.list-not-read.text":
    "Blad ‘{value}’ noemt gemeenten en klinkt als een lijst met {kind, select, correcties {correcties} aanvragen {aanvragen die niet meer gelden} other {wie zich heeft verschoond}}, maar er is niets van gelezen.",
  "finding.list-not-read.remedy":
    "{kind, select, correcties {Geef het blad een naam die begint met Correcties en de koppen gemeentecode, jaar, domein, bedrag, reden, beoordelaar en datum, of verwijder het.} aanvragen {Verwijder de aanvragen die niet meer gelden van het blad Aanvragen, en daarna dit blad.} other {Zet bij elke correctie in een kolom Verschoning wie zich heeft verschoond, en verwijder dit blad.}}",
  "finding.missing-column.text":
    "{kind, select, balance {De kop ‘{header}’ geeft een tekort en een overschot hetzelfde teken} other {De kolom ‘{expected}’ is niet gevonden}}.",
  "finding.missing-column.remedy":
    "{kind, select, balance {Noem de kolom ‘tekort’ en geef een tekort als positief bedrag, of verbeter de tekens in de kop.} other {Voeg de kolom toe of geef haar deze naam, of wijs haar aan in een koppelbestand.}}",
  "finding.duplicate-column.text":
    "De kolom ‘{header}’ komt twee keer voor{first, select, none {} other { (eerst in {first})}}. Het is niet duidelijk welke bedoeld is.",
  "finding.duplicate-column.remedy": "Verwijder of hernoem een van de twee kolommen.",
  "finding.header-misplaced.text":
    "Deze tekst boven de koppen staat niet boven het begin van een groep kolommen. Bij welke kolommen zij hoort, is niet zeker.",
  "finding.header-misplaced.remedy":
    "Zet elk jaar of domein boven de eerste kolom van zijn groep, of noem het in de kop van elke kolom.",
  "finding.second-table.text":
    "Hier begint op hetzelfde blad een tweede tabel. De bedragen eronder horen niet bij de koppen van de eerste.",
  "finding.second-table.remedy":
    "Laat op dit blad alleen de tabel staan die mee moet tellen. Tellen beide mee, neem de bedragen van de tweede dan op als rijen of kolommen van de eerste.",
  "finding.second-table-ignored.text":
    "Hier begint op hetzelfde blad een tweede tabel, met bedragen die niet bij de criteria horen. Die is niet gelezen.",
  "finding.second-table-ignored.remedy": "Controleer dat er niets in staat dat mee moet tellen.",
  "finding.budget-figures.text":
    "Deze bedragen lijken uit een begroting te komen. Het fonds gaat over wat er werkelijk is uitgegeven en ontvangen.",
  "finding.budget-figures.remedy": "Gebruik de bedragen uit de jaarrekening.",
  "finding.figures-labelled.text":
    "{kind, select, fictief {Bij deze cijfers staat dat ze verzonnen of een voorbeeld zijn} concept {Bij deze cijfers staat dat ze nog concept zijn} onbekend {Bij deze cijfers staat geen herkomst die is na te gaan} tussentijds {Bij deze cijfers staat dat ze van halverwege het jaar of uit een circulaire zijn, en niet uit de jaarrekening} anderjaar {Als herkomst van deze cijfers staat de rekening van een eerder jaar genoemd} open {Bij deze cijfers staat dat ze nog niet vaststaan} other {Bij deze cijfers staat dat ze geraamd of geschat zijn}}: ‘{value}’{count, plural, one {} other { ({count} keer)}}.",
  "finding.figures-labelled.remedy":
    "Gebruik de vastgestelde cijfers uit de jaarrekening, of haal de tekst weg als die niet meer klopt.",
  "finding.missing-year.text":
    "Van {jaar} staan er geen bedragen in de tabel, terwijl de criteria dat jaar nodig hebben.",
  "finding.missing-year.remedy": "Voeg de bedragen van {jaar} toe en noem het jaar in de kop van de kolommen.",
  "finding.missing-domain.text":
    "Van het domein {domein} staan er geen bedragen in de tabel, terwijl de criteria dat domein nodig hebben.",
  "finding.missing-domain.remedy": "Voeg de bedragen van {domein} toe en noem het domein in de kop van de kolommen.",
  "finding.row-wider-than-head.text":
    "{count, plural, one {# regel heeft} other {# regels hebben}} meer velden dan de kop: {found} in plaats van {expected} (eerst {first}). Alles achter een veld te veel staat onder een verkeerde kop.",
  "finding.row-wider-than-head.remedy":
    "Staat er een komma in de bedragen, zet ze dan tussen aanhalingstekens of scheid de velden met een puntkomma. Staat er een opmerking achter de laatste kolom, geef die dan een eigen kolom met een kop. Of sla de gegevens op als .xlsx.",
  "finding.row-narrower-than-head.text":
    "{count, plural, one {# regel heeft} other {# regels hebben}} minder velden dan de kop: {found} in plaats van {expected} (eerst {first}). De laatste kolommen zijn daar als leeg gelezen.",
  "finding.row-narrower-than-head.remedy":
    "Controleer of er in die regels geen scheidingsteken ontbreekt: dan staan bedragen onder een verkeerde kop.",
  "finding.names-not-repeated.text":
    "{count, plural, one {In # rij staat} other {In # rijen staat}} wel een jaar of domein, maar geen gemeente (eerst {first}, onder {naam}). In een draaitabel hoort zo’n rij bij de gemeente erboven; hier is dat niet zeker.",
  "finding.names-not-repeated.remedy":
    "Herhaal de gemeente op elke rij. In een draaitabel: Ontwerpen, Rapportindeling, Alle itemlabels herhalen.",
  "finding.total-beside-parts.text":
    "De bedragen van ‘{onderdeel}’ zijn overal precies de som van de andere onderdelen. Als dit een totaal is, zou alles dubbel tellen.",
  "finding.total-beside-parts.remedy":
    "Is het een totaal, noem het onderdeel dan ‘Totaal’ of verwijder die rijen. Is het een eigen onderdeel, maak dan per gemeente, jaar en domein één rij met de som van alle onderdelen.",
  "finding.total-differs-from-parts.text":
    "{count, plural, one {# totaal is} other {# totalen zijn}} niet de som van de onderdelen ernaast (eerst {cell}: {totaal}, de onderdelen zijn samen {som}). Er is met de onderdelen gerekend.",
  "finding.total-differs-from-parts.remedy": "Controleer of er een onderdeel ontbreekt.",
  "finding.totals-row-differs.text":
    "{kind, select, kolom {Bij {count, plural, one {één gemeente} other {# gemeenten}} is het totaal in kolom ‘{header}’ niet de som van de bedragen ernaast{naam, select, none {} other { (eerst {naam})}}} other {Het totaal onder ‘{header}’ is niet de som van de bedragen}}: er staat {totaal}, de bedragen zijn samen {som}.",
  "finding.totals-row-differs.remedy":
    "Zoek op welk bedrag of welke rij later is veranderd of ontbreekt, en verbeter het bedrag of het totaal.",
  "finding.municipalities-counted.text": "Het blad noemt {found} gemeenten; gelezen zijn er {number}.",
  "finding.municipalities-counted.remedy":
    "Voeg de gemeenten toe die ontbreken, of haal weg wat er te veel staat. Klopt de tabel, verbeter dan het aantal.",
  "finding.mapping-differs-from-head.text":
    "{kind, select, jaar {De koppeling leest kolom {column} als {found}, maar de kop zegt {expected}} domein {De koppeling leest kolom {column} als {found}, maar de kop zegt {expected}} soort {De koppeling leest kolom {column} als {found}, maar de kop zegt {expected}} teken {De koppeling keert het teken van kolom {column} om, maar de kop zegt dat daar een tekort staat} eenheid {De koppeling leest de bedragen in eenheden van {found} euro, maar het blad zegt {expected} euro} dubbel {De koppeling leest kolom {column} twee keer: als {found} en als {expected}} kopregel {De kopregel van de koppeling is zelf een rij met een gemeente: die gemeente telt niet mee} other {De koppeling wijst in kolom {column} iets anders aan dan de kop zegt}}: ‘{value}’.",
  "finding.mapping-differs-from-head.remedy":
    "{kind, select, kopregel {Wijs in de koppeling de rij met de koppen aan.} other {Verbeter de koppeling, of de kop als die niet klopt.}}",
  "finding.outcome-changed.text":
    "{kind, select, blad {Het blad {sheet} van deze uitkomst is weg of heet anders.} extra {Hier staat ‘{value}’; de berekening heeft hier niets neergezet. Het is er later bij geschreven{meer, select, none {} other {; nog {meer} cellen verschillen ook}}.} other {Hier staat ‘{value}’; bij opnieuw berekenen hoort er ‘{expected}’. De uitkomst of de invoer ernaast is na het berekenen veranderd{meer, select, none {} other {; nog {meer} cellen verschillen ook}}.}}",
  "finding.outcome-changed.remedy":
    "Vertrouw deze uitkomst niet: vraag het bestand op bij wie het heeft berekend, of bereken opnieuw.",
  "finding.outcome-not-verified.text":
    "Deze uitkomst is niet na te gaan: zij is berekend met {kind, select, versie {een andere versie van het programma (‘{value}’; deze is {expected})} koppeling {een andere koppeling} governance {een andere governance} other {andere criteria}} dan nu {kind, select, versie {draait} other {meegegeven is}}.",
  "finding.outcome-not-verified.remedy":
    "{kind, select, versie {Controleer haar met die versie.} koppeling {Geef het koppelbestand mee met --koppeling.} governance {Geef de governance mee met --governance.} other {Geef de criteria mee met --criteria.}}",
  "finding.outcome-partly-verified.text":
    "Bedragen en stempel zijn nagegaan, het kenmerk van de uitkomst niet: het oorspronkelijke bestand gaf andere bevindingen dan de kopie van zijn bladen.",
  "finding.outcome-partly-verified.remedy":
    "Vergelijk de namen en het kenmerk met het JSON-bestand van wie de uitkomst heeft berekend.",
  "finding.own-sheet-skipped.text":
    "{count, plural, one {Blad {sheets} is} other {De bladen {sheets} zijn}} een uitkomst van dit programma en niet als invoer gelezen.",
  "finding.own-sheet-skipped.remedy":
    "U hoeft niets te doen. Is het toch invoer, geef het blad dan een eigen titel en koppen.",
  "finding.column-ignored.text":
    "{kind, select, inwoners {‘{header}’ wordt niet gebruikt: het is niet het aantal inwoners op de peildatum, 1 januari {jaar}} other {‘{header}’ telt niet mee in het tekort}}.",
  "finding.column-ignored.remedy":
    "{kind, select, inwoners {U hoeft niets te doen, tenzij de criteria over een andere peildatum hadden moeten gaan.} other {Dit is een mededeling. Moet het wel meetellen, geef dan een kop als ‘lasten jeugd 2016’.}}",
  "finding.buig-ignored.text":
    "BUIG en participatie vallen buiten het fonds: {count, plural, one {# kolom of rij telt} other {# kolommen of rijen tellen}} niet mee.",
  "finding.buig-ignored.remedy": "U hoeft niets te doen.",
  "finding.year-ignored.text":
    "Het jaar {jaar} hoort niet bij de criteria: {count, plural, one {# kolom of rij telt} other {# kolommen of rijen tellen}} niet mee.",
  "finding.year-ignored.remedy": "U hoeft niets te doen, tenzij de criteria over dit jaar hadden moeten gaan.",
  "finding.totals-row-skipped.text":
    "{count, plural, one {# rij met totalen is} other {# rijen met totalen zijn}} overgeslagen.",
  "finding.totals-row-skipped.remedy": "U hoeft niets te doen, tenzij dit een gemeente is: vul dan de gemeentecode in.",
  "finding.part-within-another.text":
    "{count, plural, one {# rij zegt dat zij al in een ander bedrag zit} other {# rijen zeggen dat zij al in een ander bedrag zitten}} (eerst {first}), en {count, plural, one {telt} other {tellen}} niet nog eens mee.",
  "finding.part-within-another.remedy":
    "Hoort een van deze rijen toch mee te tellen, noem het onderdeel dan zonder ‘waarvan’.",
  "finding.blank-row-skipped.text": "{count, plural, one {# lege rij is} other {# lege rijen zijn}} overgeslagen.",
  "finding.blank-row-skipped.remedy": "U hoeft niets te doen.",
  "finding.note-row-skipped.text":
    "{count, plural, one {# rij zonder bedragen (een opmerking of herhaalde kop) is} other {# rijen zonder bedragen (opmerkingen of herhaalde koppen) zijn}} overgeslagen.",
  "finding.note-row-skipped.remedy": "U hoeft niets te doen.",
  "finding.hidden-rows.text": "{count, plural, one {# verborgen rij telt} other {# verborgen rijen tellen}} mee.",
  "finding.hidden-rows.remedy": "Maak de rijen zichtbaar en controleer ze. Verwijder rijen die niet mee mogen tellen.",
  "finding.hidden-sheet.text":
    "Op het verborgen blad {sheet} staat ook een tabel. {kind, select, read {Die is gelezen, omdat er geen zichtbare tabel is.} besideEmpty {Die is niet gelezen, en de zichtbare lijst is leeg.} other {Die is niet gelezen.}}",
  "finding.hidden-sheet.remedy": "Maak het blad zichtbaar als het mee moet tellen; verwijder het als dat niet zo is.",

  "finding.error-cell.text": "In de cel staat een foutwaarde{header, select, none {} other { (kolom ‘{header}’)}}.",
  "finding.error-cell.remedy": "Herstel de formule of vul de waarde in.",
  "finding.formula-without-value.text": "De formule in de cel is nooit doorgerekend; er is geen uitkomst om te lezen.",
  "finding.formula-without-value.remedy": "Open het werkboek in Excel, laat het berekenen en sla het op.",
  "finding.formula-not-recalculated.text":
    "{kind, select, uncalculated {{count, plural, one {In # cel staat} other {In # cellen staan}} een formule met de uitkomst 0, in een bestand dat nog doorgerekend moet worden (eerst {first}: {formula})} other {{count, plural, one {In # cel klopt} other {In # cellen klopt}} de uitkomst in het bestand niet met de formule (eerst {first}: {formula} geeft {expected}, er staat {value})}}. Het programma dat het bestand schreef, heeft niet gerekend.",
  "finding.formula-not-recalculated.remedy":
    "Open het bestand in Excel en sla het op. Druk in LibreOffice eerst op Ctrl+Shift+F9.",
  "finding.formula-zero-doubtful.text":
    "{count, plural, one {# formule heeft} other {# formules hebben}} in het bestand de uitkomst 0, en of dat klopt is niet na te gaan (eerst {first}: {formula}). Er is met 0 gerekend.",
  "finding.formula-zero-doubtful.remedy":
    "Open het bestand in Excel, laat het berekenen (in LibreOffice met Ctrl+Shift+F9), sla het op en gebruik dat bestand.",
  "finding.date-in-amount.text":
    "{kind, select, percentage {De cel toont een percentage, geen bedrag} time {De cel toont een tijd, geen bedrag} other {De cel toont een datum{datum, select, none {} other { ({datum})}}, geen bedrag}}{header, select, none {} other { (kolom ‘{header}’)}}. In de cel staat het getal {number}.",
  "finding.date-in-amount.remedy":
    "Typ het bedrag opnieuw en geef de cel de notatie Getal. Is {number} toch het bedrag, geef de cel dan alleen die notatie.",
  "finding.footnote-in-amount.text":
    "Achter het bedrag staat een voetnootcijfer ({value}). Wie met deze cel rekent, leest dat als een cijfer van het bedrag.",
  "finding.footnote-in-amount.remedy": "Vul {read} in en zet de verwijzing naar de voetnoot in een andere cel.",
  "finding.not-a-number.text":
    "{kind, select, tooLarge {Het bedrag is onwaarschijnlijk groot.} notWhole {Hier hoort een heel getal.} empty {Het bedrag ontbreekt.} other {Dit is geen getal.}}",
  "finding.not-a-number.remedy": "Vul een getal in, zonder tekst eromheen. Is er niets, vul dan 0 in.",
  "finding.missing-value-code.text":
    "Dit is geen bedrag maar een code uit een statistisch bestand voor ‘onbekend’, ‘geheim’ of ‘niet van toepassing’.",
  "finding.missing-value-code.remedy": "Vul het bedrag in, of 0 als er niets is.",
  "finding.ambiguous-number.text":
    "{kind, select, mixed {In deze kolom staan getallen met een decimale komma en getallen met een decimale punt door elkaar{second, select, none {} other { ({secondValue} in {second}, {value} in {first})}}} threeDecimals {Deze kolom is op twee manieren te lezen: {secondValue} in {second} heeft een decimaalteken dat in {value} ({first}) duizenden lijkt te scheiden} other {Dit getal staat als tekst en is op twee manieren te lezen: ‘1.234’ kan ruim twaalfhonderd zijn of iets meer dan één}}{count, plural, one {} other { (# cellen)}}.",
  "finding.ambiguous-number.remedy":
    "{kind, select, threeDecimals {Schrijf de bedragen in deze kolom zonder scheidingsteken voor duizenden: {grouped} in plaats van {value}. Of zet in een koppelbestand notatie op ‘komma’ of ‘punt’: dat wat de decimalen scheidt.} other {Zet de cellen om in getallen, of zet in een koppelbestand notatie op ‘komma’ of ‘punt’: dat wat de decimalen scheidt.}}",
  "finding.text-numbers-read.text":
    "{count, plural, one {# getal stond als tekst en is} other {# getallen stonden als tekst en zijn}} omgezet.",
  "finding.text-numbers-read.remedy": "Controleer een paar van deze bedragen.",
  "finding.more-than-cents.text":
    "{count, plural, one {# bedrag heeft meer dan twee decimalen en is} other {# bedragen hebben meer dan twee decimalen en zijn}} afgerond op centen.",
  "finding.more-than-cents.remedy": "Controleer of dit de bedragen uit de jaarrekening zijn.",
  "finding.not-a-date.text": "Dit is geen datum.",
  "finding.not-a-date.remedy": "Vul een datum in als 15-09-2018.",
  "finding.not-a-year.text": "Dit is geen jaar{count, plural, one {} other { (# cellen)}}.",
  "finding.not-a-year.remedy": "Vul het jaar in met vier cijfers, zoals 2016.",
  "finding.unknown-domain.text": "Dit domein is niet bekend{count, plural, one {} other { (# cellen)}}.",
  "finding.unknown-domain.remedy":
    "Vul jeugd of wmo in; een onderdeel daarvan hoort in een eigen kolom ‘onderdeel’. Verwijder de rij als zij niet mee mag tellen.",
  "finding.unknown-status.text": "Deze status is niet bekend{count, plural, one {} other { (# cellen)}}.",
  "finding.unknown-status.remedy": "Vul voorlopig of definitief in, of laat de cel leeg.",

  "finding.missing-code.text": "In deze rij staan gegevens, maar geen gemeentecode en geen naam.",
  "finding.missing-code.remedy": "Vul de gemeentecode in, of verwijder de rij.",
  "finding.unknown-code.text": "De gemeentecode {code} bestaat niet.",
  "finding.unknown-code.remedy":
    "Zoek de code op bij het CBS; een code is GM met vier cijfers. Is dit geen gemeente maar een optelling of een opmerking, verwijder dan de rij.",
  "finding.unknown-name.text": "Er is geen gemeente met de naam {naam}.",
  "finding.unknown-name.remedy":
    "Controleer de spelling of vul de gemeentecode in. Is dit geen gemeente maar een optelling of een opmerking, verwijder dan de rij.",
  "finding.ambiguous-name.text":
    "De naam {naam} kan meer dan één gemeente zijn{expected, select, none {} other {: {expected}}}.",
  "finding.ambiguous-name.remedy": "Vul de gemeentecode in.",
  "finding.duplicate-code.text":
    "{soort, select, none {Gemeente {code} staat er twee keer{first, select, none {} other { (eerst in {first})}}} other {Gemeente {code} heeft twee keer {soort} {domein} {jaar}: in {cell}, en eerder in {first}}}.",
  "finding.duplicate-code.remedy":
    "Verwijder deze rij als die niet mee moet tellen. Zijn het delen van hetzelfde bedrag: tel de bedragen van deze rij op bij die in {first} en verwijder deze rij daarna.",
  "finding.code-name-mismatch.text": "Code en naam passen niet bij elkaar: {code} is {expected}, niet {found}.",
  "finding.code-name-mismatch.remedy": "Verbeter de code of de naam.",
  "finding.code-not-in-year.text":
    "{naam, select, none {Gemeente {code}} other {{naam} ({code})}} {causeKey, select, successor_has_figures {ging op in {successor}, die voor {jaar} zelf al bedragen heeft} other {bestond niet in {jaar}}}.",
  "finding.code-not-in-year.remedy": "Controleer of de bedragen bij de goede gemeente en het goede jaar staan.",
  "finding.figures-of-predecessors.text":
    "{naam, select, none {Gemeente {code}} other {{naam} ({code})}} bestond nog niet in {jaar}. De bedragen daarvan gelden als die van de gemeenten waaruit zij is ontstaan, samen{expected, select, none {} other { ({expected})}}.",
  "finding.figures-of-predecessors.remedy": "Controleer dat de bedragen van al die gemeenten erin zitten.",
  "finding.code-not-in-division.text":
    "{naam, select, none {Gemeente {code}} other {{naam} ({code})}} hoort niet bij de gemeentelijke indeling van {jaar}.",
  "finding.code-not-in-division.remedy":
    "Gebruik de gemeente zoals die in {jaar} bestond, of kies in de criteria een andere indeling (veld indeling).",
  "finding.herindeling-added.text":
    "{naam, select, none {Een gemeente} other {{naam} ({code})}} ging op in {successorNaam, select, none {een andere} other {{successorNaam}}}{datum, select, none {} other { op {datum}}}. De bedragen zijn daar {deel, select, geheel {bijgeteld} other {voor {aandeel} bijgeteld}}.",
  "finding.herindeling-added.remedy": "U hoeft niets te doen. De toelichting laat de optelling zien.",
  "finding.example-codes.text":
    "{count, plural, one {# gemeente is een voorbeeldgemeente} other {# gemeenten zijn voorbeeldgemeenten}} (code VB…): niet echt, zonder uitname.",
  "finding.example-codes.remedy": "Gebruik voorbeeldgemeenten niet in een echte verdeling.",
  "finding.missing-amount.text":
    "{naam, select, none {Gemeente {code}} other {{naam}}} {kind, select, part {{successorNaam, select, none {heeft} other {is een deel van {successorNaam}, maar heeft}} geen bedragen voor {jaren}} other {heeft geen bedrag voor {soort, select, none {tekort} other {{soort}}} {domein} {jaar}}}. Leeg is niet hetzelfde als nul.",
  "finding.missing-amount.remedy":
    "{kind, select, part {Voeg de bedragen toe, met 0 waar niets is.} absent {Voeg het bedrag toe, of 0 als er niets is.} other {Vul het bedrag in, of 0 als er niets is.}}",
  "finding.no-municipalities.text": "Er staat geen enkele gemeente met cijfers in dit blad.",
  "finding.no-municipalities.remedy": "Vul onder de koppen ten minste één gemeente met haar bedragen in.",
  "finding.no-figures.text":
    "{naam, select, none {Gemeente {code}} other {{naam}}} heeft geen enkel bedrag en doet niet mee.",
  "finding.no-figures.remedy": "Vul de bedragen in, of verwijder de rij.",
  "finding.inhabitants-not-positive.text":
    "Het aantal inwoners{naam, select, none {} other { van {naam}}} is nul of negatief.",
  "finding.inhabitants-not-positive.remedy":
    "Vul het aantal inwoners op de peildatum in, of laat de cel leeg om het getal van het CBS te gebruiken.",
  "finding.inhabitants-unknown.text":
    "{kind, select, division {De uitname gaat naar inwoners, maar van {count, plural, one {één gemeente} other {# gemeenten}} van de indeling {count, plural, one {staat} other {staan}} het aantal inwoners op 1 januari {jaar} niet in het werkboek en niet in het register: {found}{count, plural, =1 {} =2 {} =3 {} =4 {} =5 {} other { en andere}}} other {Het aantal inwoners van {naam, select, none {gemeente {code}} other {{naam}}} in {jaar} staat niet in het werkboek en niet in het register}}.",
  "finding.inhabitants-unknown.remedy":
    "{kind, select, division {Geef {count, plural, one {deze gemeente} other {deze gemeenten}} op het invoerblad een rij met alleen code en inwoners ({found}{count, plural, =1 {} =2 {} =3 {} =4 {} =5 {} other { en de andere}}). Of kies in de criteria als peildatum (inwoners.peiljaar) het jaar van de indeling of een jaar daarvoor, of laat de uitname in de governance (uitname) naar een kolom gaan of weg.} absent {Geef {code} op het invoerblad een rij met het aantal inwoners.} other {Vul in deze rij het aantal inwoners in.}}",
  "finding.inhabitants-differ.text":
    "Het aantal inwoners van {naam, select, none {gemeente {code}} other {{naam}}} is {found, number}; volgens het CBS zijn het er {expected, number}. Er is gerekend met het werkboek.{kantelt, select, none {} other { Met het getal van het CBS is het oordeel anders voor {kantelt}.}}",
  "finding.inhabitants-differ.remedy":
    "Controleer de peildatum. Laat de cel leeg om het getal van het CBS te gebruiken.",
  "finding.inhabitants-other-date.text":
    "{count, plural, one {Het aantal inwoners van {naam} is dat} other {De aantallen inwoners van # gemeenten zijn die}} van 1 januari {anderJaar}; de criteria gaan over 1 januari {jaar}. Er is gerekend met het werkboek.{kantelt, select, none {} other { Met het getal van het CBS is het oordeel anders voor {kantelt}.}}",
  "finding.inhabitants-other-date.remedy":
    "Maak de cellen leeg om het getal van het CBS op 1 januari {jaar} te gebruiken, of kies in de criteria een andere peildatum.",
  "finding.inhabitants-impossible.text":
    "Het aantal inwoners van {naam, select, none {gemeente {code}} other {{naam}}} is {found, number}; volgens het CBS zijn het er {expected, number}. Dat scheelt een factor tien of meer{count, plural, one {} other {, en zo is het bij # gemeenten ({cells})}}.",
  "finding.inhabitants-impossible.remedy":
    "{count, plural, one {Vul {expected, number} in, of laat de cel leeg} other {Laat de cellen {cells} leeg}} om het getal van het CBS te gebruiken.",
  "finding.amounts-in-thousands.text":
    "{kind, select, stated {Hier staat dat de bedragen in {eenheid, select, duizendEuro {duizenden euro’s} miljoenEuro {miljoenen euro’s} other {een andere eenheid dan euro’s}} zijn. {waarde, select, euro {Dan zouden ze veel te groot zijn voor deze gemeenten: er staan hele euro’s in de cellen, waarschijnlijk met een weergave die duizenden weglaat} none {Of ze dat zijn, is aan de bedragen niet te zien} other {Dat past bij deze gemeenten}}} other {De bedragen zijn zo klein voor deze gemeenten dat ze waarschijnlijk in duizenden euro’s staan}}.",
  "finding.amounts-in-thousands.remedy":
    "{kind, select, stated {{waarde, select, none {Zet in een koppelbestand eenheid op ‘euro’ als er hele euro’s in de cellen staan{eenheid, select, none {} other {, en op ‘{eenheid}’ als dat niet zo is}}.} other {Zet in een koppelbestand {veld} op ‘{waarde}’.}} Of geef de bedragen in euro’s en haal de eenheid weg.} other {{waarde, select, none {Geef de bedragen in euro’s, of noem in een koppelbestand bij eenheid waarin ze staan: ‘duizendEuro’ of ‘miljoenEuro’.} other {Geef de bedragen in euro’s, of zet in een koppelbestand {veld} op ‘{waarde}’.}}}}",
  "finding.correction-unit.text":
    "Op blad {sheet} staat dat de correcties in {eenheid, select, duizendEuro {duizenden euro’s} miljoenEuro {miljoenen euro’s} other {een andere eenheid dan euro’s}} zijn. {waarde, select, euro {{weergave, select, ja {De cellen tonen duizenden van wat erin staat} other {Dan zouden ze groter zijn dan alle bedragen van een gemeente samen}}: er staan hele euro’s in de cellen} other {Gelezen zijn euro’s}}.",
  "finding.correction-unit.remedy":
    "{waarde, select, none {Geef de correcties in euro’s en haal de eenheid weg.} other {Noem in een koppelbestand bij {veld} het blad ‘{sheet}’ met eenheid ‘{waarde}’, of geef de correcties in euro’s en haal de eenheid weg.}}",
  "finding.sign-turned.text":
    "{kind, select, koppeling {Door het teken van de koppeling worden de {soort} negatief} other {De {soort} staan als negatieve bedragen}} in de {count, plural, one {kolom} other {kolommen}} {columns}. Ze zijn gelezen als gewone {soort}: tekort is lasten min baten.",
  "finding.sign-turned.remedy":
    "Klopt dat, zet dan in een koppelbestand {veld} op ‘{waarde}’. Klopt het niet, verbeter dan de bedragen.",
  "finding.sign-stated.text":
    "De kop zegt dat een tekort hier als negatief bedrag staat; {count, plural, one {# kolom is} other {# kolommen zijn}} zo gelezen.",
  "finding.sign-stated.remedy": "U hoeft niets te doen.",
  "finding.sign-of-balance.text":
    "Dit is een saldo of overschot. Gelezen is: baten min lasten, dus een tekort is negatief ({count, plural, one {# kolom} other {# kolommen}}).",
  "finding.sign-of-balance.remedy":
    "Is een tekort hier positief, zet dan in een koppelbestand {veld} op ‘{waarde}’. Klopt het, noem de kolom dan ‘baten - lasten’ of ‘tekort (-)’.",
  "finding.sign-stated-wrong.text":
    "Volgens de koppeling is het teken van de {soort} omgekeerd, maar dan zijn ze in {count, plural, one {deze kolom} other {# kolommen}} allemaal negatief.",
  "finding.sign-stated-wrong.remedy": "Zet in het koppelbestand {veld} op ‘{waarde}’.",
  "finding.sign-mixed.text":
    "In {count, plural, one {kolom} other {de kolommen}} {columns} staan {soort} met twee tekens door elkaar: {positive} is positief, {negative} negatief. Welk teken gewoon is, blijkt niet.",
  "finding.sign-mixed.remedy":
    "Geef alle {soort} in {count, plural, one {kolom} other {de kolommen}} {columns} als positief bedrag.",
  "finding.sign-of-cell.text":
    "De {soort}{naam, select, none {} other { van {naam}}} hebben hier een ander teken dan de rest van kolom {column}.",
  "finding.sign-of-cell.remedy":
    "Moet het teken zijn zoals in de rest van de kolom, vul dan {amount} in. Klopt het bedrag zoals het er staat, zet dan in een koppelbestand {veld} op ‘{waarde}’.",
  "finding.sign-in-column.text":
    "Kolom {column}{header, select, none {} other { (‘{header}’)}} geeft {count, plural, one {een bedrag} other {# bedragen}} een ander teken dan er staat: {wordCell} is ‘{word}’ en {first} is {amount}. Die kolom is niet meegelezen.",
  "finding.sign-in-column.remedy":
    "Geef {count, plural, one {het bedrag in {cells}} other {deze bedragen ({cells}{meer, select, 0 {} other { en {meer} andere}})}} het andere teken. Zegt kolom {column} niets over het teken, verwijder haar dan.",
  "finding.sign-kept.text":
    "{count, plural, one {# bedrag in kolom {column} heeft} other {# bedragen in kolom {column} hebben}} een ander teken dan {soort} horen te hebben, en {count, plural, one {telt} other {tellen}} zo mee: {cells}.",
  "finding.sign-kept.remedy":
    "Controleer of dit kan, zoals bij een terugbetaling of een afrekening van een eerder jaar.",
  "finding.acceptable.remedy":
    "Klopt het toch, zet dan in een koppelbestand onder ‘aanvaard’: bevinding {bevinding}{heeftPlaats, select, ja {, plaats {plaats}} other {}}{heeftWaarde, select, ja {, waarde {waarde}} other {}}{aantal, select, 1 {} other {, aantal {aantal}}}, en de reden.",
  "finding.amounts-too-large.text":
    "De bedragen van {count, plural, one {# gemeente zijn} other {# gemeenten zijn}} groter dan die van een gemeente kunnen zijn{cell, select, none {} other { (eerst in {cell})}}. {factor, select, 1 {Waarschijnlijk staan ze niet in euro’s.} other {Ze zijn gelezen als veelvouden van {factor} euro; waarschijnlijk staan ze al in euro’s.}}",
  "finding.amounts-too-large.remedy":
    "{factor, select, 1 {Geef de bedragen in euro’s.} other {Zet in het koppelbestand eenheid op ‘euro’.}}",
  "finding.amount-impossible.text":
    "{kind, select, correctie {Na correctie is het tekort {domein} {jaar} van {naam} {bedrag}} other {{soort, select, lasten {De lasten} baten {De baten} other {Het tekort}} {domein} {jaar} van {naam} {soort, select, tekort {is} other {zijn}} {bedrag}}}: {perInwoner} per inwoner. Dat kan niet: geen gemeente gaf in {normJaar} aan {domein} meer uit dan {grens} per inwoner{grensNaam, select, none {} other { ({grensNaam})}}{count, plural, one {} other {. In dezelfde rij staan # zulke bedragen ({cells})}}.",
  "finding.amount-impossible.remedy":
    "{kind, select, correctie {Verbeter de correctie.} other {Verbeter {count, plural, one {het bedrag} other {deze bedragen}}{factor, select, none {} other {; gedeeld door {factor} {count, plural, one {past het} other {passen zij}} bij de andere van deze gemeente}}.}}",
  "finding.row-in-thousands.text":
    "De bedragen van {naam} zijn klein voor deze gemeente: {soort, select, lasten {{perInwoner} lasten per inwoner per jaar} other {samen {perInwoner} per inwoner}}. Waarschijnlijk staan zij in deze rij in duizenden euro’s.",
  "finding.row-in-thousands.remedy": "Zet de bedragen in rij {row} in dezelfde eenheid als de andere rijen: euro’s.",
  "finding.amount-unlikely.text":
    "{soort, select, lasten {De lasten} baten {De baten} other {Het tekort}} {domein} {jaar} van {naam} {soort, select, tekort {is} other {zijn}} {bedrag}, {perInwoner} per inwoner. {kind, select, high {Geen gemeente gaf in {normJaar} aan {domein} meer uit dan {grens} per inwoner ({grensNaam}).} low {Dat is weinig: verwacht is minstens {grens} per inwoner.} together {Dat is voor jeugd en Wmo samen weinig: verwacht is minstens {grens} per inwoner.} baten {Dat is meer dan twee keer de lasten van {anderBedrag} ({anderCel}).} other {In {anderJaar} was dat {anderBedrag} ({anderCel}), minstens vijf keer zo {richting, select, groot {weinig} klein {veel} other {veel of zo weinig}}.}}{factor, select, none {} other { Het lijkt een factor {factor} te {richting}.}}{count, plural, one {} other { Zo zijn er # bedragen van deze gemeente.}}",
  "finding.amount-unlikely.remedy": "Controleer het bedrag, de komma en de nullen.",
  "finding.tekort-unlikely.text":
    "Het tekort {jaar} van {naam} is {bedrag}: {perInwoner} per inwoner. {kind, select, doubled {In {anderJaar} was het {anderBedrag}: het is minstens verdubbeld.} other {Het hoogste dat over de ronde van 2018 is gepubliceerd, is {grens} per inwoner per jaar ({grensNaam}).}}",
  "finding.tekort-unlikely.remedy": "Controleer de lasten en de baten van dat jaar.",
  "finding.sign-reversed.text":
    "{kind, select, accounts {Overal zijn de baten hoger dan de lasten: alle gemeenten hebben een overschot. Waarschijnlijk zijn lasten en baten verwisseld} other {Alle gemeenten hebben een overschot. Waarschijnlijk is het teken omgekeerd: een tekort is lasten min baten en dus positief}}.",
  "finding.sign-reversed.remedy":
    "{kind, select, accounts {Verwissel de koppen ‘lasten’ en ‘baten’. Klopt het dat iedereen een overschot heeft, aanvaard dit dan met een reden.} other {Keer het teken om{veld, select, none {} other {, of zet in een koppelbestand {veld} op ‘{waarde}’}}. Klopt het dat iedereen een overschot heeft, aanvaard dit dan met een reden.}}",
  "finding.mostly-surpluses.text":
    "{kind, select, cell {Van {domein} {jaar} hebben alle gemeenten een overschot, en van de rest niet} other {{count} van de {total} gemeenten hebben een overschot}}. Dat kan, maar misschien is het teken omgekeerd: een tekort is lasten min baten en dus positief.",
  "finding.mostly-surpluses.remedy":
    "Controleer het teken. Klopt het, aanvaard dit dan met een reden; is het omgekeerd, {kind, select, cell {keer het dan om in deze kolommen} accounts {verwissel dan de koppen ‘lasten’ en ‘baten’} other {keer het dan om{veld, select, none {} other { of zet in een koppelbestand {veld} op ‘{waarde}’}}}}.",
  "finding.only-surpluses.text":
    "{count, plural, one {De enige gemeente met cijfers heeft} other {Beide gemeenten met cijfers hebben}} over alle jaren samen een overschot. Dat kan, maar misschien is het teken omgekeerd: een tekort is lasten min baten en dus positief.",
  "finding.only-surpluses.remedy":
    "Controleer het teken. Is het omgekeerd, {kind, select, accounts {verwissel dan de koppen ‘lasten’ en ‘baten’} other {keer het dan om{veld, select, none {} other { of zet in een koppelbestand {veld} op ‘{waarde}’}}}}.",
  "finding.accepted.text": "Dit is aanvaard: {reden}",
  "finding.accepted.remedy": "U hoeft niets te doen. De reden staat in de koppeling.",
  "finding.acceptance-unused.text":
    "In de koppeling is iets aanvaard{cell, select, none {} other { in {cell}}} dat niet (meer) is gevonden.",
  "finding.acceptance-unused.remedy":
    "Haal deze aanvaarding uit de koppeling, of verbeter de code, de plaats of de waarde.",
  "finding.acceptance-incomplete.text":
    "Deze aanvaarding{cell, select, none {} other { in {cell}}} geldt niet: {kind, select, plaats {zo’n plaats is er op meer dan één blad ({sheets})} aantal {zij zegt niet om hoeveel het gaat} other {zij zegt niet welke waarde is aanvaard, en zou dus ook een latere waarde dekken}}.",
  "finding.acceptance-incomplete.remedy":
    "{kind, select, plaats {Zet het blad voor de cel, zoals Invoer!C7.} aantal {Ga ze allemaal na en zet ‘aantal’: {count} in de aanvaarding.} other {Ga na wat er nu staat en zet ‘waarde’: ‘{waarde}’ in de aanvaarding.}}",
  "finding.provisional-figures.text":
    "{count, plural, one {# gemeente heeft} other {# gemeenten hebben}} voorlopige cijfers.",
  "finding.provisional-figures.remedy": "Vervang ze door definitieve cijfers als die er zijn.",

  "finding.correction-unknown-municipality.text":
    "Er is een correctie voor {code}, maar die gemeente heeft geen bedragen.",
  "finding.correction-unknown-municipality.remedy": "Verbeter de gemeentecode van de correctie, of verwijder haar.",
  "finding.correction-duplicate.text":
    "Deze correctie voor {naam, select, none {{code}} other {{naam}}} ({domein} {jaar}) staat met hetzelfde bedrag en dezelfde reden ook op een ander blad{first, select, none {} other {: {first}}}.",
  "finding.correction-duplicate.remedy":
    "Verwijder een van de twee. Zijn het toch twee correcties, geef ze dan een verschillende reden.",
  "finding.correction-repeated.text":
    "Deze correctie voor {naam, select, none {{code}} other {{naam}}} ({domein} {jaar}) staat er twee keer, met hetzelfde bedrag en dezelfde reden{first, select, none {} other {: ook in {first}}}. Beide tellen.",
  "finding.correction-repeated.remedy":
    "Verwijder een van de twee. Zijn het toch twee correcties, geef ze dan een verschillende reden.",
  "finding.correction-not-final.text":
    "{kind, select, sheet {Volgens de naam van het blad zijn deze correcties niet vastgesteld} other {Bij deze correctie{naam, select, none {} other { voor {naam}}} staat dat zij niet is vastgesteld}}: ‘{value}’{header, select, none {} other { (kolom ‘{header}’)}}. Zij telt wel mee.",
  "finding.correction-not-final.remedy":
    "Verwijder de correctie als zij niet doorgaat, of werk de tekst bij als zij wel is vastgesteld.",
  "finding.correction-in-figures.text":
    "Bij deze correctie{naam, select, none {} other { voor {naam}}} staat dat zij al in de opgave is verwerkt: ‘{value}’{header, select, none {} other { (kolom ‘{header}’)}}. Zij telt nu nog een keer mee.",
  "finding.correction-in-figures.remedy":
    "Verwijder de correctie als de opgave haar al bevat, of werk de tekst bij als dat niet zo is.",
  "finding.correction-against-reason.text":
    "Deze correctie{naam, select, none {} other { voor {naam}}} maakt het tekort {kind, select, lager {lager} other {hoger}}, maar ‘{found}’ zegt het omgekeerde. Een negatief bedrag verlaagt het tekort.",
  "finding.correction-against-reason.remedy": "Verbeter het teken van het bedrag, of de tekst.",
  "finding.correction-unlikely.text":
    "{kind, select, vroeg {Deze correctie voor {naam} is van {datum}, voor haar aanvraag van {other}.} other {De correcties voor {naam} halen veel meer van {domein} {jaar} af dan is opgegeven: van {bedrag} blijft {anderBedrag} over.}} Zij telt wel mee.",
  "finding.correction-unlikely.remedy":
    "{kind, select, vroeg {Verbeter de datum als die niet klopt.} other {Controleer het bedrag, het jaar en het domein van de correctie.}}",
  "finding.correction-outside-scope.text":
    "De correctie voor {code} gaat over {domein} {jaar}. Dat hoort niet bij de criteria en telt niet mee.",
  "finding.correction-outside-scope.remedy": "Controleer het jaar en het domein van de correctie.",
  "finding.correction-without-reason.text":
    "De correctie voor {naam, select, none {{code}} other {{naam}}} heeft geen reden.",
  "finding.correction-without-reason.remedy": "Vul de reden in: de gemeente leest haar in de toelichting.",
  "finding.applications-absent.text": "Er is geen lijst met aanvragen. Elke gemeente met bedragen geldt als aanvrager.",
  "finding.applications-absent.remedy": "Voeg een blad Aanvragen toe als niet iedereen heeft aangevraagd.",
  "finding.application-duplicate.text":
    "{naam, select, none {Gemeente {code}} other {{naam}}} staat twee keer in de aanvragen{first, select, none {} other { (eerst in {first})}}.",
  "finding.application-duplicate.remedy": "Verwijder een van de twee aanvragen.",
  "finding.application-without-figures.text":
    "{naam, select, none {Gemeente {code}} other {{naam}}} heeft een aanvraag gedaan, maar heeft geen enkel bedrag: die aanvraag wordt daarom afgewezen, de andere gaan door.",
  "finding.application-without-figures.remedy": "Vul de bedragen in, of verwijder de aanvraag.",
  "finding.application-withdrawn.text":
    "{kind, select, sheet {Volgens de naam van het blad staan deze aanvragen niet meer} other {Bij de aanvraag van {naam, select, none {deze gemeente} other {{naam}}} staat dat zij niet meer geldt}}: ‘{value}’{header, select, none {} other { (kolom ‘{header}’)}}. Zij telt wel mee.",
  "finding.application-withdrawn.remedy":
    "Verwijder de aanvraag als zij is ingetrokken of afgewezen, of werk de tekst bij als zij nog geldt.",
  "finding.application-unfinished.text":
    "{kind, select, legenda {Volgens ‘{value}’ betekent ‘{found}’ bij de stukken niet dat een stuk is ontvangen. Het telt nu wel als ontvangen.} other {Bij de aanvraag van {naam, select, none {deze gemeente} other {{naam}}} staat dat er iets aan ontbreekt of dat zij nog niet is goedgekeurd: ‘{value}’{header, select, none {} other { (kolom ‘{header}’)}}. Zij telt wel mee.}}",
  "finding.application-unfinished.remedy":
    "{kind, select, legenda {Vul nee in bij elk stuk dat niet is ontvangen, en ja bij elk stuk dat er wel is.} other {Vul bij een stuk dat ontbreekt nee in, of werk de tekst bij als de aanvraag in orde is.}}",
  "finding.application-date-doubtful.text":
    "{kind, select, ontvangen {De aanvraag van {naam} is ontvangen op {datum}, na de uiterste datum {other}. Nu telt de eerdere datum van de aanvraag zelf.} other {Het collegebesluit van {naam} is van {datum}, na de uiterste datum voor aanvragen {other}. De aanvraag telt wel mee.}}",
  "finding.application-date-doubtful.remedy":
    "Verbeter de datum als zij niet klopt. Geldt de aanvraag niet, verwijder haar dan of vul nee in bij het stuk.",
  "finding.application-by-other.text":
    "De aanvraag van {naam} is volgens de lijst gedaan door een ander: ‘{value}’. Zij telt wel mee.",
  "finding.application-by-other.remedy":
    "Verbeter wie heeft aangevraagd, noem erbij namens welke gemeente, of verwijder de aanvraag.",
  "finding.application-for-part.text":
    "{kind, select, domein {De aanvraag van {naam, select, none {deze gemeente} other {{naam}}} is alleen voor ‘{value}’. Het tekort op {domein} telt wel mee.} other {{count, plural, one {Voor {naam} is {bedrag} gevraagd, minder dan het tekort van {anderBedrag}.} other {Voor # gemeenten is minder gevraagd dan hun tekort; de eerste is {naam}: {bedrag} bij een tekort van {anderBedrag}.}} Het gevraagde bedrag begrenst de toekenning niet.}}",
  "finding.application-for-part.remedy":
    "{kind, select, domein {Verbeter waarvoor is aangevraagd, of haal de bedragen weg waarvoor niet is aangevraagd.} other {Verbeter het gevraagde bedrag, of verlaag het tekort met een correctie als er niet meer is gevraagd.}}",
  "finding.application-column-missing.text":
    "{kind, select, datum {De datum van de aanvraag} collegebesluit {Het collegebesluit} jaarrekening {De jaarrekening} accountant {De accountantsverklaring} other {Het stuk ‘{column}’}}{jaar, select, none {} other { {jaar}}} is vereist, maar staat bij geen enkele aanvraag op dit blad: die worden daarop allemaal afgewezen.",
  "finding.application-column-missing.remedy":
    "Voeg de kolom toe aan de aanvragen, of haal deze eis uit de governanceset.",
  "finding.application-document-unreadable.text":
    "Hieruit blijkt niet of {kind, select, collegebesluit {het collegebesluit} jaarrekening {de jaarrekening} accountant {de accountantsverklaring} other {het stuk ‘{column}’}}{jaar, select, none {} other { {jaar}}} is ontvangen.",
  "finding.application-document-unreadable.remedy":
    "Vul ja, nee of de datum van ontvangst in, en zet een opmerking in een andere kolom. Een lege cel is nee.",
  "finding.condition-column-missing.text":
    "De voorwaarde{naam, select, none {} other { ‘{naam}’}} vraagt om een kolom ‘{column}’, maar {kind, select, taken {die heeft in de tabel al een andere betekenis; een voorwaarde kan alleen over een extra kolom gaan} other {die staat niet in de tabel}}.",
  "finding.condition-column-missing.remedy":
    "{kind, select, taken {Zet de waarden in een extra kolom met een andere kop, of haal de voorwaarde uit de criteria.} other {Voeg de kolom toe, of haal de voorwaarde uit de criteria.}}",
  "finding.condition-value-missing.text":
    "{naam, select, none {Er} other {Bij {naam}}} ontbreekt een waarde in de kolom ‘{column}’, die een voorwaarde nodig heeft.",
  "finding.condition-value-missing.remedy": "Vul de waarde in.",
  "finding.condition-value-unreadable.text":
    "De waarde{naam, select, none {} other { van {naam}}} in de kolom ‘{column}’ is niet te vergelijken met de voorwaarde.",
  "finding.condition-value-unreadable.remedy": "Vul een getal, een datum of ja/nee in, zoals de voorwaarde vraagt.",
  "finding.condition-value-differs.text":
    "In de kolom ‘{column}’, die een voorwaarde nodig heeft, {kind, select, rijen {staat in de rijen van {naam} niet hetzelfde: hier ‘{value}’, in {first} ‘{found}’} ontbreekt {staat bij {of} ‘{value}’ en bij {other} niets, terwijl die samen {naam} zijn} other {staat bij {of} ‘{value}’ en bij {other} (in {first}) ‘{found}’, terwijl die samen {naam} zijn}}. Wat er dan geldt, is niet te zeggen.",
  "finding.condition-value-differs.remedy":
    '{kind, select, rijen {Zet in beide rijen hetzelfde, of laat één van de twee leeg.} ontbreekt {Vul bij {other} ook een waarde in.} other {Zet bij beide hetzelfde{veld, select, none {} other {, of noem de kolom in het koppelbestand onder "{veld}" als het euro’s of aantallen zijn die samen tellen}}.}}',
  "finding.weight-column-missing.text":
    "De uitname wordt verdeeld naar de kolom ‘{column}’, maar {kind, select, zero {alle gewichten daarin zijn nul} taken {die heeft in de tabel al een andere betekenis} municipality {bij {naam} staat daar geen gewicht: een getal van nul of meer} differs {bij {naam} staat hier een ander gewicht dan in {first}} incomplete {{other} heeft daar geen gewicht, terwijl {naam} daar ook uit bestaat} double {van {naam} staan er twee verschillende: een eigen gewicht, en die van de gemeenten waaruit ze is ontstaan} division {{count, plural, one {één gemeente} other {# gemeenten}} van de indeling {count, plural, one {heeft} other {hebben}} daar geen gewicht: {found}{count, plural, =1 {} =2 {} =3 {} =4 {} =5 {} other { en andere}}} other {die staat niet in de tabel}}.",
  "finding.weight-column-missing.remedy":
    "Geef elke gemeente van de indeling één gewicht, ook wie niets aanvraagt: in deze kolom of op een blad Gewichten. Of kies in de governanceset voor inwoners (veld uitname, sleutel ‘inwoners’).",
  "finding.pot-is-zero.text": "Er is geen geld te verdelen: alle bronnen zijn nul of vervallen.",
  "finding.pot-is-zero.remedy": "Controleer de bronnen en de besluiten in de governanceset.",

  "reason.other": "{message}",
  "reason.not-json": "het bestand is geen geldige JSON; de eerste fout staat op regel {limit, number}",
  "reason.json-too-large": "het bestand is groter dan {limit, number} kB",
  "reason.json-too-deep": "er staan meer dan {limit} groepen of lijsten in elkaar",
  "reason.duplicate-key": "dit veld staat er twee keer, op de regels {expected}; laat er een staan",
  "reason.unknown-field": "dit veld is niet bekend",
  "reason.field-missing":
    "dit veld ontbreekt{count, plural, =0 {} one { (hier hoort ‘{expected}’)} other { (kies een van: {expected})}}",
  "reason.wrong-kind": "hier hoort {expected}",
  "reason.not-an-option": "{count, plural, one {hier hoort ‘{expected}’} other {kies een van: {expected}}}",
  "reason.not-allowed": "deze waarde kan hier niet",
  "reason.text-empty": "vul hier iets in",
  "reason.text-too-long": "deze tekst is te lang",
  "reason.list-too-short": "hier {limit, plural, one {hoort minstens 1 waarde} other {horen minstens # waarden}}",
  "reason.list-too-long": "hier {limit, plural, one {hoort hoogstens 1 waarde} other {horen hoogstens # waarden}}",
  "reason.number-too-small": "dit is minstens {limit}",
  "reason.number-too-large": "dit is hoogstens {limit}",
  "reason.more-than-cells":
    "{limit, plural, one {er is maar 1 onderdeel} other {er zijn maar # onderdelen}} (jaar en domein) om aan te voldoen",
  "reason.bound-expected": 'hier hoort een bedrag per inwoner als tekst, zoals "40.00", of ‘sluitvariabele’',
  "reason.either": "{before} of {last}",
  "reason.kind.literal": "‘{value}’",
  "reason.kind.string": "een tekst tussen aanhalingstekens",
  "reason.kind.number": "een getal zonder aanhalingstekens",
  "reason.kind.int": "een heel getal zonder aanhalingstekens",
  "reason.kind.boolean": "true of false zonder aanhalingstekens",
  "reason.kind.array": "een lijst tussen vierkante haken",
  "reason.kind.object": "een groep velden tussen accolades",
  "reason.kind.record": "een groep velden tussen accolades",
  "reason.decimal-expected": 'hier hoort een decimaal getal als tekst, zoals "40.00"',
  "reason.date-expected": "hier hoort een datum als 2018-09-15",
  "reason.id-expected": "een id bestaat uit kleine letters, cijfers en streepjes",
  "reason.reason-expected": "hier hoort een reden: waarom het klopt, niet alleen dat het klopt",
  "reason.percentage-above-100": "een percentage is hoogstens 100",
  "reason.values-repeat": "deze waarde komt twee keer voor",
  "reason.closing-bracket-missing": "de regel sluitschijf heeft een laatste schijf vanaf ‘sluitvariabele’ nodig",
  "reason.closing-bracket-needs-rule": "een schijf vanaf ‘sluitvariabele’ kan alleen bij de regel sluitschijf",
  "reason.closing-bracket-not-last": "de schijf vanaf ‘sluitvariabele’ moet de laatste zijn",
  "reason.closing-rate-not-higher": "het percentage van de sluitschijf moet hoger zijn dan dat van de schijf eronder",
  "reason.brackets-not-ascending": "elke schijf moet hoger beginnen dan de vorige",
  "reason.list-only-with-in": "een lijst hoort bij de operator ‘in’, en alleen daarbij",
  "reason.decision-unknown": "dit besluit staat niet in de lijst met besluiten",
  "reason.source-unknown": "deze bron staat niet in de lijst met bronnen",
  "reason.year-not-in-register": "van dit jaar is de gemeentelijke indeling niet bekend",
  "reason.population-not-in-register":
    "van deze peildatum staan er geen inwonertallen in het register en ook niet in het werkboek; kies een peildatum die het register heeft, of geef de inwoners op het invoerblad",
  "reason.code-or-name-needed": "wijs de kolom met de gemeentecode of die met de naam aan",
  "reason.accounts-or-deficit-needed": "wijs lasten én baten aan, of alleen het tekort",
  "reason.sheet-not-found": "dit blad staat niet in het werkboek",
  "reason.column-not-found": "deze kolom staat niet op het blad",
  "reason.file": "het bestand zelf is te groot",
  "reason.unpacked": "uitgepakt is het te groot",
  "reason.cells": "te veel cellen",
  "reason.sheets": "te veel bladen",
  "reason.parts": "te veel onderdelen",
  "reason.texts": "te veel tekst",
  "reason.xml-elements": "te veel onderdelen",
  "reason.xml-text": "te veel tekst in één cel",
};
