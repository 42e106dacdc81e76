import type { Taal } from "../../../src/text/taal";
import { createSay } from "../../../src/text/translator";
import type { Mapping } from "../../../src/reading/mapping/mapping";
import type { AuditFacts } from "../../../src/sheets/audit/audit-facts";
import { mappingRows } from "../../../src/sheets/audit/mapping-rows";
import { auditFacts } from "../../support/audit-facts";

const nobody = { gemeentecode: null, naam: null, inwoners: null, status: null, bron: null, herkomst: null };
const wide: Mapping = {
  schema: "koppeling/1",
  indeling: "breed",
  blad: "Export",
  kopregel: 3,
  eenheid: "duizendEuro",
  notatie: "komma",
  teken: "omgekeerd",
  kolommen: { ...nobody, gemeentecode: "A", naam: "Gemeente" },
  bedragen: [
    { kolom: "saldo a", jaar: 2016, domein: "jeugd", soort: "tekort", teken: null },
    { kolom: "saldo b", jaar: 2017, domein: "wmo", soort: "baten", teken: "gewoon" },
  ],
};
const long: Mapping = {
  schema: "koppeling/1",
  indeling: "lang",
  blad: null,
  kopregel: 1,
  eenheid: null,
  notatie: null,
  teken: "gewoon",
  kolommen: {
    ...nobody,
    naam: "B",
    jaar: "C",
    domein: "D",
    onderdeel: null,
    lasten: null,
    baten: null,
    tekort: "E",
  },
};

function shown(more: Partial<AuditFacts>, taal: Taal = "nl"): readonly unknown[] {
  return mappingRows({ ...auditFacts, ...more }, createSay(taal)).map((row) => row.map((cell) => cell?.value));
}

test("without a mapping it says that the columns were searched", () => {
  expect(shown({})).toEqual([["Koppeling", "Geen: blad, kopregel en kolommen zijn in de invoer gezocht."]]);
});

test("a mapping file is named, with its fingerprint, every column and what happened to the sign", () => {
  expect(shown({ mapping: { mapping: wide, naam: "mm.json" }, mappingDigest: "sha256:koppeling" })).toEqual([
    ["Koppeling", "Bestand mm.json: blad, kopregel en kolommen zijn aangewezen en niet gezocht."],
    ["Kenmerk koppeling", "sha256:koppeling"],
    ["   waar", "Blad Export, kopregel 3, één rij per gemeente"],
    [
      "   bedragen",
      "In duizenden euro’s; teken omgekeerd: elk bedrag maal -1; getallen als tekst met een decimale komma",
    ],
    ["   kolom A", "gemeentecode"],
    ["   kolom Gemeente", "naam van de gemeente"],
    ["   kolom saldo a", "tekort jeugd 2016"],
    ["   kolom saldo b", "baten Wmo 2017; teken van deze kolom zoals het in de cel staat"],
  ]);
});

test("one that was made by hand says so", () => {
  expect(shown({ mapping: { mapping: long, naam: null }, mappingDigest: "sha256:koppeling" })).toEqual([
    ["Koppeling", "Met de hand aangewezen: blad, kopregel en kolommen zijn niet gezocht."],
    ["Kenmerk koppeling", "sha256:koppeling"],
    ["   waar", "Het eerste blad, kopregel 1, één rij per gemeente, jaar en domein"],
    ["   bedragen", "In euro’s; teken zoals het in de cel staat"],
    ["   kolom B", "naam van de gemeente"],
    ["   kolom C", "jaar"],
    ["   kolom D", "domein"],
    ["   kolom E", "tekort"],
  ]);
});

test("in English too", () => {
  const rows = shown({ mapping: { mapping: wide, naam: "mm.json" }, mappingDigest: "sha256:koppeling" }, "en");
  expect(rows).toContainEqual(["   column saldo a", "deficit youth care 2016"]);
  expect(rows).toContainEqual([
    "   amounts",
    "In thousands of euros; sign reversed: every amount times -1; numbers as text with a decimal comma",
  ]);
});

test("a mapping that leaves the columns to the search says so, with everything that was accepted", () => {
  const searched: Mapping = {
    schema: "koppeling/1",
    indeling: "zoeken",
    blad: null,
    eenheid: "euro",
    notatie: null,
    teken: "gewoon",
    aanvaard: [
      { bevinding: "sign-reversed", plaats: null, waarde: null, reden: "voortoets" },
      { bevinding: "amounts-in-thousands", plaats: "Invoer!C7", waarde: "5", reden: "nagezien" },
    ],
  };
  const facts = { mapping: { mapping: searched, naam: null }, mappingDigest: null };
  expect(shown(facts)).toEqual([
    ["Koppeling", "Met de hand aangevuld; blad, kopregel en kolommen zijn in de invoer gezocht."],
    ["   bedragen", expect.stringContaining("In euro’s")],
    ["   aanvaard", "sign-reversed: voortoets"],
    ["   aanvaard", "amounts-in-thousands in Invoer!C7: nagezien"],
  ]);
});
