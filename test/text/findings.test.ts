import { cellPlace, fieldPlace, finding, findingSeverities, type FindingCode } from "../../src/core/findings/finding";
import { criteriasetSchema } from "../../src/core/criteria/criteriaset";
import { alv2018 } from "../../src/core/criteria/presets/alv-2018";
import { parseDocument } from "../../src/core/documents/parsed";
import { describeFinding } from "../../src/text/describe-finding";
import { describeReason } from "../../src/text/describe-reason";
import { findingsEn } from "../../src/text/findings/en";
import { findingsNl } from "../../src/text/findings/nl";
import { talen } from "../../src/text/taal";
import { createSay } from "../../src/text/translator";

const codes = Object.keys(findingSeverities) as readonly FindingCode[];

const typical = {
  waarde: "gewoon",
  veld: "bedragen[0].teken",
  total: 9,
  positive: 3,
  negative: 2,
  columns: "D, E",
  cells: "A3, A4",
  amount: "5",
  aandeel: "0.5",
  anderBedrag: "3600000000",
  anderCel: "D2",
  anderJaar: 2016,
  bedrag: "36000000000",
  cell: "D2",
  code: "GM0363",
  column: "D",
  count: 3,
  datum: "2018-01-01",
  domein: "jeugd",
  expected: "GEVERWACHT",
  factor: "10",
  first: "A3",
  formula: "=A1",
  found: "GEVONDEN",
  grens: "131683",
  grensNaam: "Maastricht",
  grouped: "1234",
  header: "KOP",
  jaar: 2017,
  kantelt: "Ede",
  kind: "mixed",
  naam: "Amsterdam",
  normJaar: 2017,
  perInwoner: "356228",
  reason: "decimal-expected",
  richting: "groot",
  row: 2,
  number: "42491",
  of: "Amsterdam",
  onderdeel: "6.7",
  other: "Muiden",
  read: "3000000",
  second: "A4",
  secondValue: "1.5",
  sheet: "Invoer",
  sheets: "Blad1, Blad2",
  soort: "lasten",
  successor: "GM9999",
  successorNaam: "Opvolger",
  som: "1.00",
  word: "C",
  wordCell: "E3",
  meer: 2,
  totaal: "2.00",
};

