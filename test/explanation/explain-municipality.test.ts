import type { Criteriaset } from "../../src/core/criteria/criteriaset";
import { alv2018 } from "../../src/core/criteria/presets/alv-2018";
import { naarRato } from "../../src/core/criteria/presets/naar-rato";
import { distribute } from "../../src/core/uitkomst/distribute";
import type { Gemeente, Kenmerk } from "../../src/core/gemeenten/gemeente";
import type { Governanceset } from "../../src/core/governance/governanceset";
import { createSay } from "../../src/text/translator";
import { explainMunicipality } from "../../src/explanation/explain-municipality";
import { fondsVan, gemeente, verdeel } from "../support/gemeente";
import { corrected, exampleFund, hofVanTwente, overschotstad, vasteSchijven, venlo } from "../sheets/example-fund";

const enough = 5_000_000_000n;

interface Case {
  readonly who: Gemeente;
  readonly criteria?: Criteriaset;
  readonly pot?: bigint;
  readonly governance?: Governanceset;
}

/** The explanation in one line; no-break spaces as ordinary ones, so that the expected text can be read. */
function explained(
  { who, criteria = vasteSchijven, pot = enough, governance = withoutUitname(pot) }: Case,
  taal: "nl" | "en",
): string {
  const uitkomst = verdeel([who], pot, criteria, governance);
  const [toekenning] = uitkomst.toekenningen;
  if (toekenning === undefined) throw new Error("nothing was divided");
  return plainSpaces(explainMunicipality(uitkomst, toekenning, createSay(taal)).join(" "));
}

function plainSpaces(text: string): string {
  return text.replace(/[\u00A0\u202F]/g, " ");
}

function withoutUitname(pot: bigint): Governanceset {
  return { ...fondsVan(pot), uitname: { sleutel: "geen" } };
}

const conditions: Criteriaset = {
  ...vasteSchijven,
  stapeling: { eis: "tekortInElkJaar" },
  voorwaarden: [
    {
      id: "reserve",
      omschrijving: "reserve onder 100 euro per inwoner",
      kolom: "reserve",
      operator: "<",
      waarde: "100",
      perInwoner: true,
      ontbrekend: "afwijzen",
    },
  ],
};

const rejected: Governanceset = {
  ...withoutUitname(enough),
  bronnen: [{ id: "gemeentefonds", naam: "Gemeentefonds", bedrag: "100.00", besluit: "voeding" }],
  besluiten: [
    {
      id: "voeding",
      orgaan: "ALV",
      onderwerp: "De voeding",
      status: "verworpen",
      terInzage: null,
      datum: null,
      kenmerk: null,
    },
  ],
  bijVerwerping: "geenUitkering",
};

