import {
  bevindingRow,
  digestUitkomst,
  toUitkomstDocument,
  type DescribeFinding,
} from "../../src/audit/uitkomst-document";
import { uitkomstSchema } from "../../src/audit/uitkomst-schema";
import { cellPlace, fieldPlace, finding } from "../../src/core/finding";
import { ratio } from "../../src/core/money/ratio";
import { gemeente, verdeel } from "../support/gemeente";

const describeFinding: DescribeFinding = ({ code }) => ({ tekst: `Tekst van ${code}.`, remedie: "Doe iets." });

const uitkomst = verdeel(
  [gemeente("GM0002", 3n, 100_000n), gemeente("VB0001", 100n, -5_000n), gemeente("GM0001", 100n, 2_000_000n)],
  1_500_001n,
);
const document = toUitkomstDocument(uitkomst, describeFinding);

test("has the fields of uitkomst/1 in their order", () => {
  expect(Object.keys(document)).toEqual([
    "schema",
    "stempel",
    "fonds",
    "sluitvariabele",
    "totalen",
    "toekenningen",
    "uitnamen",
    "bevindingen",
  ]);
  expect(Object.keys(document.toekenningen[0] ?? {})).toEqual([
    "gemeentecode",
    "naam",
    "inwoners",
    "tekort",
    "tekortPerInwoner",
    "oordeel",
    "redenen",
    "inAanmerking",
    "toekenning",
    "perBron",
    "uitname",
    "netto",
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
  const { toekenningen, uitnamen } = toUitkomstDocument(reversed, describeFinding);
  expect(toekenningen.map(({ gemeentecode }) => gemeentecode)).toEqual(["GM0001", "GM0002", "VB0001"]);
  expect(uitnamen.map(({ gemeentecode }) => gemeentecode)).toEqual(["GM0001", "GM0002"]);
});

test("writes amounts as whole cents", () => {
  const [first, second, third] = document.toekenningen;
  expect(first?.perBron).toEqual({ rijk: "708738", gemeentefonds: "708739" });
  expect([second?.tekort, second?.tekortPerInwoner]).toEqual(["100000", "33333"]);
  expect([third?.tekort, third?.tekortPerInwoner, third?.netto]).toEqual(["-5000", "-50", "0"]);
  expect(document.fonds).toEqual({ pot: "1500001", uitgekeerd: "1500001", restant: "0" });
});

test.each([
  { cents: ratio(10826n), sluitvariabele: { teller: "5413", noemer: "50", decimaal: "108.2600000000" } },
  { cents: ratio(100n, 3n), sluitvariabele: { teller: "1", noemer: "3", decimaal: "0.3333333333" } },
  { cents: ratio(0n), sluitvariabele: { teller: "0", noemer: "1", decimaal: "0.0000000000" } },
  { cents: null, sluitvariabele: null },
])("writes the closing variable in euros as $sluitvariabele", ({ cents, sluitvariabele }) => {
  expect(toUitkomstDocument({ ...uitkomst, sluitvariabele: cents }, describeFinding).sluitvariabele).toEqual(
    sluitvariabele,
  );
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
  });
});

describe("the fingerprint of an outcome", () => {
  const withFinding = { ...uitkomst, bevindingen: [finding("applications-absent")] };
  const dutch = toUitkomstDocument(withFinding, describeFinding);

  test("is the same in every language", () => {
    const english = toUitkomstDocument(withFinding, () => ({ tekst: "In English.", remedie: "Do something." }));
    expect(digestUitkomst(english)).toBe(digestUitkomst(dutch));
  });

  test("changes with one cent", () => {
    expect(digestUitkomst({ ...dutch, fonds: { ...dutch.fonds, restant: "1" } })).not.toBe(digestUitkomst(dutch));
  });

  test("changes with a finding", () => {
    expect(digestUitkomst({ ...dutch, bevindingen: [] })).not.toBe(digestUitkomst(dutch));
  });
});
