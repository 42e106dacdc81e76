/** What keeps an outcome from being official: `name` in the stamp ("onder voorbehoud van …"), `text` in a list. */
export const gatesNl: Readonly<Record<string, string>> = {
  "gate.besluit-niet-genomen.name": "het besluit van {orgaan}",
  "gate.besluit-niet-genomen.text":
    '{orgaan} heeft nog niet besloten over "{onderwerp}" (status: {status, select, concept {concept} voorgelegd {voorgelegd} aangehouden {aangehouden} other {{status}}}).',
  "gate.besluit-verworpen.name": "een nieuw besluit van {orgaan}",
  "gate.besluit-verworpen.text": '{orgaan} heeft "{onderwerp}" verworpen.',
  "gate.besluit-na-run.name": "het besluit van {orgaan}",
  "gate.besluit-na-run.text":
    '{datumBekend, select, ja {Het besluit van {orgaan} over "{onderwerp}" is van {datum}, na deze berekening.} other {Van het besluit van {orgaan} over "{onderwerp}" is de datum niet vastgelegd.}}',
  "gate.ter-inzage-onbekend.name": "de terinzagelegging",
  "gate.ter-inzage-onbekend.text":
    'Niet vastgelegd is wanneer de stukken over "{onderwerp}" ter inzage zijn gelegd of wanneer {orgaan} besloot.',
  "gate.ter-inzage-te-kort.name": "de terinzagelegging",
  "gate.ter-inzage-te-kort.text":
    'De stukken over "{onderwerp}" {volgorde, select, na {kwamen pas {dagenNa, plural, one {1 dag} other {{dagenNa} dagen}} na het besluit ter inzage; nodig {vereist, plural, =0 {is uiterlijk op de dag van het besluit} one {is 1 dag ervoor} other {zijn {vereist} dagen ervoor}}.} other {lagen {dagen, plural, one {1 dag} other {{dagen} dagen}} ter inzage; nodig {vereist, plural, one {is 1 dag} other {zijn {vereist} dagen}}.}}',
  "gate.rol-leeg.name": "het invullen van de rollen",
  "gate.rol-leeg.text":
    "Niet vastgelegd is wie {rol, select, stelt_voor {voorstelt} adviseert {adviseert} beslist {beslist} voert_uit {uitvoert} toetst {toetst} controleert {controleert} other {de rol {rol} heeft}}.",
  "gate.vier-ogen-onbekend.name": "toetsing door een tweede persoon",
  "gate.vier-ogen-onbekend.text":
    "Niet vastgelegd is wie deze berekening heeft opgesteld en wie haar heeft getoetst (vier ogen).",
  "gate.vier-ogen-dezelfde.name": "toetsing door een tweede persoon",
  "gate.vier-ogen-dezelfde.text":
    "Opsteller en toetser kunnen dezelfde persoon zijn: {wie} en {ook} (vier ogen). Zijn het er twee, schrijf hun namen dan voluit.",
  "gate.criteria-niet-vastgesteld.name": "vaststelling van de criteria",
  "gate.criteria-niet-vastgesteld.text":
    "De criteria zijn niet vastgesteld (status: {status, select, concept {concept} voorgelegd {voorgelegd} vervallen {vervallen} other {{status}}}).",
  "gate.governance-niet-vastgesteld.name": "vaststelling van de governance",
  "gate.governance-niet-vastgesteld.text":
    "De governance is niet vastgesteld (status: {status, select, concept {concept} voorgelegd {voorgelegd} vervallen {vervallen} other {{status}}}).",
  "gate.criteria-niet-vooraf-vergrendeld.name": "het vooraf vastleggen van de criteria",
  "gate.criteria-niet-vooraf-vergrendeld.text":
    "Niet aangetoond is dat de criteria vastlagen voordat de cijfers binnenkwamen.",
  "gate.cijfers-voorlopig.name": "definitieve cijfers",
  "gate.cijfers-voorlopig.text":
    "{aantal, plural, one {1 gemeente heeft} other {{aantal} gemeenten hebben}} nog voorlopige cijfers.",
  "gate.cijfers-status-onbekend.name": "definitieve cijfers",
  "gate.cijfers-status-onbekend.text":
    "Van {aantal, plural, one {1 gemeente} other {{aantal} gemeenten}} is niet bekend of de cijfers voorlopig of definitief zijn.",
  "gate.tweede-berekening-ontbreekt.name": "een tweede berekening",
  "gate.tweede-berekening-ontbreekt.text":
    "De uitkomst is nog niet met een tweede, onafhankelijke berekening vergeleken.",
  "gate.tweede-berekening-wijkt-af.name": "een kloppende tweede berekening",
  "gate.tweede-berekening-wijkt-af.text": "De tweede, onafhankelijke berekening komt op een andere uitkomst.",
  "gate.besluit-onbenoemd.name": "het benoemen van elk besluit",
  "gate.besluit-onbenoemd.text": "Van het besluit {besluit} staat er niet welk orgaan het neemt of waarover het gaat.",
  "gate.besluit-ontbreekt.name": "een besluit over {bron}",
  "gate.besluit-ontbreekt.text":
    "De bron {bron} dragen alle gemeenten samen, maar aan die bron is geen besluit verbonden.",
  "gate.criteria-aangepast.name": "vaststelling van de aangepaste criteria",
  "gate.criteria-aangepast.text":
    "De criteria zijn niet meer wat als {basis} is vastgesteld: er is een regel veranderd. Geef de eigen regels een eigen id en naam en laat ze vaststellen.",
  "gate.governance-aangepast.name": "vaststelling van de aangepaste governance",
  "gate.governance-aangepast.text":
    "De governance is niet meer wat als {basis} is vastgesteld: er is een bron, besluit, rol of regel veranderd. Geef de eigen set een eigen id en laat haar vaststellen.",
  "gate.fondsjaar-te-vroeg.name": "een fondsjaar na de tekorten",
  "gate.fondsjaar-te-vroeg.text":
    "Het fondsjaar is {fondsjaar}, maar de tekorten van {jaar} zijn pas na afloop van dat jaar bekend.",
  "gate.jaar-niet-afgelopen.name": "de afloop van {jaar}",
  "gate.jaar-niet-afgelopen.text":
    "Op het moment van deze berekening is {jaar} nog niet voorbij: de tekorten van dat jaar zijn nog niet bekend.",
  "gate.tijd-opgegeven.name": "een berekening op de dag zelf",
  "gate.tijd-opgegeven.text":
    "{klok, select, anders {Berekend alsof het {datum} was: de opgegeven tijd ligt meer dan 24 uur van de klok.} other {Niet vastgelegd is of deze berekening werkelijk op {datum} is gemaakt.}}",
  "gate.pot-nul.name": "geld om te verdelen",
  "gate.pot-nul.text": "Er is niets te verdelen: de pot is 0 of ligt helemaal in de reserve.",
  "gate.aanvragen-ontbreken.name": "de aanvragen",
  "gate.aanvragen-ontbreken.text":
    "De governance vraagt een aanvraag, maar de invoer heeft geen blad Aanvragen: nu telt elke rij als aanvraag.",
  "gate.uiterste-datum-niet-getoetst.name": "de uiterste datum van de aanvragen",
  "gate.uiterste-datum-niet-getoetst.text":
    "De uiterste datum voor aanvragen, {datum}, is niet getoetst: zonder vereiste aanvraag en een blad Aanvragen is er niets om haar aan te toetsen.",
  "gate.stukken-niet-getoetst.name": "de vereiste stukken",
  "gate.stukken-niet-getoetst.text":
    "De governance vraagt {aantal, plural, one {1 stuk} other {{aantal} stukken}} bij een aanvraag, maar dat is niet getoetst: zonder vereiste aanvraag en een blad Aanvragen is er niets om te toetsen.",
  "gate.aanvraag-na-run.name": "aanvragen van na de berekening",
  "gate.aanvraag-na-run.text":
    "{aantal, plural, one {De aanvraag van {gemeente} is} other {De aanvragen van {gemeente} en {aantal, plural, offset:1 one {nog 1 gemeente} other {nog # gemeenten}} zijn}} van na deze berekening.",
  "gate.cijfers-fictief.name": "echte cijfers",
  "gate.cijfers-fictief.text":
    "{aantal, plural, one {Bij 1 gemeente zijn} other {Bij {aantal} gemeenten zijn}} de cijfers volgens de invoer verzonnen.",
  "gate.voorbeeldgemeenten.name": "alleen bestaande gemeenten",
  "gate.voorbeeldgemeenten.text":
    "{aantal, plural, one {1 gemeente heeft} other {{aantal} gemeenten hebben}} een VB-code: {aantal, plural, one {een voorbeeld, geen gemeente} other {voorbeelden, geen gemeenten}}.",
  "gate.correctie-zonder-reden.name": "de reden van elke correctie",
  "gate.correctie-zonder-reden.text":
    "{aantal, plural, one {1 correctie heeft} other {{aantal} correcties hebben}} geen reden; de eerste staat in {plaats}.",
  "gate.correctie-zonder-beoordelaar.name": "de beoordelaar van elke correctie",
  "gate.correctie-zonder-beoordelaar.text":
    "Bij {aantal, plural, one {1 correctie} other {{aantal} correcties}} staat niet wie haar beoordeelde; de eerste staat in {plaats}.",
  "gate.correctie-zonder-datum.name": "de datum van elke correctie",
  "gate.correctie-zonder-datum.text":
    "{aantal, plural, one {1 correctie heeft} other {{aantal} correcties hebben}} geen datum; de eerste staat in {plaats}.",
  "gate.correctie-na-run.name": "correcties van na de berekening",
  "gate.correctie-na-run.text":
    "{aantal, plural, one {1 correctie is} other {{aantal} correcties zijn}} van na deze berekening; de eerste staat in {plaats}.",
  "gate.omvang-niet-aanvaard.name": "bedragen van een opvallende omvang",
  "gate.omvang-niet-aanvaard.text":
    "Over de omvang van bedragen {aantal, plural, one {is 1 waarschuwing} other {zijn {aantal} waarschuwingen}} niet verbeterd en niet met een reden aanvaard ({code}{heeftPlaats, select, ja {, {plaats}} other {}}).",
  "gate.teken-niet-aanvaard.name": "bedragen met een opvallend teken",
  "gate.teken-niet-aanvaard.text":
    "Over het teken van bedragen {aantal, plural, one {is 1 waarschuwing} other {zijn {aantal} waarschuwingen}} niet verbeterd en niet met een reden aanvaard ({code}{heeftPlaats, select, ja {, {plaats}} other {}}).",
  "gate.eenheid-niet-aanvaard.name": "de eenheid van de bedragen",
  "gate.eenheid-niet-aanvaard.text":
    "Over de eenheid van bedragen {aantal, plural, one {is 1 waarschuwing} other {zijn {aantal} waarschuwingen}} niet verbeterd en niet met een reden aanvaard ({code}{heeftPlaats, select, ja {, {plaats}} other {}}).",
  "gate.besluit-onwaarschijnlijk.name": "de datums van het besluit van {orgaan}",
  "gate.besluit-onwaarschijnlijk.text":
    'Bij het besluit van {orgaan} over "{onderwerp}" staat een datum die niet kan kloppen: {wat, select, datum {genomen op {datum}, lang voor de jaren met tekorten.} other {de stukken lagen ter inzage vanaf {datum}, meer dan een jaar voor het besluit.}}',
  "gate.set-onbenoemd.name": "een naam voor de {set, select, criteria {criteria} other {governance}}",
  "gate.set-onbenoemd.text":
    "{set, select, criteria {De criteria hebben geen id, naam of versie die iemand kan lezen} other {De governance, of een bron daarin, heeft geen id, naam of versie die iemand kan lezen}}: zo is niet na te gaan wat er is vastgesteld.",
  "gate.fondsjaar-te-laat.name": "het fondsjaar",
  "gate.fondsjaar-te-laat.text":
    "Het fondsjaar is {fondsjaar}, maar deze berekening is van {datum}: dat is meer dan een jaar vooruit.",
  "gate.aanvraag-voor-jaar.name": "aanvragen van voor het einde van de jaren",
  "gate.aanvraag-voor-jaar.text":
    "{aantal, plural, one {De aanvraag van {gemeente} is} other {De aanvragen van {gemeente} en {aantal, plural, offset:1 one {nog 1 gemeente} other {nog # gemeenten}} zijn}} van uiterlijk {datum}: toen waren de jaren met tekorten nog niet voorbij.",
  "gate.correctie-voor-jaar.name": "de datum van elke correctie",
  "gate.correctie-voor-jaar.text":
    "{aantal, plural, one {1 correctie is} other {{aantal} correcties zijn}} gedateerd voordat het gecorrigeerde jaar voorbij was; de eerste staat in {plaats}.",
  "gate.inwoners-niet-aanvaard.name": "afwijkende inwonertallen",
  "gate.inwoners-niet-aanvaard.text":
    "{aantal, plural, one {1 afwijking} other {{aantal} afwijkingen}} van de inwonertallen in het register {aantal, plural, one {beslist} other {beslissen}} mee over de uitkomst en {aantal, plural, one {is} other {zijn}} niet verbeterd en niet met een reden aanvaard ({code}{heeftPlaats, select, ja {, {plaats}} other {}}).",
  "gate.aard-niet-aanvaard.name": "gerealiseerde cijfers",
  "gate.aard-niet-aanvaard.text":
    "De cijfers heten begroot, geraamd, verzonnen, voorlopig of concept; dat is niet verbeterd en niet met een reden aanvaard ({code}{heeftPlaats, select, ja {, {plaats}} other {}}).",
  "gate.besluit-ander-onderwerp.name": "een besluit over {bron}",
  "gate.besluit-ander-onderwerp.text":
    'Aan de bron {bron} is het besluit van {orgaan} over "{onderwerp}" verbonden; dat gaat niet over geld voor het fonds. Verbind het besluit over dat geld, of schrijf in het onderwerp waar het over gaat.',
  "gate.besluit-ander-bedrag.name": "een besluit over het bedrag van {bron}",
  "gate.besluit-ander-bedrag.text":
    'Het besluit van {orgaan} over "{onderwerp}" noemt een ander bedrag dan de {bedrag} van de bron {bron}.',
  "gate.besluit-ander-orgaan.name": "een besluit van {beslist}",
  "gate.besluit-ander-orgaan.text":
    'Volgens de rollen beslist {beslist}, maar het besluit over "{onderwerp}" is van {orgaan}.',
  "gate.rol-ziet-op-zichzelf.name": "toezicht door een ander dan de uitvoerder",
  "gate.rol-ziet-op-zichzelf.text":
    "Wie het fonds {rol, select, toetst {toetst} other {controleert}} ({wie}), {als, select, opsteller {stelde ook deze berekening op} other {voert het ook uit}}: dat moet een ander zijn.",
  "gate.ondertekenaar-geen-persoon.name": "de naam van de {rol, select, opsteller {opsteller} other {toetser}}",
  "gate.ondertekenaar-geen-persoon.text":
    "Als {rol, select, opsteller {opsteller} other {toetser}} staat er ‘{wie}’: dat is geen naam van een persoon. Schrijf voornaam of voorletter en achternaam.",
  "gate.schrift-gemengd.name": "namen in één alfabet",
  "gate.schrift-gemengd.text":
    "In ‘{tekst}’ ({waar, select, opsteller {de opsteller} toetser {de toetser} criteria {de criteria} governance {de governance} rol {een rol} bron {een bron} besluit {een besluit} other {een beoordelaar}}) staat midden in een woord een letter uit een ander alfabet: ‘{teken}’. Typ het woord opnieuw.",
  "gate.set-heet-voorlopig.name":
    "een vastgestelde versie van de {set, select, criteria {criteria} other {governance}}",
  "gate.set-heet-voorlopig.text":
    "In de {set, select, criteria {criteria} other {governance}} staat ‘{tekst}’: zo heet iets dat nog niet is vastgesteld.",
  "gate.criteria-zonder-besluit.name": "het besluit over de criteria",
  "gate.criteria-zonder-besluit.text":
    "De criteria ‘{naam}’ heten vastgesteld, maar nergens staat bij welk besluit. Noem de dag van het besluit in naam, toelichting of bron van de criteria, of neem het besluit over de criteria op in de governance.",
  "gate.regel-afgezwakt.name": "een besluit over de lichtere regels",
  "gate.regel-afgezwakt.text":
    "{regel, select, minDagenTerInzage {Stukken hoeven maar {is} dagen ter inzage te liggen; in {basis} zijn het er {was}.} vierOgen {Toetsing door een tweede persoon is niet vereist; in {basis} wel.} criteriaVoorafVergrendeld {De criteria hoeven niet vooraf vast te liggen; in {basis} wel.} definitieveCijfersVereist {Definitieve cijfers zijn niet vereist; in {basis} wel.} aanvraagVereist {Een aanvraag is niet vereist; in {basis} wel.} uitersteDatumAanvraag {{heeftIs, select, ja {Aanvragen mag tot en met {is}} other {Er is geen uiterste datum voor aanvragen}}; in {basis} is dat {was}.} other {Van de stukken die {basis} vraagt ({was}) {heeftIs, select, ja {vraagt deze set alleen: {is}} other {vraagt deze set er geen}}.}} Neem het besluit waarmee dat is vastgesteld op in de governance.",
  "gate.bedrag-zonder-besluit.name": "een besluit over het bedrag van {bron}",
  "gate.bedrag-zonder-besluit.text":
    "De bron {bron} is {bedrag}; in {basis} is dat {was}. Noem het besluit over dat bedrag bij de bron, of neem het besluit waarmee de governance is vastgesteld erin op.",
  "gate.reserve-zonder-besluit.name": "een besluit over de reserve",
  "gate.reserve-zonder-besluit.text":
    "De reserve voor de hardheidsclausule is {bedrag}; in {basis} is dat {was}. Neem het besluit waarmee de governance is vastgesteld erin op.",
  "gate.besluit-spreekt-zich-tegen.name": "een genomen besluit",
  "gate.besluit-spreekt-zich-tegen.text": "Het besluit {besluit} heeft de status {status}, maar erbij staat ‘{tekst}’.",
  "gate.indeling-uit-de-pas.name":
    "{wat, select, indeling {de gemeentelijke indeling} other {het peiljaar van de inwoners}}",
  "gate.indeling-uit-de-pas.text":
    "De criteria rekenen met {wat, select, indeling {de gemeentelijke indeling} other {de inwoners}} van {jaar}; dat ligt niet tussen het eerste jaar met tekorten ({van}) en het fondsjaar ({tot}).",
  "gate.aanvraagtermijn-loopt.name": "de afloop van de termijn voor aanvragen",
  "gate.aanvraagtermijn-loopt.text": "Aanvragen mag nog tot en met {datum}: er kunnen nog aanvragen bij komen.",
  "gate.beoordelaar-belanghebbend.name": "een beoordelaar zonder belang",
  "gate.beoordelaar-belanghebbend.text":
    "Bij {aantal, plural, one {1 correctie} other {{aantal} correcties}} is de gemeente zelf de beoordelaar ({wie}); de eerste staat in {plaats}.",
  "gate.beoordelaar-verschoond.name": "een beoordelaar die zich niet heeft verschoond",
  "gate.beoordelaar-verschoond.text":
    "Bij {aantal, plural, one {1 correctie} other {{aantal} correcties}} heeft de beoordelaar ({wie}) zich voor die gemeente verschoond; de eerste staat in {plaats}. Laat een ander de correctie beoordelen en noem die.",
  "gate.beoordelaar-ondertekent.name": "een beoordelaar die niet ook {rol, select, opsteller {opstelt} other {toetst}}",
  "gate.beoordelaar-ondertekent.text":
    "Bij {aantal, plural, one {1 correctie} other {{aantal} correcties}} kan de beoordelaar ({wie}) de {rol, select, opsteller {opsteller} other {toetser}} van deze berekening zijn (vier ogen); de eerste staat in {plaats}. Zijn het er twee, schrijf hun namen dan voluit.",
  "gate.lezing-niet-aanvaard.name": "wat er gelezen is",
  "gate.lezing-niet-aanvaard.text":
    "Of alles goed gelezen is, staat niet vast: {aantal, plural, one {1 waarschuwing is} other {{aantal} waarschuwingen zijn}} niet verbeterd en niet met een reden aanvaard ({code}{heeftPlaats, select, ja {, {plaats}} other {}}).",
  "gate.aanvraag-niet-aanvaard.name": "aanvragen die nog gelden",
  "gate.aanvraag-niet-aanvaard.text":
    "Over aanvragen {aantal, plural, one {is 1 waarschuwing} other {zijn {aantal} waarschuwingen}} niet verbeterd en niet met een reden aanvaard ({code}{heeftPlaats, select, ja {, {plaats}} other {}}).",
  "gate.correctie-niet-aanvaard.name": "correcties die zijn vastgesteld",
  "gate.correctie-niet-aanvaard.text":
    "Over correcties {aantal, plural, one {is 1 waarschuwing} other {zijn {aantal} waarschuwingen}} niet verbeterd en niet met een reden aanvaard ({code}{heeftPlaats, select, ja {, {plaats}} other {}}).",
  "gate.stuk-na-run.name": "stukken van na de berekening",
  "gate.stuk-na-run.text":
    "{aantal, plural, one {1 stuk is} other {{aantal} stukken zijn}} van na deze berekening; het eerste is {stuk} van {gemeente}, gedateerd {datum} ({plaats}).",
  "gate.stuk-voor-jaar.name": "stukken over een afgelopen jaar",
  "gate.stuk-voor-jaar.text":
    "{aantal, plural, one {1 stuk is} other {{aantal} stukken zijn}} van voor het einde van het jaar waarover het gaat; het eerste is {stuk} van {gemeente}, gedateerd {datum} ({plaats}).",
  "gate.besluit-andere-bron.name": "een besluit over {bron}",
  "gate.besluit-andere-bron.text":
    'Aan de bron {bron} is het besluit van {orgaan} over "{onderwerp}" verbonden; dat gaat over {andere}. Verbind het besluit over {bron}.',
  "gate.bron-onbekend.name": "een besluit over {bron}",
  "gate.bron-onbekend.text":
    "De bron {bron} ({bedrag}) komt in {basis} niet voor. Noem bij de bron het besluit dat haar of dat bedrag noemt, of neem het besluit waarmee de governance is vastgesteld erin op.",
  "gate.bron-ontbreekt.name": "een besluit over {bron}",
  "gate.bron-ontbreekt.text":
    "De bron {bron} ({bedrag}) staat wel in {basis} en niet in deze governance. Zet haar terug, of neem het besluit waarmee de governance is vastgesteld erin op.",
  "gate.uitname-zonder-besluit.name": "een besluit over de uitname",
  "gate.uitname-zonder-besluit.text":
    "De uitname gaat {is, select, inwoners {naar inwoners} kolom {naar een eigen kolom} other {aan de gemeenten voorbij}}; in {basis} {was, select, inwoners {naar inwoners} kolom {naar een eigen kolom} other {wordt zij niet getoond}}. Neem het besluit over de sleutel of over de governance erin op.",
  "gate.besluit-voorwaardelijk.name": "de voorwaarde van een besluit",
  "gate.besluit-voorwaardelijk.text":
    "Het besluit {besluit} geldt onder een voorwaarde: ‘{tekst}’. Schrijf er ‘voorwaarde vervuld’ bij zodra dat zo is.",
  "gate.besluit-ingetrokken.name": "een besluit dat nog geldt",
  "gate.besluit-ingetrokken.text": "Het besluit {besluit} is ingetrokken door het besluit {door}: ‘{onderwerp}’.",
  "gate.governance-zonder-besluit.name": "een besluit over het fonds",
  "gate.governance-zonder-besluit.text":
    "De governance ‘{naam}’ heet vastgesteld, maar er staat geen enkel genomen besluit in. Neem het besluit erin op waarmee het fonds is ingesteld.",
  "gate.uiterste-datum-onmogelijk.name": "een uiterste datum die kan",
  "gate.uiterste-datum-onmogelijk.text":
    "De uiterste datum voor aanvragen is {datum}, maar de tekorten zijn pas na {einde} bekend: zo komt elke aanvraag te laat.",
  "gate.rol-belanghebbend.name": "een rol zonder belang",
  "gate.rol-belanghebbend.text":
    "Wie {rol, select, beslist {beslist} adviseert {adviseert} toetst {toetst} other {controleert}} ({wie}), staat als gemeente {gemeente} zelf in deze berekening: dat moet een ander zijn.",
  "gate.ondertekenaar-belanghebbend.name": "een {rol, select, opsteller {opsteller} other {toetser}} zonder belang",
  "gate.ondertekenaar-belanghebbend.text":
    "De {rol, select, opsteller {opsteller} other {toetser}} ({wie}) is van {gemeente}, die zelf in deze berekening staat: dat moet een ander zijn.",
  "gate.overige": "{aantal, plural, one {nog 1 punt} other {nog {aantal} punten}}",
};
