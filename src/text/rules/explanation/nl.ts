/** The sentences that together explain the outcome of one municipality. */
export const explanationNl: Readonly<Record<string, string>> = {
  "explain.tekort": "{naam} kwam {naCorrectie, select, ja {na correctie } other {}}{perInwoner} per inwoner tekort.",
  "explain.tekort-boven-drempel":
    "{naam} kwam {naCorrectie, select, ja {na correctie } other {}}{perInwoner} per inwoner tekort, {verschil, select, gelijk {precies op} vrijwel {minder dan een cent boven} other {boven}} de drempel van {drempel}.",
  "explain.opgegeven": "Opgegeven was {opgegeven}, geaccepteerd is {geaccepteerd}: {correcties}.",
  "explain.correctie": "{domein, select, jeugd {jeugd} other {Wmo}} {jaar} {bedrag}",
  "explain.correcties-om-reden": "{bedragen} ({reden})",
  "explain.saldering":
    "Overschotten worden niet {waartussen, select, domeinen {tussen de domeinen verrekend} jaren {tussen de jaren verrekend} other {verrekend}}; daarom telt {tekort} als tekort.",
  "explain.herindeling": "De cijfers van {opgegaan} zijn meegeteld wegens herindeling.",
  "explain.herindeling-deel": "{naam} ({deel, select, geheel {} other {voor {aandeel}, }}per {datum})",
  "explain.schijf.eerste-tussen": "Over het deel tussen {vanaf} en {tot} telt {percentage} mee",
  "explain.schijf.eerste-boven": "Over het deel boven {vanaf} telt {percentage} mee",
  "explain.schijf.tussen": "tussen {vanaf} en {tot} {percentage}",
  "explain.schijf.daarboven": "daarboven {percentage}",
  "explain.schijven": "{schijven}: {perInwoner} per inwoner.",
  "explain.schijven-samen": "{schijven}: {perInwoner} per inwoner, samen {bedrag}.",
  "explain.maximum": "Het maximum brengt dat terug tot {bedrag}.",
  "explain.pot":
    "{regel, select, volgorde {De pot raakte op toen {naam} aan de beurt was: {naam} krijgt {percentage} van dit bedrag.} other {{heeftReserve, select, ja {De pot zonder de reserve} other {De pot}} is kleiner dan alle bedragen samen: {regel, select, gelijkeToekenning {niemand krijgt meer dan {niveau}, voor {naam} {percentage} van dit bedrag.} gelijkVerlies {iedereen levert {niveau} in, zodat {naam} {percentage} van dit bedrag krijgt.} talmud {volgens de talmudregel krijgt {naam} {percentage} van dit bedrag.} other {{naam} krijgt {percentage} van dit bedrag.}}}}",
  "explain.vastPercentage":
    "{past, select, ja {Van dit bedrag wordt het vaste percentage van {vast} toegekend.} other {Het vaste percentage van {vast} past niet in de pot: {naam} krijgt {percentage} van dit bedrag.}}",
  "explain.verworpen": '{orgaan} heeft "{onderwerp}" verworpen',
  "explain.toegekend": "Toegekend: {toekenning}, dat is {dekking} van het tekort.",
  "explain.uitname-toegekend": "Na de eigen uitname van {uitname} (aanname) blijft daarvan netto {netto}.",
  "explain.uitname-toegekend-negatief":
    "De eigen uitname van {uitname} (aanname) is hoger; per saldo legt {naam} {bij} bij.",
  "explain.uitname-afgewezen": "{naam} draagt wel {uitname} bij aan het fonds (uitname, aanname).",
};
