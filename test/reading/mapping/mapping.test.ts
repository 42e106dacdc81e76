import type { Cell } from "../../../src/workbook/snapshot";
import { parseMapping, type Mapping } from "../../../src/reading/mapping/mapping";
import { readInput, type ReadInput } from "../../../src/reading/read-input";
import { scope2018, sheetOf, snapshotOf } from "../../support/snapshot";

const bedragen = [
  { kolom: "C", jaar: 2016, domein: "jeugd", soort: "tekort" },
  { kolom: "D", jaar: 2016, domein: "wmo", soort: "tekort" },
  { kolom: "saldo jeugd", jaar: 2017, domein: "jeugd", soort: "tekort" },
  { kolom: "WMO", jaar: 2017, domein: "wmo", soort: "tekort" },
];

const breed = {
  schema: "koppeling/1",
  blad: "Blad2",
  kopregel: 2,
  indeling: "breed",
  kolommen: { gemeentecode: "A" },
  bedragen,
};

const sheets = [
  sheetOf("Blad1", []),
  sheetOf("Blad2", [
    ["x € 1.000"],
    ["Nummer", "Reserve", "p", "q", "Saldo jeugd", "WMO"],
    [363, 5, 1, 2, 3, "4,5"],
    [983, 5, 1, 2, 3, "1.234"],
  ]),
];

function mappingOf(json: unknown): Mapping {
  const parsed = parseMapping(json, "koppeling.json");
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
  return parsed.value;
}

function read(json: unknown): ReadInput {
  return readInput(snapshotOf(sheets), scope2018, mappingOf(json));
}

function amounts({ tables }: ReadInput): readonly bigint[] | undefined {
  return tables?.rows[0]?.bedragen.map(({ bedrag }) => bedrag);
}

describe("an explicit mapping", () => {
  test("overrides the search, by letters and by header", () => {
    const result = read({ ...breed, eenheid: "euro" });
    expect(result.findings.map(({ code }) => code)).toEqual(["text-numbers-read"]);
    expect(result.tables).toMatchObject({ layout: "wide-deficits", sheet: "Blad2", headerRow: 2 });
    expect(amounts(result)).toEqual([100n, 200n, 300n, 450n]);
    expect(result.tables?.rows[0]?.kenmerken).toEqual({
      reserve: { value: { soort: "getal", waarde: "5" }, cell: "B3" },
    });
  });

  test.each([
    { what: "amounts in thousands", json: { eenheid: "duizendEuro" }, expected: [100000n, 200000n, 300000n, 450000n] },
    { what: "a reversed sign", json: { eenheid: "euro", teken: "omgekeerd" }, expected: [-100n, -200n, -300n, -450n] },
    {
      what: "thousands reversed",
      json: { eenheid: "duizendEuro", teken: "omgekeerd" },
      expected: [-100000n, -200000n, -300000n, -450000n],
    },
    {
      what: "a reversed sign in one column",
      json: {
        eenheid: "euro",
        bedragen: bedragen.map((bedrag, index) => ({ ...bedrag, teken: index === 0 ? "omgekeerd" : null })),
      },
      expected: [-100n, 200n, 300n, 450n],
    },
  ])("states $what", ({ json, expected }) => {
    expect(amounts(read({ ...breed, ...json }))).toEqual(expected);
  });

  test("that does not state the unit leaves the doubt", () => {
    expect(read(breed).tables?.eenheid).toMatchObject({ sheet: "Blad2", cell: "A1", euros: 1000 });
    expect(read({ ...breed, eenheid: "duizendEuro" }).tables?.eenheid).toBeNull();
  });

  test("states the notation of text numbers", () => {
    const result = read({ ...breed, eenheid: "euro", notatie: "punt" });
    expect(result.tables?.rows[1]?.bedragen[3]).toMatchObject({ bedrag: 123n, notatie: "tekst-decimale-punt" });
    expect(result.findings).toContainEqual(expect.objectContaining({ code: "ambiguous-number", value: "4,5" }));
  });

  test("reads the layout long", () => {
    const line = (jaar: number, domein: string): readonly Cell[] => ["Venlo", jaar, domein, 5, 3];
    const lang = {
      schema: "koppeling/1",
      kopregel: 1,
      indeling: "lang",
      kolommen: { naam: "A", jaar: "B", domein: "C", lasten: "D", baten: "E" },
    };
    const rows = [
      ["wie", "wanneer", "wat", "uit", "in"],
      line(2016, "jeugd"),
      line(2016, "wmo"),
      line(2017, "jeugd"),
      line(2017, "wmo"),
    ];
    const result = readInput(snapshotOf([sheetOf("Blad1", rows)]), scope2018, mappingOf(lang));
    expect(result.findings).toEqual([]);
    expect(result.tables).toMatchObject({ layout: "long" });
    expect(amounts(result)).toEqual([500n, 300n]);
  });

  test("says which year it leaves out", () => {
    const result = read({ ...breed, eenheid: "euro", bedragen: bedragen.slice(0, 2) });
    expect(result.findings).toContainEqual(
      expect.objectContaining({ code: "missing-year", parameters: { jaar: 2017 } }),
    );
  });

  test.each([
    { json: { blad: "Blad9" }, path: "blad", reason: "sheet-not-found" },
    { json: { kolommen: { gemeentecode: "ZZ" } }, path: "kolommen.gemeentecode", reason: "column-not-found" },
    {
      json: { bedragen: [{ ...bedragen[0], kolom: "onbekend" }] },
      path: "bedragen[0].kolom",
      reason: "column-not-found",
    },
  ])("says that $path is not there", ({ json, path, reason }) => {
    const result = read({ ...breed, ...json });
    expect(result.tables).toBeNull();
    expect(result.findings).toMatchObject([{ code: "mapping-invalid", place: { path }, parameters: { reason } }]);
  });
});

