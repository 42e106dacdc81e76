import { looks, type Taal } from "./written-number";

/** What a sentence is about; the interpreter knows what to do with each. */
export type SentenceKind =
  | "tekort"
  | "onder-drempel"
  | "overschot"
  | "geen-tekort"
  | "opgegeven"
  | "saldering"
  | "schijven"
  | "maximum-per-inwoner"
  | "maximum-percentage"
  | "percentage"
  | "naar-rato"
  | "naar-rato-gelijken"
  | "naar-rato-van-percentage"
  | "rest"
  | "niets-over"
  | "gelijk-toekenning"
  | "gelijk-verlies"
  | "helft"
  | "nul-door-percentage"
  | "nul-door-afronden"
  | "onder-minimum"
  | "precies-minimum"
  | "niets-te-verdelen"
  | "geen-bedrag"
  | "geen-stapeling"
  | "anders"
  | "gemist"
  | "toegekend"
  | "uitname"
  | "uitname-bij"
  | "uitname-alleen";

/**
 * The sentences that there are. A capital between braces is a number: {A…} an amount, {N…} a count, {P…} a percentage;
 * NAME is any name. The rest is a regular expression.
 */
const sentences: Readonly<Record<Taal, Readonly<Record<SentenceKind, string>>>> = {
  nl: {
    tekort:
      "NAME kwam (?:na correctie )?{At} tekort: {Ap} per inwoner bij {Ni} inwoners?(?:, (?:(?<precies>precies op)|(?<vrijwel>minder dan een cent boven)|{Aa} boven) de drempel van {Ad})?\\.",
    "onder-drempel":
      "Dat is (?:(?<precies>precies de drempel van) {Ade}; alleen wie daarboven komt, komt in aanmerking|(?<vrijwel>minder dan een cent onder de drempel van) {Adv}|{Aa} onder de drempel van {Ad})\\. Met {An} meer geaccepteerd tekort (?:was NAME (?<boven>boven de drempel gekomen)|was de drempel gehaald)\\.",
    overschot: "NAME kwam geen geld tekort maar hield {At} over en komt daarom niet in aanmerking\\.",
    "geen-tekort": "NAME kwam precies niets tekort en komt daarom niet in aanmerking\\.",
    opgegeven:
      "Opgegeven was {Ao}, geaccepteerd is {Ag}: (?<lijst>CORRECTIE(?:(?:, | en )CORRECTIE)*(?: \\(.*?\\))?(?:; CORRECTIE(?:(?:, | en )CORRECTIE)*(?: \\(.*?\\))?)*)\\.",
    saldering: "Overschotten worden niet (?:tussen de (?:domeinen|jaren) )?verrekend; daarom telt {At} als tekort\\.",
    schijven: "(?<delen>Over {A} telt {P} mee \\([^)]*\\)(?:, over {A} telt {P} mee \\([^)]*\\))*): (?:samen )?{As}\\.",
    "maximum-per-inwoner": "Het maximum van {Am} per inwoner brengt dat terug tot {Ab}\\.",
    "maximum-percentage": "Het maximum van {Pm} van het tekort brengt dat terug tot {Ab}\\.",
    percentage: "Van dit bedrag wordt {Pv} toegekend: (?<afb>afgerond )?{Ab}\\.",
    "naar-rato":
      "De pot (?:zonder de reserve )?is {Aw} te klein voor alle bedragen samen: NAME krijgt {Ap} van elke {As}, dus (?<afb>afgerond )?{Ab}\\.",
    "naar-rato-gelijken":
      "NAME en wie precies hetzelfde tekort per inwoner heeft, delen naar rato wat er nog over was; dat is {Aw} te weinig voor hun bedragen samen\\. NAME krijgt {Ap} van elke {As}, dus (?<afb>afgerond )?{Ab}\\.",
    "naar-rato-van-percentage":
      "Het vaste percentage van {Pv} van dit bedrag is {Av}\\. De pot (?:zonder de reserve )?is {Aw} te klein voor alle bedragen samen: NAME krijgt daarvan {Ap} van elke {As}, dus (?<afb>afgerond )?{Ab}\\.",
    rest: "Toen NAME aan de beurt was, was er nog {Ar} over, minder dan dit bedrag; NAME krijgt wat er nog was\\.",
    "niets-over":
      "Er was niets meer over toen NAME aan de beurt was: gemeenten met een hoger tekort per inwoner gingen voor\\.",
    "gelijk-toekenning":
      "De pot (?:zonder de reserve )?is (?:te klein voor alle bedragen samen|(?<helft>niet meer dan de helft) van alle bedragen samen, dus niemand krijgt meer dan de helft \\(talmudregel\\))\\. (?:Bedragen|Halve bedragen) tot het gelijke deel worden helemaal betaald; wat dan over is, {Ar}, (?:gaat naar het enige grotere|wordt gelijk verdeeld over de {Nn} grotere: elk (?<afl>afgerond )?{Al})\\.(?<klein> Het halve bedrag van NAME is niet groter: {Ab}\\.)?",
    "gelijk-verlies":
      "De pot (?:zonder de reserve )?is (?:te klein voor alle bedragen samen|(?<helft>meer dan de helft) van alle bedragen samen, dus iedereen houdt ten minste de helft \\(talmudregel\\))\\. (?:Bedragen|Halve bedragen) tot het gelijke verlies vervallen; wat dan nog ontbreekt, {Ar}, gaat (?:af van het enige grotere|in gelijke delen af van de {Nn} grotere: elk (?<afl>afgerond )?{Al})\\. (?:Voor NAME blijft {Ab}|(?<klein>Het halve bedrag van NAME is niet groter: de andere helft blijft, {Abk})|(?<nul>Het bedrag van NAME is niet groter: er blijft niets over))\\.",
    helft:
      "De pot (?:zonder de reserve )?is precies de helft van alle bedragen samen: iedereen krijgt de helft \\(talmudregel\\), voor NAME {Ab}\\.",
    "nul-door-percentage": "De regel kent {Pv} van elk bedrag toe; voor NAME blijft er niets over\\.",
    "nul-door-afronden": "Naar beneden afgerond op (?:(?<euro>hele euro’s)|de cent) is dat nul: NAME krijgt niets\\.",
    "onder-minimum": "Dat is minder dan het minimumbedrag van {Am}: NAME krijgt niets\\.",
    "precies-minimum":
      "Dat is precies het minimumbedrag van {Am}, maar daarvoor is de pot te klein; bij een hogere grens B komt NAME eronder en krijgt niets\\.",
    "niets-te-verdelen": "Er is niets te verdelen\\.",
    "geen-bedrag": "De schijven en maxima laten van het tekort geen bedrag over\\.",
    "geen-stapeling": "Er is geen stapeling van tekorten: [^.]*\\.",
    anders: "Was dit in orde geweest en al het andere gelijk gebleven, dan was het zo gegaan\\.",
    gemist:
      "Dat had NAME {Ag} opgeleverd(?<afgerond> \\(naar beneden afgerond op (?:(?<euro>hele euro’s)|de cent)(?:, plus {Nplus} (?:cent|euro) omdat de rest bij de grootste hoort)?\\))?; zoveel kost deze afwijzing\\.",
    toegekend:
      "Toegekend: TOEGEKEND(?<afgerond> \\(naar beneden afgerond op (?:(?<euro>hele euro’s)|de cent)(?:, plus {Nplus} (?:cent|euro) omdat de rest bij de grootste hoort)?\\))?, dat is {Pd} van het tekort\\.",
    uitname: "Na de eigen uitname van {Au} \\(aanname\\) blijft daarvan netto {An}\\.",
    "uitname-bij": "De eigen uitname van {Au} \\(aanname\\) is hoger; per saldo legt NAME {An} bij\\.",
    "uitname-alleen": "NAME draagt wel {Au} bij aan het fonds \\(uitname, aanname\\)\\.",
  },
  en: {
    tekort:
      "NAME was {At} short(?: after correction)?: {Ap} per inhabitant at {Ni} inhabitants?(?:, (?:(?<precies>exactly at)|(?<vrijwel>less than a cent above)|{Aa} above) the threshold of {Ad})?\\.",
    "onder-drempel":
      "That is (?:(?<precies>exactly the threshold of) {Ade}; only those above it qualify|(?<vrijwel>less than a cent below the threshold of) {Adv}|{Aa} below the threshold of {Ad})\\. With {An} more accepted deficit (?:NAME would have (?<boven>come above the threshold)|the threshold would have been met)\\.",
    overschot: "NAME was not short of money but had {At} left and therefore does not qualify\\.",
    "geen-tekort": "NAME was exactly nothing short and therefore does not qualify\\.",
    opgegeven:
      "Submitted was {Ao}, accepted is {Ag}: (?<lijst>CORRECTIE(?:(?:, | and )CORRECTIE)*(?: \\(.*?\\))?(?:; CORRECTIE(?:(?:, | and )CORRECTIE)*(?: \\(.*?\\))?)*)\\.",
    saldering: "Surpluses are not set off(?: between the (?:domains|years))?; therefore {At} counts as deficit\\.",
    schijven: "(?<delen>Of {A}, {P} counts \\([^)]*\\)(?:, of {A}, {P} counts \\([^)]*\\))*): (?:together )?{As}\\.",
    "maximum-per-inwoner": "The maximum of {Am} per inhabitant brings that down to {Ab}\\.",
    "maximum-percentage": "The maximum of {Pm} of the deficit brings that down to {Ab}\\.",
    percentage: "Of this amount {Pv} is granted: (?<afb>rounded to )?{Ab}\\.",
    "naar-rato":
      "The pot (?:without the reserve )?is {Aw} too small for all amounts together: NAME gets {Ap} of every {As}, so (?<afb>rounded to )?{Ab}\\.",
    "naar-rato-gelijken":
      "NAME and those with exactly the same deficit per inhabitant share in proportion what was left; that is {Aw} too little for their amounts together\\. NAME gets {Ap} of every {As}, so (?<afb>rounded to )?{Ab}\\.",
    "naar-rato-van-percentage":
      "The fixed percentage of {Pv} of this amount is {Av}\\. The pot (?:without the reserve )?is {Aw} too small for all amounts together: of that NAME gets {Ap} of every {As}, so (?<afb>rounded to )?{Ab}\\.",
    rest: "When it was the turn of NAME, {Ar} was left, less than this amount; NAME gets what was left\\.",
    "niets-over":
      "Nothing was left when it was the turn of NAME: municipalities with a higher deficit per inhabitant went first\\.",
    "gelijk-toekenning":
      "The pot (?:without the reserve )?is (?:too small for all amounts together|(?<helft>not more than half) of all amounts together, so nobody gets more than half \\(Talmud rule\\))\\. (?:Amounts|Half amounts) up to the equal part are paid in full; what is left then, {Ar}, (?:goes to the only larger one|is divided equally over the {Nn} larger ones: (?<afl>rounded to )?{Al} each)\\.(?<klein> The half amount of NAME is not larger: {Ab}\\.)?",
    "gelijk-verlies":
      "The pot (?:without the reserve )?is (?:too small for all amounts together|(?<helft>more than half) of all amounts together, so everyone keeps at least half \\(Talmud rule\\))\\. (?:Amounts|Half amounts) up to the equal loss lapse; what is still missing then, {Ar}, comes (?:off the only larger one|in equal parts off the {Nn} larger ones: (?<afl>rounded to )?{Al} each)\\. (?:For NAME {Ab} remains|(?<klein>The half amount of NAME is not larger: the other half remains, {Abk})|(?<nul>The amount of NAME is not larger: nothing remains))\\.",
    helft:
      "The pot (?:without the reserve )?is exactly half of all amounts together: everyone gets half \\(Talmud rule\\), for NAME {Ab}\\.",
    "nul-door-percentage": "The rule grants {Pv} of every amount; nothing remains for NAME\\.",
    "nul-door-afronden": "Rounded down to (?:(?<euro>whole euros)|the cent) that is zero: NAME gets nothing\\.",
    "onder-minimum": "That is less than the minimum amount of {Am}: NAME gets nothing\\.",
    "precies-minimum":
      "That is exactly the minimum amount of {Am}, but the pot is too small for it; at a higher bound B NAME comes below it and gets nothing\\.",
    "niets-te-verdelen": "There is nothing to divide\\.",
    "geen-bedrag": "The brackets and maxima leave nothing of the deficit\\.",
    "geen-stapeling": "There is no accumulation of deficits: [^.]*\\.",
    anders: "Had this been in order and all else stayed equal, it would have gone like this\\.",
    gemist:
      "That would have given NAME {Ag}(?<afgerond> \\(rounded down to (?:(?<euro>whole euros)|the cent)(?:, plus {Nplus} (?:cent|euro) because the remainder is among the largest)?\\))?; so much this refusal costs\\.",
    toegekend:
      "Granted: TOEGEKEND(?<afgerond> \\(rounded down to (?:(?<euro>whole euros)|the cent)(?:, plus {Nplus} (?:cent|euro) because the remainder is among the largest)?\\))?, which is {Pd} of the deficit\\.",
    uitname: "After its own contribution of {Au} \\(assumption\\) a net {An} remains\\.",
    "uitname-bij": "Its own contribution of {Au} \\(assumption\\) is higher; on balance NAME pays {An}\\.",
    "uitname-alleen": "NAME does pay {Au} into the fund \\(contribution, assumption\\)\\.",
  },
};

