/**
 * Per criterion: its name, the short reason in a table (`reason`) and the sentence about one municipality (`refused`).
 * "gemeten" and "grens" are written with their unit; they are "-" where there is nothing to show.
 */
export const verdictsEn: Readonly<Record<string, string>> = {
  "rule.aanvraag.name": "Application",
  "rule.aanvraag.reason": "did not apply",
  "rule.aanvraag.refused": "{naam} did not apply.",
  "rule.aanvraagdatum.name": "Date of the application",
  "rule.aanvraagdatum.reason": "application not in time",
  "rule.aanvraagdatum.refused":
    "{heeftGemeten, select, ja {The application is dated {gemeten}, {dagenTeLaat, plural, one {1 day} other {# days}} after the closing date {grens}.} other {No date was recorded for the application; required is an application by {grens}.}}",
  "rule.stukken.name": "Required documents",
  "rule.stukken.reason": "documents missing",
  "rule.stukken.refused":
    "{aantalStukken, plural, one {A document is} other {Documents are}} missing from the application: {stukken}. With {aantalStukken, plural, one {that document} other {those documents}} the application would have been complete.",
  "rule.cijfers.name": "Figures",
  "rule.cijfers.reason": "no figures",
  "rule.cijfers.refused": "{naam} applied, but the input has no amount of {naam} at all.",
  "rule.tekort.name": "Deficit",
  "rule.tekort.reason": "no deficit",
  "rule.tekort.refused":
    "{heeftOverschot, select, ja {{naam} was not short of money but had {overschot} left and therefore does not qualify.} other {{naam} was exactly nothing short and therefore does not qualify.}}",
  "rule.stapeling.name": "Accumulation of deficits",
  "rule.stapeling.reason": "no accumulation of deficits",
  "rule.stapeling.refused":
    "There is no accumulation of deficits: a deficit in {eis, select, tekortInElkJaar {{gemeten} of {grens, plural, one {# year} other {the # years}}} tekortInElkDomein {{gemeten} of {grens, plural, one {# domain} other {the # domains}}} minstensCellen {{gemeten, plural, one {# part} other {# parts}} (year and domain), where at least {grens, plural, one {# is needed} other {# are needed}}} other {{gemeten} of {grens, plural, one {# part} other {the # parts}} (year and domain)}}.",
  "rule.drempel.name": "Threshold per inhabitant",
  "rule.drempel.reason":
    "{vergelijking, select, groterDan {deficit per inhabitant not above the threshold} other {deficit per inhabitant below the threshold}}",
  "rule.drempel.refused":
    "{naam} was {tekort} short{naCorrectie, select, ja { after correction} other {}}: {gemeten} per inhabitant at {inwoners, select, 1 {1 inhabitant} other {{inwoners} inhabitants}}. {verschil, select, gelijk {That is exactly the threshold of {grens}; only those above it qualify.} vrijwel {That is less than a cent below the threshold of {grens}.} other {That is {tekortOpDrempel} below the threshold of {grens}.}} With {nodig} more accepted deficit {vergelijking, select, groterDan {{naam} would have come above the threshold} other {the threshold would have been met}}.",
  "rule.voorwaarde.name": "{omschrijving}",
  "rule.voorwaarde.reason": "not met: {omschrijving}",
  "rule.voorwaarde.refused":
    'The condition "{omschrijving}" is not met: {heeftGemeten, select, ja {it says {gemeten}} other {nothing was filled in}}, required is {grens}.{richting, select, minder { It would have had to be {strikt, select, ja {more than } other {}}{verschil} less.} meer { It would have had to be {strikt, select, ja {more than } other {}}{verschil} more.} gelijk { Exactly that value is not enough.} other {}}',
  "rule.voorwaarde.gevonden": "{waarde}",
  "rule.voorwaarde.gevonden-per-inwoner": "{waarde} ({perInwoner} per inhabitant)",
  "rule.voorwaarde.eis":
    "{operator, select, ongelijk {anything but {waarde}} minder {less than {waarde}} hoogstens {at most {waarde}} meer {more than {waarde}} minstens {at least {waarde}} een {one of {waarde}} uiterlijk {{waarde} at the latest} other {{waarde}}}{perInwoner, select, ja { per inhabitant} other {}}",
  "rule.grondslag.name": "Qualifying amount",
  "rule.grondslag.reason": "no amount within the brackets",
  "rule.grondslag.refused": "The brackets and maxima leave nothing of the deficit.",
  "rule.minimumbedrag.name": "Minimum amount",
  "rule.minimumbedrag.reason": "amount below the minimum",
  "rule.minimumbedrag.refused":
    "{sprong, select, ja {That is exactly the minimum amount of {minimum}, but the pot is too small for it; at a higher bound B {naam} comes below it and gets nothing.} other {{schijven, select, ja {That is less than} other {What the deficit counts is less than}} the minimum amount of {minimum}: {naam} gets nothing.}}",
  "rule.pot.name": "Pot",
  "rule.pot.reason":
    "{ietsTeVerdelen, select, nee {there is nothing to divide} other {{verdeelregel, select, gelijkVerlies {amount not above the equal loss} volgorde {nothing left when it was its turn} vastPercentage {fixed percentage leaves nothing} other {the allocation rule leaves nothing}}}}",
  "rule.pot.refused":
    "{ietsTeVerdelen, select, nee {There is nothing to divide.} other {{verdeelregel, select, vastPercentage {The rule grants {percentage} of every amount; nothing remains for {naam}.} other {The allocation rule leaves nothing for {naam}.}}}}",
  "rule.verwerping.name": "Rejection",
  "rule.verwerping.reason": "{verworpen}",
  "rule.verwerping.refused":
    "Nothing is paid, because {verworpen}. Under the governance rules the whole fund is off then.",

  "document.collegebesluit": "college decision",
  "document.jaarrekening": "annual accounts",
  "document.accountant": "auditor’s statement",
  "rule.afronden.name": "Rounding",
  "rule.afronden.reason": "amount becomes zero by rounding",
  "rule.afronden.refused":
    "Rounded down to {eenheid, select, euro {whole euros} other {the cent}} that is zero: {naam} gets nothing.",
};