test("names the mapping's own file when it points at nothing", () => {
  const parsed = parseMapping({ ...breed, blad: "Elders" }, "mijn.json");
  if (!parsed.ok) throw new Error("the mapping is not valid");
  const { findings } = readInput(snapshotOf([sheetOf("Invoer", [["code"]])]), scope2018, parsed.value, "mijn.json");
  expect(findings).toMatchObject([{ code: "mapping-invalid", place: { document: "mijn.json", path: "blad" } }]);
});

describe("a mapping file", () => {
  test.each([
    { what: "an unknown field", json: { ...breed, tab: "A" }, path: "tab", reason: "unknown-field" },
    {
      what: "no code and no name",
      json: { ...breed, kolommen: {} },
      path: "kolommen.gemeentecode",
      reason: "code-or-name-needed",
    },
    {
      what: "the same figure twice",
      json: { ...breed, bedragen: [bedragen[0], bedragen[0]] },
      path: "bedragen[1]",
      reason: "values-repeat",
    },
    {
      what: "a deficit beside accounts",
      json: { ...breed, bedragen: [{ ...bedragen[0] }, { ...bedragen[0], soort: "baten" }] },
      path: "bedragen[0].soort",
      reason: "accounts-or-deficit-needed",
    },
    {
      what: "lasten without baten",
      json: {
        schema: "koppeling/1",
        kopregel: 1,
        indeling: "lang",
        kolommen: { naam: "A", jaar: "B", domein: "C", lasten: "D" },
      },
      path: "kolommen.tekort",
      reason: "accounts-or-deficit-needed",
    },
  ])("is refused with $what", ({ json, path, reason }) => {
    const parsed = parseMapping(json, "koppeling.json");
    expect(parsed.ok ? [] : parsed.findings).toContainEqual(
      expect.objectContaining({
        code: "mapping-invalid",
        place: { kind: "field", document: "koppeling.json", path },
        parameters: { reason },
      }),
    );
  });
});

describe("a mapping that leaves the columns to the search", () => {
  const searched = [
    sheetOf("Blad1", [
      ["Gemeentecode", "Tekort jeugd 2016", "Tekort Wmo 2016", "Tekort jeugd 2017", "Tekort Wmo 2017"],
      ["GM0983", 1, 2, 3, 4],
    ]),
    sheetOf("Blad2", [
      ["Gemeentecode", "Tekort jeugd 2016", "Tekort Wmo 2016", "Tekort jeugd 2017", "Tekort Wmo 2017"],
      ["GM0983", 5, 6, 7, 8],
    ]),
  ];
  test.each([
    { what: "nothing more", more: { blad: "Blad1" }, expected: [100n, 200n, 300n, 400n] },
    { what: "another sheet", more: { blad: "Blad2" }, expected: [500n, 600n, 700n, 800n] },
    {
      what: "the unit",
      more: { blad: "Blad1", eenheid: "duizendEuro" },
      expected: [100000n, 200000n, 300000n, 400000n],
    },
    {
      what: "the sign, against the heads",
      more: { blad: "Blad1", teken: "omgekeerd" },
      expected: [-100n, -200n, -300n, -400n],
      found: ["mapping-differs-from-head"],
    },
  ])("says $what", ({ more, expected, found = [] }) => {
    const mapping = mappingOf({ schema: "koppeling/1", indeling: "zoeken", ...more });
    const result = readInput(snapshotOf(searched), scope2018, mapping);
    expect(amounts(result)).toEqual(expected);
    expect(result.findings.map(({ code }) => code)).toEqual(found);
  });

  test("says nothing of columns, and gives a reason for what it accepts", () => {
    const wrong = {
      schema: "koppeling/1",
      indeling: "zoeken",
      kopregel: 3,
      aanvaard: [{ bevinding: "x", reden: " " }],
    };
    const parsed = parseMapping(wrong, "k.json");
    expect(parsed.ok ? [] : parsed.findings.map(({ place }) => place)).toEqual([
      { kind: "field", document: "k.json", path: "aanvaard[0].reden" },
      { kind: "field", document: "k.json", path: "kopregel" },
    ]);
  });
});

test.each([".", "akkoord", "n.v.t.", "\u200b"])("an acceptance with the reason %j says nothing", (reden) => {
  const mapping = {
    schema: "koppeling/1",
    indeling: "zoeken",
    aanvaard: [{ bevinding: "amount-unlikely", plaats: "Invoer!C3", reden }],
  };
  const parsed = parseMapping(mapping, "k.json");
  expect(parsed.ok ? [] : parsed.findings.map(({ place }) => place)).toEqual([
    { kind: "field", document: "k.json", path: "aanvaard[0].reden" },
  ]);
});