/** One bracket: its part, its percentage and where it lies. */
const brackets: Readonly<Record<Taal, string>> = {
  nl: "[Oo]ver {Ad} telt {Pp} mee \\((?:het deel tussen (?:grens B, (?:afgerond )?)?{Av},? en (?<b>grens B, (?:afgerond )?)?{At},? per inwoner|het deel boven (?:grens B, (?:afgerond )?)?{Aw},? per inwoner|(?<daarboven>het deel daarboven)|(?<heel>het hele tekort))\\)",
  en: "[Oo]f {Ad}, {Pp} counts \\((?:the part between (?:bound B, (?:rounded to )?)?{Av},? and (?<b>bound B, (?:rounded to )?)?{At},? per inhabitant|the part above (?:bound B, (?:rounded to )?)?{Aw},? per inhabitant|(?<daarboven>the part above that)|(?<heel>the whole deficit))\\)",
};

const corrections: Readonly<Record<Taal, string>> = {
  nl: "(?:jeugd|Wmo) \\d{4} {A}",
  en: "(?:youth|Wmo) \\d{4} {A}",
};

function pattern(source: string, taal: Taal, flags: string): RegExp {
  const { amount, number, percent } = looks[taal];
  const kinds: Readonly<Record<string, string>> = { A: amount, N: number, P: percent };
  const withCorrections = source
    .replaceAll("CORRECTIE", `(?:${corrections[taal]})`)
    .replaceAll("NAME", "[^€]+?")
    .replaceAll("TOEGEKEND", "…");
  const expression = withCorrections.replaceAll(/\{([ANP])([a-z]*)\}/g, (_, kind: string, name: string) =>
    name === "" ? `(?:${kinds[kind] ?? ""})` : `(?<${name === "plus" ? "plus" : kind + name}>${kinds[kind] ?? ""})`,
  );
  return new RegExp(expression, flags);
}

function patternsOf(taal: Taal): readonly (readonly [SentenceKind, RegExp])[] {
  return (Object.keys(sentences[taal]) as SentenceKind[]).map((kind) => [
    kind,
    pattern(` ?${sentences[taal][kind]}`, taal, "y"),
  ]);
}

/** The sentences of a language, each matched from where the last one ended. */
export const sentencePatterns = { nl: patternsOf("nl"), en: patternsOf("en") } as const;

export function bracketPattern(taal: Taal): RegExp {
  return pattern(brackets[taal], taal, "g");
}

export function correctionPattern(taal: Taal): RegExp {
  return pattern(corrections[taal].replace("{A}", "{Ac}"), taal, "g");
}

/** Where the award stands; it is taken out before anything is read. */
export function awardPattern(taal: Taal): RegExp {
  return pattern(taal === "nl" ? "(?<=Toegekend: ){A}" : "(?<=Granted: ){A}", taal, "");
}