describe.each(talen)("findings in %s", (taal) => {
  const say = createSay(taal);

  test.each(codes)("%s has a text and a remedy, with and without parameters", (code) => {
    for (const parameters of [typical, {}, { count: 1 }]) {
      const { text, remedy } = describeFinding(finding(code, { parameters }), say);
      for (const sentence of [text, remedy]) {
        expect(sentence).toMatch(/^\P{Ll}.*[.:]$/su);
        expect(sentence).not.toMatch(/[{}#]|undefined/);
      }
    }
  });

  test.each(codes)("%s leaves no placeholder empty when its parameters are given", (code) => {
    const parameters = ["inhabitants-differ", "inhabitants-impossible"].includes(code)
      ? { ...typical, found: 101060, expected: 101059 }
      : typical;
    const { text, remedy } = describeFinding(finding(code, { parameters }), say);
    expect(`${text} ${remedy}`).not.toMatch(/\bnone\b|NaN/);
  });
});

test("both languages have the same messages", () => {
  expect(Object.keys(findingsEn)).toEqual(Object.keys(findingsNl));
});

describe("describeFinding", () => {
  const say = createSay("nl");

  test.each([
    { count: 1, text: "1 lege rij is overgeslagen." },
    { count: 1234, text: "1.234 lege rijen zijn overgeslagen." },
  ])("counts $count", ({ count, text }) => {
    expect(describeFinding(finding("blank-row-skipped", { parameters: { count } }), say).text).toBe(text);
  });

  test.each([
    { place: cellPlace("Invoer", "C7"), text: "blad Invoer, cel C7" },
    { place: cellPlace("Invoer", null), text: "blad Invoer" },
    { place: fieldPlace("mijn.json", "grondslag.schijven[0]"), text: "mijn.json, veld grondslag.schijven[0]" },
    { place: fieldPlace("mijn.json", ""), text: "mijn.json" },
    { place: null, text: "" },
  ])("names the place '$text'", ({ place, text }) => {
    expect(describeFinding(finding("not-a-year", { place }), say).place).toBe(text);
  });

  test("leaves the mapping file out where a button accepts", () => {
    const found = finding("tekort-unlikely", { place: cellPlace("Invoer", "D2") });
    expect(describeFinding(found, say).remedy).toBe(
      "Controleer de lasten en de baten van dat jaar. Klopt het toch, zet dan in een koppelbestand onder ‘aanvaard’: bevinding tekort-unlikely, plaats Invoer!D2, en de reden.",
    );
    expect(describeFinding(found, say, "button").remedy).toBe("Controleer de lasten en de baten van dat jaar.");
  });

  test("writes a date out", () => {
    const parameters = {
      code: "GM0844",
      naam: "Schijndel",
      successorNaam: "Meierijstad",
      datum: "2017-01-01",
      aandeel: "1",
    };
    expect(describeFinding(finding("herindeling-added", { parameters }), say).text).toBe(
      "Schijndel (GM0844) ging op in Meierijstad op 1 januari 2017. De bedragen zijn daar bijgeteld.",
    );
  });

  test.each([
    { aandeel: "1.0000", text: "De bedragen zijn daar bijgeteld." },
    { aandeel: "0.3094", text: "De bedragen zijn daar voor 30,94% bijgeteld." },
    { aandeel: "0.5", text: "De bedragen zijn daar voor 50% bijgeteld." },
  ])("writes a share of $aandeel as a percentage", ({ aandeel, text }) => {
    expect(describeFinding(finding("herindeling-added", { parameters: { aandeel } }), say).text).toContain(text);
  });

  test("says why a file is too large", () => {
    expect(describeFinding(finding("file-too-large", { parameters: { reason: "cells" } }), say).text).toBe(
      "Het bestand is te groot om te verwerken (te veel cellen).",
    );
    expect(describeFinding(finding("file-too-large"), say).text).toBe("Het bestand is te groot om te verwerken.");
  });

  test.each([
    { count: 1, text: "1 bedrag heeft meer dan twee decimalen en is afgerond op centen." },
    { count: 3, text: "3 bedragen hebben meer dan twee decimalen en zijn afgerond op centen." },
  ])("agrees with $count rounded amounts", ({ count, text }) => {
    expect(describeFinding(finding("more-than-cents", { parameters: { count } }), say).text).toBe(text);
  });

  test("does not read a text of the user as a message", () => {
    const parameters = { code: "{kwaad}", naam: "<b>" };
    expect(describeFinding(finding("unknown-code", { parameters }), say).text).toBe(
      "De gemeentecode {kwaad} bestaat niet.",
    );
  });
});

describe("reasons", () => {
  const say = createSay("nl");
  const condition = {
    id: "a",
    omschrijving: "A",
    kolom: "A",
    operator: "=",
    perInwoner: false,
    ontbrekend: "fout",
  };

  test.each([
    { change: { naam: undefined }, text: "dit veld ontbreekt" },
    { change: { naam: 5 }, text: "hier hoort een tekst tussen aanhalingstekens" },
    {
      change: { verdeling: { regel: "foo" } },
      text: "kies een van: sluitschijf, naarRato, gelijkeToekenning, gelijkVerlies, talmud, volgorde, vastPercentage",
    },
    {
      change: { verdeling: {} },
      text: "dit veld ontbreekt (kies een van: sluitschijf, naarRato, gelijkeToekenning, gelijkVerlies, talmud, volgorde, vastPercentage)",
    },
    { change: { schema: "criteriaset/2" }, text: "hier hoort ‘criteriaset/1’" },
    {
      change: { voorwaarden: [{ ...condition, waarde: 5 }] },
      text: "hier hoort een tekst tussen aanhalingstekens, true of false zonder aanhalingstekens of een lijst tussen vierkante haken",
    },
    {
      change: { grondslag: { ...alv2018.grondslag, schijven: [{ vanaf: 40, percentage: "50" }] } },
      text: "hier hoort een tekst tussen aanhalingstekens of ‘sluitvariabele’",
    },
    { change: { drempel: 40 }, text: "hier hoort een groep velden tussen accolades" },
    { change: { indeling: 2017.5 }, text: "hier hoort een heel getal zonder aanhalingstekens" },
    { change: { tekort: { ...alv2018.tekort, jaren: [] } }, text: "hier hoort minstens 1 waarde" },
    {
      change: { stapeling: { eis: "minstensCellen", aantal: 9 } },
      text: "er zijn maar 4 onderdelen (jaar en domein) om aan te voldoen",
    },
    { change: { status: "oud" }, text: "kies een van: concept, voorgelegd, vastgesteld, vervallen" },
    { change: { naam: "" }, text: "vul hier iets in" },
    { change: { indeling: 3000 }, text: "dit is hoogstens 2100" },
    { change: { indeling: 1999 }, text: "dit is minstens 2000" },
    { change: { extra: 1 }, text: "dit veld is niet bekend" },
    {
      change: { verdeling: { regel: "naarRato" } },
      text: "een schijf vanaf ‘sluitvariabele’ kan alleen bij de regel sluitschijf",
    },
  ])("says '$text'", ({ change, text }) => {
    const parsed = parseDocument(criteriasetSchema, { ...alv2018, ...change }, "mijn.json", "criteria-invalid");
    const reasons = parsed.ok ? [] : parsed.findings.map(({ parameters }) => describeReason(parameters, say));
    expect(reasons).toContain(text);
  });

  test("gives an unknown reason as it is", () => {
    expect(describeReason({ reason: "flux {capacitor}" }, say)).toBe("flux {capacitor}");
  });
});