test.each<Case & { readonly when: string; readonly text: string }>([
  {
    when: "granted above both brackets",
    who: venlo,
    text: "Venlo kwam € 29.210.605,00 tekort: € 289,05 per inwoner bij 101.059 inwoners, € 249,05 boven de drempel van € 40,00. Over € 6.898.287,34 telt 50% mee (het deel tussen € 40,00 en € 108,26 per inwoner), over € 18.269.957,66 telt 100% mee (het deel daarboven): samen € 21.719.101,33. Toegekend: € 21.719.101,33, dat is 74,4% van het tekort.",
  },
  {
    when: "granted inside the first bracket",
    who: gemeente("GM0228", 113_421n, 1110845300n, { naam: "Ede" }),
    text: "Ede kwam € 11.108.453,00 tekort: € 97,94 per inwoner bij 113.421 inwoners, € 57,94 boven de drempel van € 40,00. Over € 6.571.613,00 telt 50% mee (het deel boven € 40,00 per inwoner): € 3.285.806,50. Toegekend: € 3.285.806,50, dat is 29,6% van het tekort.",
  },
  {
    when: "the pot is too small",
    who: gemeente("GM0001", 1_000n, 20000000n, { naam: "Voorbeeld" }),
    criteria: naarRato,
    pot: 8000000n,
    text: "Voorbeeld kwam € 200.000,00 tekort: € 200,00 per inwoner bij 1.000 inwoners, € 160,00 boven de drempel van € 40,00. Over € 160.000,00 telt 100% mee (het deel boven € 40,00 per inwoner): € 160.000,00. De pot is € 80.000,00 te klein voor alle bedragen samen: Voorbeeld krijgt € 80.000,00 van elke € 160.000,00, dus € 80.000,00. Toegekend: € 80.000,00, dat is 40,0% van het tekort.",
  },
  {
    when: "a maximum applies",
    who: gemeente("GM0001", 1_000n, 20000000n, { naam: "Voorbeeld" }),
    criteria: { ...naarRato, grondslag: { ...naarRato.grondslag, maximumPerInwoner: "100" } },
    text: "Voorbeeld kwam € 200.000,00 tekort: € 200,00 per inwoner bij 1.000 inwoners, € 160,00 boven de drempel van € 40,00. Over € 160.000,00 telt 100% mee (het deel boven € 40,00 per inwoner): € 160.000,00. Het maximum van € 100,00 per inwoner brengt dat terug tot € 100.000,00. Toegekend: € 100.000,00, dat is 50,0% van het tekort.",
  },
  {
    when: "there is no threshold",
    who: gemeente("GM0001", 1_000n, 20000000n, { naam: "Voorbeeld" }),
    criteria: {
      ...naarRato,
      drempel: null,
      grondslag: { ...naarRato.grondslag, schijven: [{ vanaf: "0", percentage: "100" }] },
      verdeling: { regel: "vastPercentage", percentage: "25" },
    },
    text: "Voorbeeld kwam € 200.000,00 tekort: € 200,00 per inwoner bij 1.000 inwoners. Over € 200.000,00 telt 100% mee (het hele tekort): € 200.000,00. Van dit bedrag wordt 25% toegekend: € 50.000,00. Toegekend: € 50.000,00, dat is 25,0% van het tekort.",
  },
  {
    when: "corrected below the threshold",
    who: hofVanTwente,
    text: "Hof van Twente kwam na correctie € 1.372.431,00 tekort: € 39,20 per inwoner bij 35.011 inwoners. Dat is € 0,80 onder de drempel van € 40,00. Met € 28.009,01 meer geaccepteerd tekort was Hof van Twente boven de drempel gekomen. Opgegeven was € 4.325.221,00, geaccepteerd is € 1.372.431,00: jeugd 2017 € -2.952.790,00 (opgevoerde kosten buiten de definitie).",
  },
  {
    when: "exactly at the threshold",
    who: gemeente("GM0001", 1_000n, 4000000n, { naam: "Voorbeeld" }),
    text: "Voorbeeld kwam € 40.000,00 tekort: € 40,00 per inwoner bij 1.000 inwoners. Dat is precies de drempel van € 40,00; alleen wie daarboven komt, komt in aanmerking. Met € 0,01 meer geaccepteerd tekort was Voorbeeld boven de drempel gekomen.",
  },
  {
    when: "less than a cent per inhabitant below the threshold",
    who: gemeente("GM0001", 1_000n, 3999999n, { naam: "Voorbeeld" }),
    text: "Voorbeeld kwam € 39.999,99 tekort: € 40,00 per inwoner bij 1.000 inwoners. Dat is minder dan een cent onder de drempel van € 40,00. Met € 0,02 meer geaccepteerd tekort was Voorbeeld boven de drempel gekomen.",
  },
  {
    when: "less than a cent per inhabitant above the threshold",
    who: gemeente("GM0001", 10_000n, 40000001n, { naam: "Voorbeeld" }),
    text: "Voorbeeld kwam € 400.000,01 tekort: € 40,00 per inwoner bij 10.000 inwoners, minder dan een cent boven de drempel van € 40,00. Over € 0,01 telt 50% mee (het deel boven € 40,00 per inwoner): € 0,005. Toegekend: € 0,01 (naar beneden afgerond op de cent, plus 1 cent omdat de rest bij de grootste hoort), dat is 0,000002% van het tekort.",
  },
  {
    when: "half a cent below the threshold, which would round to the threshold",
    who: gemeente("GM0001", 1_000n, 3999500n, { naam: "Voorbeeld" }),
    text: "Voorbeeld kwam € 39.995,00 tekort: € 40,00 per inwoner bij 1.000 inwoners. Dat is minder dan een cent onder de drempel van € 40,00. Met € 5,01 meer geaccepteerd tekort was Voorbeeld boven de drempel gekomen.",
  },
  {
    when: "a threshold in tenths of a cent",
    who: gemeente("GM0001", 1_000n, 4000400n, { naam: "Voorbeeld" }),
    criteria: { ...naarRato, drempel: { bedragPerInwoner: "40.005", vergelijking: "groterDan" } },
    text: "Voorbeeld kwam € 40.004,00 tekort: € 40,00 per inwoner bij 1.000 inwoners. Dat is minder dan een cent onder de drempel van € 40,005. Met € 1,01 meer geaccepteerd tekort was Voorbeeld boven de drempel gekomen.",
  },
  {
    when: "a pot that is a hair too small",
    who: gemeente("GM0001", 1_000n, 20000000n, { naam: "Voorbeeld" }),
    criteria: naarRato,
    pot: 15999999n,
    text: "Voorbeeld kwam € 200.000,00 tekort: € 200,00 per inwoner bij 1.000 inwoners, € 160,00 boven de drempel van € 40,00. Over € 160.000,00 telt 100% mee (het deel boven € 40,00 per inwoner): € 160.000,00. De pot is € 0,01 te klein voor alle bedragen samen: Voorbeeld krijgt € 159.999,99 van elke € 160.000,00, dus € 159.999,99. Toegekend: € 159.999,99, dat is 80,0% van het tekort.",
  },
  {
    when: "the reserve makes the pot too small",
    who: gemeente("GM0001", 1_000n, 20000000n, { naam: "Voorbeeld" }),
    criteria: naarRato,
    pot: 16000000n,
    governance: { ...withoutUitname(16000000n), hardheidsclausule: { reserve: "80000.00" } },
    text: "Voorbeeld kwam € 200.000,00 tekort: € 200,00 per inwoner bij 1.000 inwoners, € 160,00 boven de drempel van € 40,00. Over € 160.000,00 telt 100% mee (het deel boven € 40,00 per inwoner): € 160.000,00. De pot zonder de reserve is € 80.000,00 te klein voor alle bedragen samen: Voorbeeld krijgt € 80.000,00 van elke € 160.000,00, dus € 80.000,00. Toegekend: € 80.000,00, dat is 40,0% van het tekort.",
  },
  {
    when: "a fixed percentage that does not fit the pot",
    who: gemeente("GM0001", 1_000n, 20000000n, { naam: "Voorbeeld" }),
    criteria: { ...naarRato, verdeling: { regel: "vastPercentage", percentage: "75" } },
    pot: 8000000n,
    text: "Voorbeeld kwam € 200.000,00 tekort: € 200,00 per inwoner bij 1.000 inwoners, € 160,00 boven de drempel van € 40,00. Over € 160.000,00 telt 100% mee (het deel boven € 40,00 per inwoner): € 160.000,00. Het vaste percentage van 75% van dit bedrag is € 120.000,00. De pot is € 40.000,00 te klein voor alle bedragen samen: Voorbeeld krijgt daarvan € 80.000,00 van elke € 120.000,00, dus € 80.000,00. Toegekend: € 80.000,00, dat is 40,0% van het tekort.",
  },
  {
    when: "a fixed percentage of nothing",
    who: gemeente("GM0001", 1_000n, 20000000n, { naam: "Voorbeeld" }),
    criteria: { ...naarRato, verdeling: { regel: "vastPercentage", percentage: "0" } },
    text: "Voorbeeld kwam € 200.000,00 tekort: € 200,00 per inwoner bij 1.000 inwoners, € 160,00 boven de drempel van € 40,00. De regel kent 0% van elk bedrag toe; voor Voorbeeld blijft er niets over.",
  },
  {
    when: "an award that rounds to nothing",
    who: gemeente("GM0001", 1_000n, 20000000n, { naam: "Voorbeeld" }),
    criteria: { ...naarRato, afronding: { eenheid: "euro" } },
    pot: 40n,
    text: "Voorbeeld kwam € 200.000,00 tekort: € 200,00 per inwoner bij 1.000 inwoners, € 160,00 boven de drempel van € 40,00. Over € 160.000,00 telt 100% mee (het deel boven € 40,00 per inwoner): € 160.000,00. De pot is € 159.999,60 te klein voor alle bedragen samen: Voorbeeld krijgt € 0,40 van elke € 160.000,00, dus € 0,40. Naar beneden afgerond op hele euro’s is dat nul: Voorbeeld krijgt niets.",
  },
  {
    when: "an empty pot",
    who: gemeente("GM0001", 1_000n, 20000000n, { naam: "Voorbeeld" }),
    criteria: { ...naarRato, verdeling: { regel: "volgorde" } },
    pot: 0n,
    text: "Voorbeeld kwam € 200.000,00 tekort: € 200,00 per inwoner bij 1.000 inwoners, € 160,00 boven de drempel van € 40,00. Er is niets te verdelen.",
  },
  {
    when: "a rejected decision that puts the whole fund off",
    who: gemeente("GM0001", 1_000n, 20000000n, { naam: "Voorbeeld" }),
    governance: rejected,
    text: 'Voorbeeld kwam € 200.000,00 tekort: € 200,00 per inwoner bij 1.000 inwoners, € 160,00 boven de drempel van € 40,00. Er wordt niets uitgekeerd, want ALV heeft "De voeding" verworpen. Volgens de governance vervalt dan het hele fonds.',
  },
  {
    when: "deficits in too few parts, and one is one",
    who: gemeente("GM0001", 1_000n, 20000000n, { naam: "Voorbeeld" }),
    criteria: { ...naarRato, stapeling: { eis: "minstensCellen", aantal: 2 } },
    text: "Voorbeeld kwam € 200.000,00 tekort: € 200,00 per inwoner bij 1.000 inwoners, € 160,00 boven de drempel van € 40,00. Er is geen stapeling van tekorten: een tekort in 1 onderdeel (jaar en domein), waar er minstens 2 nodig zijn.",
  },
  {
    when: "deficits in one of the parts",
    who: gemeente("GM0001", 1_000n, 20000000n, { naam: "Voorbeeld" }),
    criteria: { ...naarRato, stapeling: { eis: "tekortInElkeCel" } },
    text: "Voorbeeld kwam € 200.000,00 tekort: € 200,00 per inwoner bij 1.000 inwoners, € 160,00 boven de drempel van € 40,00. Er is geen stapeling van tekorten: een tekort in 1 van de 4 onderdelen (jaar en domein).",
  },
  {
    when: "a condition missed by less than the cents that would be written",
    who: gemeente("GM0001", 1_000n, 20000000n, {
      naam: "Voorbeeld",
      kenmerken: { reserve: { soort: "getal", waarde: "100000.01" } },
    }),
    criteria: {
      ...conditions,
      stapeling: { eis: "geen" },
      voorwaarden: conditions.voorwaarden.map((voorwaarde) => ({ ...voorwaarde, operator: "<=" })),
    },
    text: 'Voorbeeld kwam € 200.000,00 tekort: € 200,00 per inwoner bij 1.000 inwoners, € 160,00 boven de drempel van € 40,00. Niet voldaan aan de voorwaarde "reserve onder 100 euro per inwoner": er staat 100.000,01 (100,00001 per inwoner), nodig is hoogstens 100 per inwoner. Daarvoor moest er 0,01 minder staan. Was dit in orde geweest en al het andere gelijk gebleven, dan was het zo gegaan. Over € 68.260,00 telt 50% mee (het deel tussen € 40,00 en € 108,26 per inwoner), over € 91.740,00 telt 100% mee (het deel daarboven): samen € 125.870,00. Dat had Voorbeeld € 125.870,00 opgeleverd; zoveel kost deze afwijzing.',
  },
  {
    when: "at a threshold that need only be reached",
    who: gemeente("GM0001", 1_000n, 4000000n, { naam: "Voorbeeld" }),
    criteria: {
      ...naarRato,
      drempel: { bedragPerInwoner: "40.00", vergelijking: "groterOfGelijk" },
      grondslag: { ...naarRato.grondslag, schijven: [{ vanaf: "0", percentage: "100" }] },
    },
    text: "Voorbeeld kwam € 40.000,00 tekort: € 40,00 per inwoner bij 1.000 inwoners, precies op de drempel van € 40,00. Over € 40.000,00 telt 100% mee (het hele tekort): € 40.000,00. Toegekend: € 40.000,00, dat is 100,0% van het tekort.",
  },
  {
    when: "refused with a surplus",
    who: overschotstad,
    text: "Overschotstad kwam geen geld tekort maar hield € 25.000,00 over en komt daarom niet in aanmerking.",
  },
  {
    when: "a surplus of less than a cent per inhabitant",
    who: gemeente("GM0001", 30_000n, -100n, { naam: "Voorbeeld" }),
    text: "Voorbeeld kwam geen geld tekort maar hield € 1,00 over en komt daarom niet in aanmerking.",
  },
  {
    when: "a tekort of less than a cent per inhabitant",
    who: gemeente("GM0001", 30_000n, 100n, { naam: "Voorbeeld" }),
    text: "Voorbeeld kwam € 1,00 tekort: € 0,00003 per inwoner bij 30.000 inwoners. Dat is € 39,99997 onder de drempel van € 40,00. Met € 1.199.999,01 meer geaccepteerd tekort was Voorbeeld boven de drempel gekomen.",
  },
  {
    when: "nothing short at all",
    who: gemeente("GM0001", 1_000n, 0n, { naam: "Voorbeeld" }),
    text: "Voorbeeld kwam precies niets tekort en komt daarom niet in aanmerking.",
  },
  {
    when: "refused for two other reasons",
    who: gemeente("GM0001", 1_000n, 20000000n, {
      naam: "Voorbeeld",
      kenmerken: { reserve: { soort: "getal", waarde: "150000" } },
    }),
    criteria: conditions,
    text: 'Voorbeeld kwam € 200.000,00 tekort: € 200,00 per inwoner bij 1.000 inwoners, € 160,00 boven de drempel van € 40,00. Er is geen stapeling van tekorten: een tekort in 1 van de 2 jaren. Niet voldaan aan de voorwaarde "reserve onder 100 euro per inwoner": er staat 150.000 (150,00 per inwoner), nodig is minder dan 100 per inwoner. Daarvoor moest er meer dan 50.000 minder staan. Dit kost niets: ook zonder dit had Voorbeeld om een andere reden niets gekregen.',
  },
  {
    when: "surpluses of a domain are not set off",
    who: gemeente("GM0001", 1_000n, { "2016 jeugd": 20000000n, "2016 wmo": -5000000n }, { naam: "Voorbeeld" }),
    criteria: { ...naarRato, tekort: { ...naarRato.tekort, saldering: { tussenDomeinen: false, tussenJaren: true } } },
    text: "Voorbeeld kwam € 200.000,00 tekort: € 200,00 per inwoner bij 1.000 inwoners, € 160,00 boven de drempel van € 40,00. Overschotten worden niet tussen de domeinen verrekend; daarom telt € 200.000,00 als tekort. Over € 160.000,00 telt 100% mee (het deel boven € 40,00 per inwoner): € 160.000,00. Toegekend: € 160.000,00, dat is 80,0% van het tekort.",
  },
  {
    when: "two municipalities went into it",
    who: gemeente("GM1948", 1_000n, 20000000n, {
      naam: "Meierijstad",
      opgegaan: [
        { code: "GM0844", naam: "Schijndel", aandeel: "1.0000", ingangsdatum: "2017-01-01" },
        { code: "GM0040", naam: "Slochteren", aandeel: "0.0389", ingangsdatum: "2017-01-01" },
      ],
    }),
    criteria: naarRato,
    text: "Meierijstad kwam € 200.000,00 tekort: € 200,00 per inwoner bij 1.000 inwoners, € 160,00 boven de drempel van € 40,00. De cijfers van Schijndel (per 1 januari 2017) en Slochteren (voor 3,89%, per 1 januari 2017) zijn meegeteld wegens herindeling. Over € 160.000,00 telt 100% mee (het deel boven € 40,00 per inwoner): € 160.000,00. Toegekend: € 160.000,00, dat is 80,0% van het tekort.",
  },
  {
    when: "its own name starts with a small letter",
    who: gemeente("GM0063", 1_000n, 0n, { naam: "het Bildt" }),
    text: "Het Bildt kwam precies niets tekort en komt daarom niet in aanmerking.",
  },
  {
    when: "surpluses are never set off, and one is all it has",
    who: gemeente("GM0001", 1_000n, { "2016 jeugd": -500000n, "2017 wmo": 0n }, { naam: "Voorbeeld" }),
    criteria: { ...naarRato, tekort: { ...naarRato.tekort, saldering: { tussenDomeinen: false, tussenJaren: false } } },
    text: "Voorbeeld kwam geen geld tekort maar hield € 5.000,00 over en komt daarom niet in aanmerking.",
  },
  {
    when: "surpluses are never set off, and it has one",
    who: gemeente("GM0001", 1_000n, { "2016 jeugd": 20000000n, "2016 wmo": -5000000n }, { naam: "Voorbeeld" }),
    criteria: { ...naarRato, tekort: { ...naarRato.tekort, saldering: { tussenDomeinen: false, tussenJaren: false } } },
    text: "Voorbeeld kwam € 200.000,00 tekort: € 200,00 per inwoner bij 1.000 inwoners, € 160,00 boven de drempel van € 40,00. Overschotten worden niet verrekend; daarom telt € 200.000,00 als tekort. Over € 160.000,00 telt 100% mee (het deel boven € 40,00 per inwoner): € 160.000,00. Toegekend: € 160.000,00, dat is 80,0% van het tekort.",
  },
  {
    when: "below the minimum amount",
    who: gemeente("GM0001", 1_000n, 5000000n, { naam: "Voorbeeld" }),
    criteria: { ...naarRato, grondslag: { ...naarRato.grondslag, minimumbedrag: "25000.00" } },
    text: "Voorbeeld kwam € 50.000,00 tekort: € 50,00 per inwoner bij 1.000 inwoners, € 10,00 boven de drempel van € 40,00. Over € 10.000,00 telt 100% mee (het deel boven € 40,00 per inwoner): € 10.000,00. Dat is minder dan het minimumbedrag van € 25.000,00: Voorbeeld krijgt niets.",
  },
])("in Dutch, $when", ({ text, ...given }) => {
  expect(explained(given, "nl")).toBe(text);
});

