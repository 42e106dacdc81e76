/** What an allocation rule wants said about the whole outcome, and the names of the allocation rules. */
export const remarksNl: Readonly<Record<string, string>> = {
  "rule.sluitschijf.name": "Sluitschijf: de grens B van de laatste schijf sluit zo dat de pot precies op gaat",
  "rule.naarRato.name": "Naar rato van de grondslag",
  "rule.gelijkeToekenning.name": "Gelijke toekenning: iedereen hetzelfde bedrag, nooit meer dan de grondslag",
  "rule.gelijkVerlies.name": "Gelijk verlies: iedereen levert hetzelfde bedrag in",
  "rule.talmud.name": "Talmudregel: tot de helft gelijke toekenning, daarboven gelijk verlies",
  "rule.volgorde.name": "Op volgorde: hoogste tekort per inwoner eerst, tot de pot op is",
  "rule.vastPercentage.name": "Vast percentage van de grondslag",
  "remark.pot-niet-op":
    "De pot is niet helemaal nodig: {vrij} blijft over{heeftReserve, select, ja {, naast de reserve van {reserve} voor de hardheidsclausule} other {}}.",
  "remark.pro-rata-onder-laagste-tarief":
    "Zelfs tegen het laagste tarief is de pot te klein: daarvoor is {nodig} nodig, {tekort} meer dan er te verdelen is. De bedragen tegen dat tarief zijn naar rato uitbetaald, elk voor {deel}; er is geen grens B.",
  "remark.pro-rata-vast-percentage":
    "Het vaste percentage van {percentage} past niet in de pot: daarvoor is {nodig} nodig, {tekort} meer dan er te verdelen is. De bedragen zijn naar rato verlaagd: iedereen krijgt {deel} van zijn grondslag.",
  "remark.minimum-sprong-bij-b":
    "Bij de grens B valt een gemeente net onder het minimumbedrag. Daardoor gaat de pot niet precies op.",
  "remark.laatste-krijgt-rest": "De pot raakte op. De laatste gemeente in de volgorde kreeg wat er over was.",
  "remark.niets-te-verdelen":
    "Er is niets te verdelen: {heeftReserve, select, ja {de reserve voor de hardheidsclausule neemt de hele pot} other {de pot is leeg}}.",
  "remark.geen-uitkering-na-verwerping":
    "Er wordt niets uitgekeerd: {verworpen}. Volgens de governance vervalt dan het hele fonds.",
  "remark.restant-door-afronding": "Door het afronden van de toekenningen blijft {vrij} over.",
};
