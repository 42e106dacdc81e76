/** The sentences that together explain the outcome of one municipality. */
export const explanationNl: Readonly<Record<string, string>> = {
  "explain.tekort":
    "{naam} kwam {naCorrectie, select, ja {na correctie } other {}}{tekort} tekort: {perInwoner} per inwoner bij {inwoners, select, 1 {1 inwoner} other {{inwoners} inwoners}}.",
  "explain.tekort-boven-drempel":
    "{naam} kwam {naCorrectie, select, ja {na correctie } other {}}{tekort} tekort: {perInwoner} per inwoner bij {inwoners, select, 1 {1 inwoner} other {{inwoners} inwoners}}, {verschil, select, gelijk {precies op} vrijwel {minder dan een cent boven} other {{afstand} boven}} de drempel van {drempel}.",
  "explain.opgegeven": "Opgegeven was {opgegeven}, geaccepteerd is {geaccepteerd}: {correcties}.",
  "explain.correctie": "{domein, select, jeugd {jeugd} other {Wmo}} {jaar} {bedrag}",
  "explain.correcties-om-reden": "{bedragen} ({reden})",
  "explain.saldering":
    "Overschotten worden niet {waartussen, select, domeinen {tussen de domeinen verrekend} jaren {tussen de jaren verrekend} other {verrekend}}; daarom telt {tekort} als tekort.",
  "explain.herindeling": "De cijfers van {opgegaan} zijn meegeteld wegens herindeling.",
  "explain.herindeling-deel": "{naam} ({deel, select, geheel {} other {voor {aandeel}, }}per {datum})",
  "explain.schijf.tussen": "het deel tussen {vanaf} en {tot} per inwoner",
  "explain.schijf.daarboven": "het deel daarboven",
  "explain.schijven": "{schijven}: {aantal, plural, one {} other {samen }}{samen}.",
  "explain.vastPercentage":
    "Van dit bedrag wordt {vast} toegekend: {bedragAfgerond, select, ja {afgerond } other {}}{bedrag}.",
  "explain.verworpen": '{orgaan} heeft "{onderwerp}" verworpen',
  "explain.toegekend": "Toegekend: {toekenning}{afronding}, dat is {dekking} van het tekort.",
  "explain.uitname-toegekend": "Na de eigen uitname van {uitname} (aanname) blijft daarvan netto {netto}.",
  "explain.uitname-toegekend-negatief":
    "De eigen uitname van {uitname} (aanname) is hoger; per saldo legt {naam} {bij} bij.",
  "explain.uitname-afgewezen": "{naam} draagt wel {uitname} bij aan het fonds (uitname, aanname).",
  "explain.schijf.boven": "het deel boven {vanaf} per inwoner",
  "explain.schijf.heel": "het hele tekort",
  "explain.schijf.grens": "{grens}",
  "explain.schijf.b": "grens B, {afgerond, select, ja {afgerond } other {}}{grens},",
  "explain.schijf.eerste": "Over {deel} telt {percentage} mee ({waar})",
  "explain.schijf.volgende": "over {deel} telt {percentage} mee ({waar})",
  "explain.maximum-per-inwoner": "Het maximum van {maximum} per inwoner brengt dat terug tot {bedrag}.",
  "explain.maximum-percentage": "Het maximum van {maximum} van het tekort brengt dat terug tot {bedrag}.",
  "explain.rest":
    "Toen {naam} aan de beurt was, was er nog {rest} over, minder dan dit bedrag; {naam} krijgt wat er nog was.",
  "explain.niets-over":
    "Er was niets meer over toen {naam} aan de beurt was: gemeenten met een hoger tekort per inwoner gingen voor.",
  "explain.naar-rato":
    "{heeftReserve, select, ja {De pot zonder de reserve} other {De pot}} is {teWeinig} te klein voor alle bedragen samen: {naam} krijgt {pot} van elke {som}, dus {bedragAfgerond, select, ja {afgerond } other {}}{bedrag}.",
  "explain.naar-rato-gelijken":
    "{naam} en wie precies hetzelfde tekort per inwoner heeft, delen naar rato wat er nog over was; dat is {teWeinig} te weinig voor hun bedragen samen. {naam} krijgt {pot} van elke {som}, dus {bedragAfgerond, select, ja {afgerond } other {}}{bedrag}.",
  "explain.naar-rato-van-percentage":
    "Het vaste percentage van {vast} van dit bedrag is {beloofd}. {heeftReserve, select, ja {De pot zonder de reserve} other {De pot}} is {teWeinig} te klein voor alle bedragen samen: {naam} krijgt daarvan {pot} van elke {som}, dus {bedragAfgerond, select, ja {afgerond } other {}}{bedrag}.",
  "explain.gelijk-toekenning":
    "{helft, select, ja {{aantal, plural, =0 {{heeftReserve, select, ja {De pot zonder de reserve} other {De pot}} is precies de helft van alle bedragen samen: iedereen krijgt de helft (talmudregel), voor {naam} {bedrag}.} other {{heeftReserve, select, ja {De pot zonder de reserve} other {De pot}} is niet meer dan de helft van alle bedragen samen, dus niemand krijgt meer dan de helft (talmudregel). Halve bedragen tot het gelijke deel worden helemaal betaald; wat dan over is, {rest}, {aantal, plural, one {gaat naar het enige grotere} other {wordt gelijk verdeeld over de # grotere: elk {niveauAfgerond, select, ja {afgerond } other {}}{niveau}}}.{groot, select, ja {} other { Het halve bedrag van {naam} is niet groter: {bedrag}.}}}}} other {{heeftReserve, select, ja {De pot zonder de reserve} other {De pot}} is te klein voor alle bedragen samen. Bedragen tot het gelijke deel worden helemaal betaald; wat dan over is, {rest}, {aantal, plural, one {gaat naar het enige grotere} other {wordt gelijk verdeeld over de # grotere: elk {niveauAfgerond, select, ja {afgerond } other {}}{niveau}}}.}}",
  "explain.gelijk-verlies":
    "{helft, select, ja {{heeftReserve, select, ja {De pot zonder de reserve} other {De pot}} is meer dan de helft van alle bedragen samen, dus iedereen houdt ten minste de helft (talmudregel). Halve bedragen tot het gelijke verlies vervallen} other {{heeftReserve, select, ja {De pot zonder de reserve} other {De pot}} is te klein voor alle bedragen samen. Bedragen tot het gelijke verlies vervallen}}; wat dan nog ontbreekt, {rest}, gaat {aantal, plural, one {af van het enige grotere} other {in gelijke delen af van de # grotere: elk {niveauAfgerond, select, ja {afgerond } other {}}{niveau}}}. {groot, select, ja {Voor {naam} blijft {bedrag}.} other {{helft, select, ja {Het halve bedrag van {naam} is niet groter: de andere helft blijft, {bedrag}.} other {Het bedrag van {naam} is niet groter: er blijft niets over.}}}}",
  "explain.afronding":
    " (naar beneden afgerond op {eenheid, select, euro {hele euro’s} other {de cent}}{erbij, select, ja {, plus 1 {eenheid, select, euro {euro} other {cent}} omdat de rest bij de grootste hoort} other {}})",
  "explain.anders": "Was dit in orde geweest en al het andere gelijk gebleven, dan was het zo gegaan.",
  "explain.gemist": "Dat had {naam} {bedrag} opgeleverd{afronding}; zoveel kost deze afwijzing.",
  "explain.ook-dan-niets": "Ook als dit in orde was geweest, had {naam} niets gekregen.",
  "explain.ook-anders-afgewezen": "Dit kost niets: ook zonder dit had {naam} om een andere reden niets gekregen.",
  "explain.vaste-b":
    "Met grens B vast op {b} per inwoner krijgt {naam} {bedrag}{afronding}, wie er ook aanvraagt en zolang de pot daarvoor genoeg is.",
  "explain.vaste-b-niets": "Ook met deze grens B krijgt {naam} niets.",
};