describe("the sentence about the pot says what the rule does", () => {
  const small = gemeente("GM0001", 1_000n, 10_000n, { naam: "Klein" });
  const large = gemeente("GM0002", 1_000n, 30_000n, { naam: "Groot" });
  const rest = (naam: string, regel: Exclude<Criteriaset["verdeling"]["regel"], "vastPercentage">): string => {
    const criteria: Criteriaset = {
      ...naarRato,
      drempel: null,
      grondslag: { ...naarRato.grondslag, schijven: [{ vanaf: "0", percentage: "100" }] },
      verdeling: { regel },
    };
    const uitkomst = verdeel([small, large], 20_000n, criteria, withoutUitname(20_000n));
    const toekenning = uitkomst.toekenningen.find((one) => one.gemeente.naam === naam);
    if (toekenning === undefined) throw new Error(`${naam} is not in the outcome`);
    const sentences = explainMunicipality(uitkomst, toekenning, createSay("nl"));
    return plainSpaces(sentences.filter((sentence) => /pot|aan de beurt/.test(sentence)).join(" "));
  };

  test.each([
    {
      regel: "naarRato",
      naam: "Groot",
      text: "De pot is € 200,00 te klein voor alle bedragen samen: Groot krijgt € 200,00 van elke € 400,00, dus € 150,00.",
    },
    {
      regel: "gelijkeToekenning",
      naam: "Groot",
      text: "De pot is te klein voor alle bedragen samen. Bedragen tot het gelijke deel worden helemaal betaald; wat dan over is, € 100,00, gaat naar het enige grotere.",
    },
    {
      regel: "gelijkVerlies",
      naam: "Groot",
      text: "De pot is te klein voor alle bedragen samen. Bedragen tot het gelijke verlies vervallen; wat dan nog ontbreekt, € 100,00, gaat af van het enige grotere. Voor Groot blijft € 200,00.",
    },
    {
      regel: "gelijkVerlies",
      naam: "Klein",
      text: "De pot is te klein voor alle bedragen samen. Bedragen tot het gelijke verlies vervallen; wat dan nog ontbreekt, € 100,00, gaat af van het enige grotere. Het bedrag van Klein is niet groter: er blijft niets over.",
    },
    {
      regel: "talmud",
      naam: "Groot",
      text: "De pot is precies de helft van alle bedragen samen: iedereen krijgt de helft (talmudregel), voor Groot € 150,00.",
    },
    {
      regel: "volgorde",
      naam: "Groot",
      text: "Toen Groot aan de beurt was, was er nog € 200,00 over, minder dan dit bedrag; Groot krijgt wat er nog was.",
    },
    {
      regel: "volgorde",
      naam: "Klein",
      text: "Er was niets meer over toen Klein aan de beurt was: gemeenten met een hoger tekort per inwoner gingen voor.",
    },
  ] as const)("$regel, $naam", ({ regel, naam, text }) => {
    expect(rest(naam, regel)).toBe(text);
  });
});

