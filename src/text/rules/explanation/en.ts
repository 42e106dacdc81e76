/** The sentences that together explain the outcome of one municipality. */
export const explanationEn: Readonly<Record<string, string>> = {
  "explain.tekort":
    "{naam} was {perInwoner} per inhabitant short{naCorrectie, select, ja { after correction} other {}}.",
  "explain.tekort-boven-drempel":
    "{naam} was {perInwoner} per inhabitant short{naCorrectie, select, ja { after correction} other {}}, {verschil, select, gelijk {exactly at} vrijwel {less than a cent above} other {above}} the threshold of {drempel}.",
  "explain.opgegeven": "Submitted was {opgegeven}, accepted is {geaccepteerd}: {correcties}.",
  "explain.correctie": "{domein, select, jeugd {youth} other {Wmo}} {jaar} {bedrag}",
  "explain.correcties-om-reden": "{bedragen} ({reden})",
  "explain.saldering":
    "Surpluses are not set off{waartussen, select, domeinen { between the domains} jaren { between the years} other {}}; therefore {tekort} counts as deficit.",
  "explain.herindeling": "The figures of {opgegaan} were added because of a municipal reorganisation.",
  "explain.herindeling-deel": "{naam} ({deel, select, geheel {} other {for {aandeel}, }}from {datum})",
  "explain.schijf.eerste-tussen": "Of the part between {vanaf} and {tot}, {percentage} counts",
  "explain.schijf.eerste-boven": "Of the part above {vanaf}, {percentage} counts",
  "explain.schijf.tussen": "between {vanaf} and {tot} {percentage}",
  "explain.schijf.daarboven": "above that {percentage}",
  "explain.schijven": "{schijven}: {perInwoner} per inhabitant.",
  "explain.schijven-samen": "{schijven}: {perInwoner} per inhabitant, together {bedrag}.",
  "explain.maximum": "The maximum brings that down to {bedrag}.",
  "explain.pot":
    "{regel, select, volgorde {The pot ran out when it was the turn of {naam}: {naam} gets {percentage} of this amount.} other {{heeftReserve, select, ja {Without the reserve the pot} other {The pot}} is smaller than all amounts together: {regel, select, gelijkeToekenning {nobody gets more than {niveau}, for {naam} {percentage} of this amount.} gelijkVerlies {everybody gives up {niveau}, so that {naam} gets {percentage} of this amount.} talmud {by the Talmud rule {naam} gets {percentage} of this amount.} other {{naam} gets {percentage} of this amount.}}}}",
  "explain.vastPercentage":
    "{past, select, ja {Of this amount the fixed percentage of {vast} is granted.} other {The fixed percentage of {vast} does not fit the pot: {naam} gets {percentage} of this amount.}}",
  "explain.verworpen": '{orgaan} rejected "{onderwerp}"',
  "explain.toegekend": "Granted: {toekenning}, which is {dekking} of the deficit.",
  "explain.uitname-toegekend": "After its own contribution of {uitname} (assumption) a net {netto} remains.",
  "explain.uitname-toegekend-negatief":
    "Its own contribution of {uitname} (assumption) is higher; on balance {naam} pays {bij}.",
  "explain.uitname-afgewezen": "{naam} does pay {uitname} into the fund (contribution, assumption).",
};
