import type { DescribeFinding } from "../../src/core/findings/described";
import { bevindingRow } from "../../src/audit/bevinding-row";
import { anyUitkomstSchema } from "../../src/audit/read-uitkomst";
import { digestUitkomst, toUitkomstDocument } from "../../src/audit/uitkomst-document";
import { uitkomstSchema } from "../../src/audit/uitkomst-schema";
import { cellPlace, fieldPlace, finding } from "../../src/core/findings/finding";
import { ratio } from "../../src/core/money/ratio";
import { stampUitkomst } from "../../src/core/uitkomst/distribute";
import { cents } from "../../src/core/money/cents";
import type { UitkomstDocument } from "../../src/audit/uitkomst-schema";
import type { Uitkomst } from "../../src/core/uitkomst/uitkomst";
import { alv2018 } from "../../src/core/criteria/presets/alv-2018";
import { fonds2018 } from "../../src/core/governance/presets/fonds-2018";
import { documentSource, documentWords } from "../support/document-words";
import { gemeente, verdeel } from "../support/gemeente";
import { uitkomst1 } from "../support/uitkomst-1";

const describeFinding: DescribeFinding = ({ code }) => ({ tekst: `Tekst van ${code}.`, remedie: "Doe iets." });

const uitkomst = verdeel(
  [gemeente("GM0002", 3n, 100_000n), gemeente("VB0001", 100n, -5_000n), gemeente("GM0001", 100n, 2_000_000n)],
  1_500_001n,
);
const documentFor = (of: Uitkomst): UitkomstDocument => toUitkomstDocument(of, documentSource, documentWords);
const document = documentFor(uitkomst);

test("has the fields of uitkomst/2 in their order", () => {
  expect(Object.keys(document)).toEqual([
    "schema",
    "stempel",
    "openPoorten",
    "tijd",
    "ondertekening",
    "tweedeBerekening",
    "criteria",
    "governance",
    "invoer",
    "koppeling",
    "berekening",
    "fonds",
    "opmerkingen",
    "sluitvariabele",
    "bronnen",
    "totalen",
    "toekenningen",
    "uitnamen",
    "bevindingen",
  ]);
  expect(Object.keys(document.toekenningen[0] ?? {})).toEqual([
    "gemeentecode",
    "naam",
    "inwoners",
    "herkomst",
    "opgegeven",
    "correctie",
    "tekort",
    "tekortPerInwoner",
    "oordeel",
    "redenen",
    "inAanmerking",
    "grondslag",
    "toekenning",
    "perBron",
    "uitname",
    "netto",
    "onvergoed",
    "correcties",
  ]);
});

test("holds to its own schema", () => {
  expect(uitkomstSchema.safeParse(document).error).toBeUndefined();
});

test("lists municipalities by gemeentecode, whatever the order of the outcome", () => {
  const reversed = {
    ...uitkomst,
    toekenningen: uitkomst.toekenningen.toReversed(),
    uitnamen: uitkomst.uitnamen.toReversed(),
  };
  const { toekenningen, uitnamen } = documentFor(reversed);
  expect(toekenningen.map(({ gemeentecode }) => gemeentecode)).toEqual(["GM0001", "GM0002", "VB0001"]);
  expect(uitnamen.map(({ gemeentecode }) => gemeentecode)).toEqual(["GM0001", "GM0002"]);
});

test("writes amounts as whole cents", () => {
  const [first, second, third] = document.toekenningen;
  expect(first?.perBron).toEqual({ rijk: "708738", gemeentefonds: "708739" });
  expect([second?.tekort, second?.tekortPerInwoner]).toEqual(["100000", "33333"]);
  expect([third?.tekort, third?.tekortPerInwoner, third?.netto]).toEqual(["-5000", "-50", "0"]);
  expect(document.fonds).toEqual({ pot: "1500001", reserve: "0", uitgekeerd: "1500001", restant: "0" });
});