describe("documents and conditions are named as people name them", () => {
  const applied = (stukken: Readonly<Record<string, boolean>>): Gemeente =>
    gemeente("GM0001", 1_000n, 20_000_000n, { naam: "Voorbeeld", aanvraag: { datum: "2018-09-01", stukken } });
  const refusal = (who: Gemeente, criteria: Criteriaset, taal: "nl" | "en"): string => {
    const governance = withoutUitname(enough);
    const uitkomst = distribute({
      gemeenten: [who],
      divisie: [],
      gewichten: new Map(),
      aanvragenBekend: true,
      criteria,
      governance,
      nu: "2018-11-01T12:00:00Z",
      bevindingen: [],
    });
    const [toekenning] = uitkomst.toekenningen;
    if (toekenning === undefined) throw new Error("nothing was divided");
    return plainSpaces(explainMunicipality(uitkomst, toekenning, createSay(taal))[1] ?? "");
  };
  const all = ["collegebesluit", "jaarrekening2016", "jaarrekening2017", "accountant2016", "accountant2017"];
  const without = (...missing: readonly string[]): Readonly<Record<string, boolean>> =>
    Object.fromEntries(all.map((id) => [id, !missing.includes(id)]));

  test.each([
    {
      missing: ["accountant2017"],
      nl: "Bij de aanvraag ontbreekt: accountantsverklaring 2017. Met dat stuk was de aanvraag compleet geweest.",
      en: "A document is missing from the application: auditor’s statement 2017. With that document the application would have been complete.",
    },
    {
      missing: ["collegebesluit", "jaarrekening2016", "accountant2016"],
      nl: "Bij de aanvraag ontbreken: collegebesluit, jaarrekening 2016 en accountantsverklaring 2016. Met die stukken was de aanvraag compleet geweest.",
      en: "Documents are missing from the application: college decision, annual accounts 2016 and auditor’s statement 2016. With those documents the application would have been complete.",
    },
  ])("without $missing", ({ missing, nl, en }) => {
    expect(refusal(applied(without(...missing)), naarRato, "nl")).toBe(nl);
    expect(refusal(applied(without(...missing)), naarRato, "en")).toBe(en);
  });

  const reserve = { id: "x", omschrijving: "iets", kolom: "iets", perInwoner: false, ontbrekend: "afwijzen" } as const;
  test.each<{
    readonly operator: Criteriaset["voorwaarden"][number]["operator"];
    readonly waarde: string | boolean | string[];
    readonly iets: Kenmerk | null;
    readonly says: string;
  }>([
    { operator: "=", waarde: true, iets: { soort: "jaNee", waarde: false }, says: "er staat nee, nodig is ja" },
    {
      operator: "<>",
      waarde: "x",
      iets: { soort: "tekst", waarde: "x" },
      says: "er staat x, nodig is iets anders dan x",
    },
    {
      operator: "<",
      waarde: "1000",
      iets: { soort: "getal", waarde: "2000.5" },
      says: "er staat 2.000,5, nodig is minder dan 1.000. Daarvoor moest er meer dan 1.000,5 minder staan",
    },
    {
      operator: "<=",
      waarde: "1",
      iets: { soort: "getal", waarde: "2" },
      says: "er staat 2, nodig is hoogstens 1. Daarvoor moest er 1 minder staan",
    },
    {
      operator: ">",
      waarde: "2",
      iets: { soort: "getal", waarde: "2" },
      says: "er staat 2, nodig is meer dan 2. Precies die waarde is niet genoeg",
    },
    { operator: ">=", waarde: "3", iets: null, says: "er is niets ingevuld, nodig is minstens 3" },
    {
      operator: "in",
      waarde: ["a", "b"],
      iets: { soort: "tekst", waarde: "c" },
      says: "er staat c, nodig is een van a, b",
    },
    {
      operator: "datumUiterlijk",
      waarde: "2018-09-15",
      iets: { soort: "datum", waarde: "2018-09-16" },
      says: "er staat 16 september 2018, nodig is uiterlijk 15 september 2018",
    },
  ])("a condition $operator $waarde", ({ operator, waarde, iets, says }) => {
    const who = { ...applied(without()), kenmerken: iets === null ? {} : { iets } };
    const criteria: Criteriaset = { ...naarRato, voorwaarden: [{ ...reserve, operator, waarde }] };
    expect(refusal(who, criteria, "nl")).toBe(`Niet voldaan aan de voorwaarde "iets": ${says}.`);
  });
});

