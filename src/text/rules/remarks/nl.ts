/** What an allocation rule wants said about the whole outcome. */
export const remarksNl: Readonly<Record<string, string>> = {
  "remark.pot-niet-op":
    "{isUitgekeerd, select, ja {De pot is niet helemaal nodig} other {Er wordt niets toegekend}}: {vrij} blijft over{heeftReserve, select, ja {, naast de reserve van {reserve} voor de hardheidsclausule} other {}}.",
  "remark.pro-rata-onder-laagste-tarief":
    "Zelfs tegen het laagste tarief is de pot te klein: daarvoor is {nodig} nodig, {tekort} meer dan er te verdelen is. De bedragen tegen dat tarief zijn naar rato uitbetaald, {pot} van elke {nodig}; er is geen grens B.",
  "remark.pro-rata-vast-percentage":
    "Het vaste percentage van {percentage} past niet in de pot: daarvoor is {nodig} nodig, {tekort} meer dan er te verdelen is. De bedragen zijn naar rato verlaagd: van elke {nodig} is er {pot}.",
  "remark.minimum-sprong-bij-b":
    "{aantal, plural, one {{namen} zou bij deze grens B precies het minimumbedrag van {minimum} krijgen en bij een hogere B minder. Daarvoor is de pot te klein; {namen} krijgt daarom niets.} other {{namen} zouden bij deze grens B precies het minimumbedrag van {minimum} krijgen en bij een hogere B minder. Daarvoor is de pot te klein; zij krijgen daarom niets.}} Zo blijft {vrij} over, hoewel een lagere B meer dan de pot zou kosten.",
  "remark.laatste-krijgt-rest":
    "De laatste die in de volgorde nog iets krijgt, is {namen}: er was nog {rest} over, minder dan het bedrag waar {namen} recht op zou hebben.",
  "remark.niets-te-verdelen":
    "Er is niets te verdelen: {heeftReserve, select, ja {de reserve voor de hardheidsclausule neemt de hele pot} other {de pot is leeg}}.",
  "remark.geen-uitkering-na-verwerping":
    "Er wordt niets uitgekeerd: {verworpen}. Volgens de governance vervalt dan het hele fonds.",
  "remark.restant-door-afronding": "Door het afronden van de toekenningen blijft {vrij} over.",
  "remark.gelijken-delen-rest":
    "De laatsten die in de volgorde nog iets krijgen, hebben precies hetzelfde tekort per inwoner: {namen}. Zij delen naar rato de {rest} die nog over was.",
  "remark.volgorde-precies-op":
    "Na {namen} was er precies niets meer over: wie in de volgorde daarna komt, krijgt niets.",
};
