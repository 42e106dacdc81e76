/** The sentences that together explain the outcome of one municipality. */
export const explanationEn: Readonly<Record<string, string>> = {
  "explain.tekort":
    "{naam} was {tekort} short{naCorrectie, select, ja { after correction} other {}}: {perInwoner} per inhabitant at {inwoners, select, 1 {1 inhabitant} other {{inwoners} inhabitants}}.",
  "explain.tekort-boven-drempel":
    "{naam} was {tekort} short{naCorrectie, select, ja { after correction} other {}}: {perInwoner} per inhabitant at {inwoners, select, 1 {1 inhabitant} other {{inwoners} inhabitants}}, {verschil, select, gelijk {exactly at} vrijwel {less than a cent above} other {{afstand} above}} the threshold of {drempel}.",
  "explain.opgegeven": "Submitted was {opgegeven}, accepted is {geaccepteerd}: {correcties}.",
  "explain.correctie": "{domein, select, jeugd {youth} other {Wmo}} {jaar} {bedrag}",
  "explain.correcties-om-reden": "{bedragen} ({reden})",
  "explain.saldering":
    "Surpluses are not set off{waartussen, select, domeinen { between the domains} jaren { between the years} other {}}; therefore {tekort} counts as deficit.",
  "explain.herindeling": "The figures of {opgegaan} were added because of a municipal reorganisation.",
  "explain.herindeling-deel": "{naam} ({deel, select, geheel {} other {for {aandeel}, }}from {datum})",
  "explain.schijf.tussen": "the part between {vanaf} and {tot} per inhabitant",
  "explain.schijf.daarboven": "the part above that",
  "explain.schijven": "{schijven}: {aantal, plural, one {} other {together }}{samen}.",
  "explain.vastPercentage":
    "Of this amount {vast} is granted: {bedragAfgerond, select, ja {rounded to } other {}}{bedrag}.",
  "explain.verworpen": '{orgaan} rejected "{onderwerp}"',
  "explain.toegekend": "Granted: {toekenning}{afronding}, which is {dekking} of the deficit.",
  "explain.uitname-toegekend": "After its own contribution of {uitname} (assumption) a net {netto} remains.",
  "explain.uitname-toegekend-negatief":
    "Its own contribution of {uitname} (assumption) is higher; on balance {naam} pays {bij}.",
  "explain.uitname-afgewezen": "{naam} does pay {uitname} into the fund (contribution, assumption).",
  "explain.schijf.boven": "the part above {vanaf} per inhabitant",
  "explain.schijf.heel": "the whole deficit",
  "explain.schijf.grens": "{grens}",
  "explain.schijf.b": "bound B, {afgerond, select, ja {rounded to } other {}}{grens},",
  "explain.schijf.eerste": "Of {deel}, {percentage} counts ({waar})",
  "explain.schijf.volgende": "of {deel}, {percentage} counts ({waar})",
  "explain.maximum-per-inwoner": "The maximum of {maximum} per inhabitant brings that down to {bedrag}.",
  "explain.maximum-percentage": "The maximum of {maximum} of the deficit brings that down to {bedrag}.",
  "explain.rest": "When it was the turn of {naam}, {rest} was left, less than this amount; {naam} gets what was left.",
  "explain.niets-over":
    "Nothing was left when it was the turn of {naam}: municipalities with a higher deficit per inhabitant went first.",
  "explain.naar-rato":
    "{heeftReserve, select, ja {The pot without the reserve} other {The pot}} is {teWeinig} too small for all amounts together: {naam} gets {pot} of every {som}, so {bedragAfgerond, select, ja {rounded to } other {}}{bedrag}.",
  "explain.naar-rato-gelijken":
    "{naam} and those with exactly the same deficit per inhabitant share in proportion what was left; that is {teWeinig} too little for their amounts together. {naam} gets {pot} of every {som}, so {bedragAfgerond, select, ja {rounded to } other {}}{bedrag}.",
  "explain.naar-rato-van-percentage":
    "The fixed percentage of {vast} of this amount is {beloofd}. {heeftReserve, select, ja {The pot without the reserve} other {The pot}} is {teWeinig} too small for all amounts together: of that {naam} gets {pot} of every {som}, so {bedragAfgerond, select, ja {rounded to } other {}}{bedrag}.",
  "explain.gelijk-toekenning":
    "{helft, select, ja {{aantal, plural, =0 {{heeftReserve, select, ja {The pot without the reserve} other {The pot}} is exactly half of all amounts together: everyone gets half (Talmud rule), for {naam} {bedrag}.} other {{heeftReserve, select, ja {The pot without the reserve} other {The pot}} is not more than half of all amounts together, so nobody gets more than half (Talmud rule). Half amounts up to the equal part are paid in full; what is left then, {rest}, {aantal, plural, one {goes to the only larger one} other {is divided equally over the # larger ones: {niveauAfgerond, select, ja {rounded to } other {}}{niveau} each}}.{groot, select, ja {} other { The half amount of {naam} is not larger: {bedrag}.}}}}} other {{heeftReserve, select, ja {The pot without the reserve} other {The pot}} is too small for all amounts together. Amounts up to the equal part are paid in full; what is left then, {rest}, {aantal, plural, one {goes to the only larger one} other {is divided equally over the # larger ones: {niveauAfgerond, select, ja {rounded to } other {}}{niveau} each}}.}}",
  "explain.gelijk-verlies":
    "{helft, select, ja {{heeftReserve, select, ja {The pot without the reserve} other {The pot}} is more than half of all amounts together, so everyone keeps at least half (Talmud rule). Half amounts up to the equal loss lapse} other {{heeftReserve, select, ja {The pot without the reserve} other {The pot}} is too small for all amounts together. Amounts up to the equal loss lapse}}; what is still missing then, {rest}, comes {aantal, plural, one {off the only larger one} other {in equal parts off the # larger ones: {niveauAfgerond, select, ja {rounded to } other {}}{niveau} each}}. {groot, select, ja {For {naam} {bedrag} remains.} other {{helft, select, ja {The half amount of {naam} is not larger: the other half remains, {bedrag}.} other {The amount of {naam} is not larger: nothing remains.}}}}",
  "explain.afronding":
    " (rounded down to {eenheid, select, euro {whole euros} other {the cent}}{erbij, select, ja {, plus 1 {eenheid, select, euro {euro} other {cent}} because the remainder is among the largest} other {}})",
  "explain.anders": "Had this been in order and all else stayed equal, it would have gone like this.",
  "explain.gemist": "That would have given {naam} {bedrag}{afronding}; so much this refusal costs.",
  "explain.ook-dan-niets": "Even if this had been in order, {naam} would have got nothing.",
  "explain.ook-anders-afgewezen": "This costs nothing: without it {naam} would have got nothing for another reason.",
  "explain.vaste-b":
    "With bound B fixed at {b} per inhabitant {naam} gets {bedrag}{afronding}, whoever applies and as long as the pot is enough for that.",
  "explain.vaste-b-niets": "With this bound B {naam} gets nothing either.",
};