test.each<Case & { readonly when: string; readonly text: string }>([
  {
    when: "granted",
    who: venlo,
    text: "Venlo was €29,210,605.00 short: €289.05 per inhabitant at 101,059 inhabitants, €249.05 above the threshold of €40.00. Of €6,898,287.34, 50% counts (the part between €40.00 and €108.26 per inhabitant), of €18,269,957.66, 100% counts (the part above that): together €21,719,101.33. Granted: €21,719,101.33, which is 74.4% of the deficit.",
  },
  {
    when: "corrected below the threshold",
    who: corrected(
      gemeente("GM0001", 1_000n, { "2016 jeugd": 1000000n, "2017 jeugd": 4000000n }, { naam: "Example" }),
      2017,
      -1500000n,
      "",
    ),
    text: "Example was €35,000.00 short after correction: €35.00 per inhabitant at 1,000 inhabitants. That is €5.00 below the threshold of €40.00. With €5,000.01 more accepted deficit Example would have come above the threshold. Submitted was €50,000.00, accepted is €35,000.00: youth 2017 -€15,000.00.",
  },
])("in English, $when", ({ text, ...given }) => {
  expect(explained(given, "en")).toBe(text);
});

describe("the contribution", () => {
  const say = createSay("nl");
  const last = (code: string): string => {
    const uitkomst = exampleFund(alv2018, 100_000_000n);
    const toekenning = uitkomst.toekenningen.find(({ gemeente: { code: own } }) => own === code);
    if (toekenning === undefined) throw new Error(`${code} is not in the outcome`);
    return plainSpaces(explainMunicipality(uitkomst, toekenning, say).at(-1) ?? "");
  };

  test("is taken off the award", () => {
    expect(last("GM0983")).toBe("Na de eigen uitname van € 371.349,31 (aanname) blijft daarvan netto € 628.650,69.");
  });

  test("is paid by who gets nothing as well", () => {
    expect(last("GM1735")).toBe("Hof van Twente draagt wel € 128.650,69 bij aan het fonds (uitname, aanname).");
  });

  test("is not paid by an example municipality", () => {
    expect(last("VB0001")).toBe(
      "Overschotstad kwam geen geld tekort maar hield € 25.000,00 over en komt daarom niet in aanmerking.",
    );
  });
});