test.each([
  { closing: ratio(10826n), sluitvariabele: { teller: "5413", noemer: "50", decimaal: "108.2600000000" } },
  { closing: ratio(100n, 3n), sluitvariabele: { teller: "1", noemer: "3", decimaal: "0.3333333333" } },
  { closing: ratio(0n), sluitvariabele: { teller: "0", noemer: "1", decimaal: "0.0000000000" } },
  { closing: null, sluitvariabele: null },
])("writes the closing variable in euros as $sluitvariabele", ({ closing, sluitvariabele }) => {
  expect(documentFor({ ...uitkomst, sluitvariabele: closing }).sluitvariabele).toEqual(sluitvariabele);
});

test.each([
  {
    found: finding("duplicate-code", { place: cellPlace("Invoer", "A7"), value: "GM0363" }),
    row: { code: "duplicate-code", ernst: "fout", blad: "Invoer", cel: "A7", waarde: "GM0363" },
  },
  {
    found: finding("hidden-rows", { place: cellPlace("Invoer", null) }),
    row: { code: "hidden-rows", ernst: "waarschuwing", blad: "Invoer", cel: null, waarde: null },
  },
  {
    found: finding("criteria-invalid", { place: fieldPlace("mijn.json", "drempel") }),
    row: { code: "criteria-invalid", ernst: "fout", blad: "mijn.json", cel: "drempel", waarde: null },
  },
  {
    found: finding("applications-absent"),
    row: { code: "applications-absent", ernst: "info", blad: null, cel: null, waarde: null },
  },
])("writes the finding $row.code with its sentences", ({ found, row }) => {
  expect(bevindingRow(found, describeFinding)).toEqual({
    ...row,
    tekst: `Tekst van ${row.code}.`,
    remedie: "Doe iets.",
    aanvaard: null,
  });
});

describe("the fingerprint of an outcome", () => {
  const withFinding = { ...uitkomst, bevindingen: [finding("applications-absent")] };
  const dutch = documentFor(withFinding);

  test("is the same in every language", () => {
    const english = toUitkomstDocument(withFinding, documentSource, {
      finding: () => ({ tekst: "In English.", remedie: "Do something." }),
      gate: () => "In English.",
      set: () => "In English",
    });
    expect(digestUitkomst(english)).toBe(digestUitkomst(dutch));
  });

  test("changes with one cent", () => {
    expect(digestUitkomst({ ...dutch, fonds: { ...dutch.fonds, restant: "1" } })).not.toBe(digestUitkomst(dutch));
  });

  test("changes with a finding", () => {
    expect(digestUitkomst({ ...dutch, bevindingen: [] })).not.toBe(digestUitkomst(dutch));
  });
});

test("a document of the previous version is still read", () => {
  expect(anyUitkomstSchema.parse(uitkomst1).schema).toBe("uitkomst/1");
  expect(anyUitkomstSchema.parse(document).schema).toBe("uitkomst/2");
  expect(anyUitkomstSchema.safeParse({ ...document, schema: "uitkomst/1" }).success).toBe(false);
});

test("carries the facts of what is still open, with a sentence for each", () => {
  expect(document.openPoorten).toContainEqual({
    id: "rol-leeg",
    feiten: { rol: "controleert" },
    tekst: "Open: rol-leeg.",
  });
});

test("carries corrections one by one, and what they add up to", () => {
  const correctie = {
    gemeentecode: "GM0001",
    jaar: 2016,
    domein: "jeugd",
    bedrag: cents(-300n),
    reden: "dubbel geboekt",
    beoordelaar: "A. Bakker",
    datum: "2018-10-02",
    van: { sheet: "Correcties", cell: "E3", notatie: "getal" },
    aandeel: "1",
  } as const;
  const [cel, ...others] = gemeente("GM0001", 100n, 2_000_000n).cellen;
  if (cel === undefined) throw new Error("a municipality has cells");
  const corrected = { ...cel, correctie: cents(-300n), geaccepteerd: cents(cel.opgegeven - 300n) };
  const one = gemeente("GM0001", 100n, 0n, { cellen: [corrected, ...others], correcties: [correctie] });
  const [row] = documentFor(verdeel([one], 1000n)).toekenningen;
  expect([row?.opgegeven, row?.correctie, row?.tekort]).toEqual(["2000000", "-300", "1999700"]);
  expect(row?.correcties).toEqual([
    {
      gemeentecode: "GM0001",
      jaar: 2016,
      domein: "jeugd",
      bedrag: "-300",
      reden: "dubbel geboekt",
      beoordelaar: "A. Bakker",
      datum: "2018-10-02",
      blad: "Correcties",
      cel: "E3",
    },
  ]);
});

