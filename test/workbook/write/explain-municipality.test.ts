import type { Criteriaset } from "../../../src/core/criteria/criteriaset";
import { alv2018 } from "../../../src/core/criteria/presets/alv-2018";
import { naarRato } from "../../../src/core/criteria/presets/naar-rato";
import { distribute } from "../../../src/core/distribute";
import type { Gemeente, Kenmerk } from "../../../src/core/gemeente";
import type { Governanceset } from "../../../src/core/governance/governanceset";
import { createSay } from "../../../src/text/translator";
import { explainMunicipality } from "../../../src/workbook/write/explanation/explain-municipality";
import { fondsVan, gemeente, verdeel } from "../../support/gemeente";
import { corrected, exampleFund, hofVanTwente, overschotstad, vasteSchijven, venlo } from "./example-fund";

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
    text: "Venlo kwam € 289,05 per inwoner tekort, boven de drempel van € 40,00. Over het deel tussen € 40,00 en € 108,26 telt 50% mee, daarboven 100%: € 214,92 per inwoner. Toegekend: € 21.719.101,33, dat is 74,4% van het tekort.",
  },
  {
    when: "granted inside the first bracket",
    who: gemeente("GM0228", 113_421n, 1110845300n, { naam: "Ede" }),
    text: "Ede kwam € 97,94 per inwoner tekort, boven de drempel van € 40,00. Over het deel tussen € 40,00 en € 108,26 telt 50% mee: € 28,97 per inwoner. Toegekend: € 3.285.806,50, dat is 29,6% van het tekort.",
  },
  {
    when: "the pot is too small",
    who: gemeente("GM0001", 1_000n, 20000000n, { naam: "Voorbeeld" }),
    criteria: naarRato,
    pot: 8000000n,
    text: "Voorbeeld kwam € 200,00 per inwoner tekort, boven de drempel van € 40,00. Over het deel boven € 40,00 telt 100% mee: € 160,00 per inwoner, samen € 160.000,00. De pot is kleiner dan alle bedragen samen: Voorbeeld krijgt 50,0% van dit bedrag. Toegekend: € 80.000,00, dat is 40,0% van het tekort.",
  },
  {
    when: "a maximum applies",
    who: gemeente("GM0001", 1_000n, 20000000n, { naam: "Voorbeeld" }),
    criteria: { ...naarRato, grondslag: { ...naarRato.grondslag, maximumPerInwoner: "100" } },
    text: "Voorbeeld kwam € 200,00 per inwoner tekort, boven de drempel van € 40,00. Over het deel boven € 40,00 telt 100% mee: € 160,00 per inwoner, samen € 160.000,00. Het maximum brengt dat terug tot € 100.000,00. Toegekend: € 100.000,00, dat is 50,0% van het tekort.",
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
    text: "Voorbeeld kwam € 200,00 per inwoner tekort. Over het deel boven € 0,00 telt 100% mee: € 200,00 per inwoner, samen € 200.000,00. Van dit bedrag wordt het vaste percentage van 25% toegekend. Toegekend: € 50.000,00, dat is 25,0% van het tekort.",
  },
  {
    when: "corrected below the threshold",
    who: hofVanTwente,
    text: "Hof van Twente kwam na correctie € 39,20 per inwoner tekort. Dat is € 0,80 onder de drempel van € 40,00. Met € 28.009,01 meer geaccepteerd tekort was de drempel gehaald. Opgegeven was € 4.325.221,00, geaccepteerd is € 1.372.431,00: jeugd 2017 € -2.952.790,00 (opgevoerde kosten buiten de definitie).",
  },
  {
    when: "exactly at the threshold",
    who: gemeente("GM0001", 1_000n, 4000000n, { naam: "Voorbeeld" }),
    text: "Voorbeeld kwam € 40,00 per inwoner tekort. Dat is precies de drempel van € 40,00; alleen wie daarboven komt, komt in aanmerking. Met € 0,01 meer geaccepteerd tekort was de drempel gehaald.",
  },
  {
    when: "less than a cent per inhabitant below the threshold",
    who: gemeente("GM0001", 1_000n, 3999999n, { naam: "Voorbeeld" }),
    text: "Voorbeeld kwam € 40,00 per inwoner tekort. Dat is minder dan een cent onder de drempel van € 40,00. Met € 0,02 meer geaccepteerd tekort was de drempel gehaald.",
  },
  {
    when: "less than a cent per inhabitant above the threshold",
    who: gemeente("GM0001", 10_000n, 40000001n, { naam: "Voorbeeld" }),
    text: "Voorbeeld kwam € 40,00 per inwoner tekort, minder dan een cent boven de drempel van € 40,00. Over het deel tussen € 40,00 en € 108,26 telt 50% mee: € 0,000001 per inwoner. Toegekend: € 0,01, dat is 0,000002% van het tekort.",
  },
  {
    when: "half a cent below the threshold, which would round to the threshold",
    who: gemeente("GM0001", 1_000n, 3999500n, { naam: "Voorbeeld" }),
    text: "Voorbeeld kwam € 40,00 per inwoner tekort. Dat is minder dan een cent onder de drempel van € 40,00. Met € 5,01 meer geaccepteerd tekort was de drempel gehaald.",
  },
  {
    when: "a threshold in tenths of a cent",
    who: gemeente("GM0001", 1_000n, 4000400n, { naam: "Voorbeeld" }),
    criteria: { ...naarRato, drempel: { bedragPerInwoner: "40.005", vergelijking: "groterDan" } },
    text: "Voorbeeld kwam € 40,00 per inwoner tekort. Dat is minder dan een cent onder de drempel van € 40,005. Met € 1,01 meer geaccepteerd tekort was de drempel gehaald.",
  },
  {
    when: "a pot that is a hair too small",
    who: gemeente("GM0001", 1_000n, 20000000n, { naam: "Voorbeeld" }),
    criteria: naarRato,
    pot: 15999999n,
    text: "Voorbeeld kwam € 200,00 per inwoner tekort, boven de drempel van € 40,00. Over het deel boven € 40,00 telt 100% mee: € 160,00 per inwoner, samen € 160.000,00. De pot is kleiner dan alle bedragen samen: Voorbeeld krijgt 99,99999% van dit bedrag. Toegekend: € 159.999,99, dat is 80,0% van het tekort.",
  },
  {
    when: "the reserve makes the pot too small",
    who: gemeente("GM0001", 1_000n, 20000000n, { naam: "Voorbeeld" }),
    criteria: naarRato,
    pot: 16000000n,
    governance: { ...withoutUitname(16000000n), hardheidsclausule: { reserve: "80000.00" } },
    text: "Voorbeeld kwam € 200,00 per inwoner tekort, boven de drempel van € 40,00. Over het deel boven € 40,00 telt 100% mee: € 160,00 per inwoner, samen € 160.000,00. De pot zonder de reserve is kleiner dan alle bedragen samen: Voorbeeld krijgt 50,0% van dit bedrag. Toegekend: € 80.000,00, dat is 40,0% van het tekort.",
  },
  {
    when: "a fixed percentage that does not fit the pot",
    who: gemeente("GM0001", 1_000n, 20000000n, { naam: "Voorbeeld" }),
    criteria: { ...naarRato, verdeling: { regel: "vastPercentage", percentage: "75" } },
    pot: 8000000n,
    text: "Voorbeeld kwam € 200,00 per inwoner tekort, boven de drempel van € 40,00. Over het deel boven € 40,00 telt 100% mee: € 160,00 per inwoner, samen € 160.000,00. Het vaste percentage van 75% past niet in de pot: Voorbeeld krijgt 50,0% van dit bedrag. Toegekend: € 80.000,00, dat is 40,0% van het tekort.",
  },
  {
    when: "a fixed percentage of nothing",
    who: gemeente("GM0001", 1_000n, 20000000n, { naam: "Voorbeeld" }),
    criteria: { ...naarRato, verdeling: { regel: "vastPercentage", percentage: "0" } },
    text: "Voorbeeld kwam € 200,00 per inwoner tekort, boven de drempel van € 40,00. Het vaste percentage van 0% laat voor Voorbeeld niets over.",
  },
  {
    when: "an award that rounds to nothing",
    who: gemeente("GM0001", 1_000n, 20000000n, { naam: "Voorbeeld" }),
    criteria: { ...naarRato, afronding: { eenheid: "euro" } },
    pot: 40n,
    text: "Voorbeeld kwam € 200,00 per inwoner tekort, boven de drempel van € 40,00. Het bedrag voor Voorbeeld is zo klein dat het door het afronden nul wordt.",
  },
  {
    when: "an empty pot",
    who: gemeente("GM0001", 1_000n, 20000000n, { naam: "Voorbeeld" }),
    criteria: { ...naarRato, verdeling: { regel: "volgorde" } },
    pot: 0n,
    text: "Voorbeeld kwam € 200,00 per inwoner tekort, boven de drempel van € 40,00. Er is niets te verdelen.",
  },
  {
    when: "a rejected decision that puts the whole fund off",
    who: gemeente("GM0001", 1_000n, 20000000n, { naam: "Voorbeeld" }),
    governance: rejected,
    text: 'Voorbeeld kwam € 200,00 per inwoner tekort, boven de drempel van € 40,00. Er wordt niets uitgekeerd, want ALV heeft "De voeding" verworpen. Volgens de governance vervalt dan het hele fonds.',
  },
  {
    when: "deficits in too few parts, and one is one",
    who: gemeente("GM0001", 1_000n, 20000000n, { naam: "Voorbeeld" }),
    criteria: { ...naarRato, stapeling: { eis: "minstensCellen", aantal: 2 } },
    text: "Voorbeeld kwam € 200,00 per inwoner tekort, boven de drempel van € 40,00. Er is geen stapeling van tekorten: een tekort in 1 onderdeel (jaar en domein), waar er minstens 2 nodig zijn.",
  },
  {
    when: "deficits in one of the parts",
    who: gemeente("GM0001", 1_000n, 20000000n, { naam: "Voorbeeld" }),
    criteria: { ...naarRato, stapeling: { eis: "tekortInElkeCel" } },
    text: "Voorbeeld kwam € 200,00 per inwoner tekort, boven de drempel van € 40,00. Er is geen stapeling van tekorten: een tekort in 1 van de 4 onderdelen (jaar en domein).",
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
    text: 'Voorbeeld kwam € 200,00 per inwoner tekort, boven de drempel van € 40,00. Niet voldaan aan de voorwaarde "reserve onder 100 euro per inwoner": er staat 100.000,01 (100,00001 per inwoner), nodig is hoogstens 100 per inwoner.',
  },
  {
    when: "at a threshold that need only be reached",
    who: gemeente("GM0001", 1_000n, 4000000n, { naam: "Voorbeeld" }),
    criteria: {
      ...naarRato,
      drempel: { bedragPerInwoner: "40.00", vergelijking: "groterOfGelijk" },
      grondslag: { ...naarRato.grondslag, schijven: [{ vanaf: "0", percentage: "100" }] },
    },
    text: "Voorbeeld kwam € 40,00 per inwoner tekort, precies op de drempel van € 40,00. Over het deel boven € 0,00 telt 100% mee: € 40,00 per inwoner. Toegekend: € 40.000,00, dat is 100,0% van het tekort.",
  },
  {
    when: "refused with a surplus",
    who: overschotstad,
    text: "Overschotstad kwam geen geld tekort maar hield € 25.000,00 over (€ 25,00 per inwoner) en komt daarom niet in aanmerking.",
  },
  {
    when: "a surplus of less than a cent per inhabitant",
    who: gemeente("GM0001", 30_000n, -100n, { naam: "Voorbeeld" }),
    text: "Voorbeeld kwam geen geld tekort maar hield € 1,00 over (€ 0,00003 per inwoner) en komt daarom niet in aanmerking.",
  },
  {
    when: "a tekort of less than a cent per inhabitant",
    who: gemeente("GM0001", 30_000n, 100n, { naam: "Voorbeeld" }),
    text: "Voorbeeld kwam € 0,00003 per inwoner tekort. Dat is € 39,99997 onder de drempel van € 40,00. Met € 1.199.999,01 meer geaccepteerd tekort was de drempel gehaald.",
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
    text: 'Voorbeeld kwam € 200,00 per inwoner tekort, boven de drempel van € 40,00. Er is geen stapeling van tekorten: een tekort in 1 van de 2 jaren. Niet voldaan aan de voorwaarde "reserve onder 100 euro per inwoner": er staat 150.000 (150,00 per inwoner), nodig is minder dan 100 per inwoner.',
  },
  {
    when: "surpluses of a domain are not set off",
    who: gemeente("GM0001", 1_000n, { "2016 jeugd": 20000000n, "2016 wmo": -5000000n }, { naam: "Voorbeeld" }),
    criteria: { ...naarRato, tekort: { ...naarRato.tekort, saldering: { tussenDomeinen: false, tussenJaren: true } } },
    text: "Voorbeeld kwam € 200,00 per inwoner tekort, boven de drempel van € 40,00. Overschotten worden niet tussen de domeinen verrekend; daarom telt € 200.000,00 als tekort. Over het deel boven € 40,00 telt 100% mee: € 160,00 per inwoner. Toegekend: € 160.000,00, dat is 80,0% van het tekort.",
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
    text: "Meierijstad kwam € 200,00 per inwoner tekort, boven de drempel van € 40,00. De cijfers van Schijndel (per 1 januari 2017) en Slochteren (voor 3,89%, per 1 januari 2017) zijn meegeteld wegens herindeling. Over het deel boven € 40,00 telt 100% mee: € 160,00 per inwoner. Toegekend: € 160.000,00, dat is 80,0% van het tekort.",
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
    text: "Voorbeeld kwam geen geld tekort maar hield € 5.000,00 over (€ 5,00 per inwoner) en komt daarom niet in aanmerking.",
  },
  {
    when: "surpluses are never set off, and it has one",
    who: gemeente("GM0001", 1_000n, { "2016 jeugd": 20000000n, "2016 wmo": -5000000n }, { naam: "Voorbeeld" }),
    criteria: { ...naarRato, tekort: { ...naarRato.tekort, saldering: { tussenDomeinen: false, tussenJaren: false } } },
    text: "Voorbeeld kwam € 200,00 per inwoner tekort, boven de drempel van € 40,00. Overschotten worden niet verrekend; daarom telt € 200.000,00 als tekort. Over het deel boven € 40,00 telt 100% mee: € 160,00 per inwoner. Toegekend: € 160.000,00, dat is 80,0% van het tekort.",
  },
  {
    when: "below the minimum amount",
    who: gemeente("GM0001", 1_000n, 5000000n, { naam: "Voorbeeld" }),
    criteria: { ...naarRato, grondslag: { ...naarRato.grondslag, minimumbedrag: "25000.00" } },
    text: "Voorbeeld kwam € 50,00 per inwoner tekort, boven de drempel van € 40,00. Het bedrag waar het tekort recht op zou geven, blijft onder het minimumbedrag van € 25.000,00.",
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
    return plainSpaces(sentences.filter((sentence) => /pot|inlevert/.test(sentence)).join(" "));
  };

  test.each([
    {
      regel: "naarRato",
      naam: "Groot",
      text: "De pot is kleiner dan alle bedragen samen: Groot krijgt 50,0% van dit bedrag.",
    },
    {
      regel: "gelijkeToekenning",
      naam: "Groot",
      text: "De pot is kleiner dan alle bedragen samen: niemand krijgt meer dan € 100,00, voor Groot 33,3% van dit bedrag.",
    },
    {
      regel: "gelijkVerlies",
      naam: "Groot",
      text: "De pot is kleiner dan alle bedragen samen: iedereen levert € 100,00 in, zodat Groot 66,7% van dit bedrag krijgt.",
    },
    {
      regel: "gelijkVerlies",
      naam: "Klein",
      text: "Het bedrag van Klein, € 100,00, is niet meer dan de € 100,00 die iedereen inlevert; er blijft niets over.",
    },
    {
      regel: "talmud",
      naam: "Groot",
      text: "De pot is kleiner dan alle bedragen samen: volgens de talmudregel krijgt Groot 50,0% van dit bedrag.",
    },
    {
      regel: "volgorde",
      naam: "Groot",
      text: "De pot raakte op toen Groot aan de beurt was: Groot krijgt 66,7% van dit bedrag.",
    },
    { regel: "volgorde", naam: "Klein", text: "De pot was op voordat Klein aan de beurt kwam." },
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
      nl: "Bij de aanvraag ontbreekt: accountantsverklaring 2017.",
      en: "A document is missing from the application: auditor’s statement 2017.",
    },
    {
      missing: ["collegebesluit", "jaarrekening2016", "accountant2016"],
      nl: "Bij de aanvraag ontbreken: collegebesluit, jaarrekening 2016 en accountantsverklaring 2016.",
      en: "Documents are missing from the application: college decision, annual accounts 2016 and auditor’s statement 2016.",
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
      says: "er staat 2.000,5, nodig is minder dan 1.000",
    },
    { operator: "<=", waarde: "1", iets: { soort: "getal", waarde: "2" }, says: "er staat 2, nodig is hoogstens 1" },
    { operator: ">", waarde: "2", iets: { soort: "getal", waarde: "2" }, says: "er staat 2, nodig is meer dan 2" },
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
    text: "Venlo was €289.05 per inhabitant short, above the threshold of €40.00. Of the part between €40.00 and €108.26, 50% counts, above that 100%: €214.92 per inhabitant. Granted: €21,719,101.33, which is 74.4% of the deficit.",
  },
  {
    when: "corrected below the threshold",
    who: corrected(
      gemeente("GM0001", 1_000n, { "2016 jeugd": 1000000n, "2017 jeugd": 4000000n }, { naam: "Example" }),
      2017,
      -1500000n,
      "",
    ),
    text: "Example was €35.00 per inhabitant short after correction. That is €5.00 below the threshold of €40.00. With €5,000.01 more accepted deficit the threshold would have been met. Submitted was €50,000.00, accepted is €35,000.00: youth 2017 -€15,000.00.",
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
      "Overschotstad kwam geen geld tekort maar hield € 25.000,00 over (€ 25,00 per inwoner) en komt daarom niet in aanmerking.",
    );
  });
});
