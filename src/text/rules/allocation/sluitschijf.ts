import type { RuleTexts } from "./rule-texts";

export const sluitschijf: RuleTexts = {
  nl: {
    naam: "Sluitschijf: de grens B van de laatste schijf sluit zo dat de pot precies op gaat",
    keuze: "sluitschijf",
    uitleg: "De grens B van de laatste schijf sluit zo dat de pot precies op gaat.",
    narekening: "sluitschijf: de grens B van de hoogste schijf sluit zo dat de pot precies op gaat",
    sluit: {
      samenvatting: "Sluitvariabele B per inwoner",
      samenvattingUitleg:
        "Grens van de hoogste schijf: boven B telt {percentage} van het tekort mee. {sluit, select, op {B sluit zo dat vóór het afronden precies alles wordt verdeeld.} sprong {B ligt zo dicht bij het opgaan van de pot als het minimumbedrag toelaat.} other {Lager kan B niet; de pot is niet helemaal nodig.}}",
      narekening: "Sluitvariabele B, per inwoner",
      narekeningUitleg:
        "Tussen twee kandidaten is het totaal een rechte lijn: B volgt uit de twee buren. Past iedereen al bij de laagste grens, dan is B die grens; is de pot zelfs bij de hoogste te klein, dan is B de hoogste en volgt een korting.",
    },
  },
  en: {
    naam: "Closing bracket: the bound B of the last bracket closes so that the pot is used up exactly",
    keuze: "closing bracket",
    uitleg: "Bound B of the last bracket closes so that the pot is used up exactly.",
    narekening: "closing bracket: the bound B of the highest bracket closes so that the pot is used up exactly",
    sluit: {
      samenvatting: "Closing variable B per inhabitant",
      samenvattingUitleg:
        "Bound of the highest bracket: above B, {percentage} of the deficit counts. {sluit, select, op {B closes so that before rounding exactly everything is divided.} sprong {B is as close to using up the pot as the minimum amount allows.} other {B cannot be lower; the pot is not needed in full.}}",
      narekening: "Closing variable B, per inhabitant",
      narekeningUitleg:
        "Between two candidates the total is a straight line: B follows from the two neighbours. If everyone fits at the lowest bound, B is that bound; if the pot is too small even at the highest, B is the highest and a reduction follows.",
    },
  },
};