describe("a set is known by what it says", () => {
  const edited = { ...alv2018, drempel: { bedragPerInwoner: "30.00", vergelijking: "groterDan" } } as const;
  const { criteria } = documentFor({ ...uitkomst, criteria: edited });

  test("an edited set has lost its id, its status and its digest, and says what it was", () => {
    expect(document.criteria).toMatchObject({ id: "alv-2018", status: "vastgesteld", basis: null });
    expect(criteria).toMatchObject({ id: "alv-2018-aangepast", status: "concept", basis: "ALV 27 juni 2018" });
    expect(criteria.inhoud).not.toBe(document.criteria.inhoud);
  });

  test("another name or notation keeps the digest of the content", () => {
    const renamed = {
      ...alv2018,
      naam: "Anders",
      drempel: { bedragPerInwoner: "40", vergelijking: "groterDan" },
    } as const;
    const row = documentFor({ ...uitkomst, criteria: renamed }).criteria;
    expect(row.inhoud).toBe(document.criteria.inhoud);
    expect(row.kenmerk).not.toBe(document.criteria.kenmerk);
  });

  test("the same holds for the governance", () => {
    const governance = { ...fonds2018, regels: { ...fonds2018.regels, minDagenTerInzage: 0 } };
    expect(documentFor({ ...uitkomst, governance }).governance).toMatchObject({
      id: "fonds-2018-aangepast",
      status: "concept",
      basis: "Fonds Tekortgemeenten 2018",
    });
  });
});

describe("the fingerprint of the arithmetic", () => {
  const controle = { opsteller: "A. Bakker", toetser: "B. Visser", tweedeBerekening: "klopt" } as const;
  const signed = stampUitkomst(uitkomst, { ...controle, klok: uitkomst.nu });
  const later = stampUitkomst({ ...uitkomst, nu: "2026-01-01T00:00:00Z" }, { ...controle, toetser: null, klok: null });

  test("is the same years later, signed by others", () => {
    expect(documentFor(later).berekening.kenmerk).toBe(documentFor(signed).berekening.kenmerk);
    expect(digestUitkomst(documentFor(later))).not.toBe(digestUitkomst(documentFor(signed)));
  });

  test("changes with one cent", () => {
    const [first, ...others] = uitkomst.toekenningen;
    if (first === undefined) throw new Error("there are municipalities");
    const other = { ...uitkomst, toekenningen: [{ ...first, toekenning: cents(first.toekenning + 1n) }, ...others] };
    expect(documentFor(other).berekening.kenmerk).not.toBe(document.berekening.kenmerk);
  });
});

test.each([
  { nu: "2018-11-01T12:00:00Z", klok: "2018-11-02T12:00:00Z", alsof: false },
  { nu: "2018-11-01T12:00:00Z", klok: "2018-11-02T12:00:01Z", alsof: true },
  { nu: "2018-11-03T12:00:00Z", klok: "2018-11-02T12:00:00Z", alsof: false },
])("a run at $nu by a clock of $klok is calculated as if: $alsof", ({ nu, klok, alsof }) => {
  const controle = { opsteller: null, toetser: null, tweedeBerekening: null, klok };
  expect(documentFor({ ...uitkomst, nu, controle }).tijd).toEqual({ nu, alsof });
});
