import type { Finding } from "../../src/core/findings/finding";
import type { InputRow } from "../../src/core/gemeenten/input";
import type { Cell, SheetSnapshot } from "../../src/workbook/snapshot";
import { readInput, type ReadInput } from "../../src/reading/read-input";
import { scope2018, sheetOf, snapshotOf } from "../support/snapshot";

const deficitHeader = [
  "gemeentecode",
  "naam",
  "inwoners",
  "tekort jeugd 2016",
  "tekort wmo 2016",
  "tekort jeugd 2017",
  "tekort wmo 2017",
];
const amsterdam: readonly Cell[] = ["GM0363", "Amsterdam", 844947, 100, 200, 300, 400];
const venlo: readonly Cell[] = ["GM0983", "Venlo", 101059, 1, 2, 3, 4];

function read(...sheets: readonly SheetSnapshot[]): ReadInput {
  return readInput(snapshotOf(sheets), scope2018, null);
}

function readRows(...rows: readonly (readonly Cell[])[]): ReadInput {
  return read(sheetOf("Invoer", rows));
}

function codes({ findings }: ReadInput): readonly string[] {
  return findings.map(({ code }) => code);
}

function find({ findings }: ReadInput, code: string): Finding {
  const found = findings.find((candidate) => candidate.code === code);
  if (found === undefined) throw new Error(`no ${code} among ${findings.map((other) => other.code).join(", ")}`);
  return found;
}

function cellOf(finding: Finding): string | null {
  return finding.place?.kind === "cell" ? finding.place.cell : null;
}

/** "jeugd 2016 lasten 100.00 @D2" for every amount, in the order read. */
function amountsOf(row: InputRow | undefined): readonly string[] {
  return (row?.bedragen ?? []).map(
    ({ jaar, domein, soort, bedrag, cell }) => `${domein} ${jaar.toString()} ${soort} ${bedrag.toString()} @${cell}`,
  );
}

function rowsOf({ tables }: ReadInput): readonly InputRow[] {
  return tables?.rows ?? [];
}

describe("layouts", () => {
  const four = [
    "jeugd 2016 tekort 10000 @D2",
    "wmo 2016 tekort 20000 @E2",
    "jeugd 2017 tekort 30000 @F2",
    "wmo 2017 tekort 40000 @G2",
  ];

  test.each([
    { when: "a plain header", header: deficitHeader },
    {
      when: "underscores",
      header: [
        "gemeentecode",
        "naam",
        "inwoners_2017",
        "jeugd_tekort_2016",
        "wmo_tekort_2016",
        "jeugd_tekort_2017",
        "wmo_tekort_2017",
      ],
    },
    {
      when: "English",
      header: [
        "Municipality code",
        "Name",
        "Population",
        "Deficit youth 2016",
        "Deficit Wmo 2016",
        "Deficit youth 2017",
        "Deficit Wmo 2017",
      ],
    },
    {
      when: "line breaks, accents and case",
      header: [
        "CBS-CODE",
        "Gemeente",
        "Aantal\ninwoners",
        "TÉKORT\nJeugd\n2016",
        "Tekort: Wmo (2016)",
        "2017 tekort jeugdzorg",
        "tekort Wmo 2015 2017",
      ],
    },
    {
      when: "characters that nobody sees",
      header: [
        ...deficitHeader.slice(0, 3),
        "te\u00adkort jeugd 2016",
        "tekort\u200b wmo 2016",
        ...deficitHeader.slice(5),
      ],
    },
    {
      when: "words run together",
      header: [
        "Code",
        "Gemeentenaam",
        "Inwoneraantal",
        "JeugdTekort2016",
        "wmotekort 2016",
        "TekortJeugd2017",
        "Wmo-tekort 2017",
      ],
    },
    {
      when: "a surplus named behind the deficit",
      header: [...deficitHeader.slice(0, 3), "Tekort (+) / overschot (-) jeugd 2016", ...deficitHeader.slice(4)],
    },
    {
      when: "a year behind the code",
      header: ["Gemeentecode 2017", "Gemeente 2017", "Inwoners per 1 januari 2017", ...deficitHeader.slice(3)],
    },
  ])("reads deficits with $when", ({ header }) => {
    const result = readRows(header, amsterdam);
    expect(codes(result)).toEqual([]);
    expect(result.tables).toMatchObject({ layout: "wide-deficits", sheet: "Invoer", headerRow: 1 });
    const [row] = rowsOf(result);
    expect(amountsOf(row)).toEqual(four);
    expect(row).toMatchObject({
      row: 2,
      code: { value: "GM0363", cell: "A2" },
      naam: { value: "Amsterdam", cell: "B2" },
      inwoners: { value: 844947n, cell: "C2", notatie: "getal" },
    });
  });

  test.each([
    { when: "Dutch words", words: ["lasten", "baten"] },
    { when: "uitgaven and inkomsten", words: ["uitgaven", "inkomsten"] },
    { when: "English words", words: ["expenditure", "revenue"] },
    { when: "kosten and inkomen", words: ["Kosten", "Inkomen"] },
  ])("reads accounts with $when", ({ words }) => {
    const header = [
      "code",
      ...[2016, 2017].flatMap((year) =>
        ["jeugd", "wmo"].flatMap((domein) => words.map((word) => `${word} ${domein} ${year.toString()}`)),
      ),
    ];
    const result = readRows(header, [363, 10, 1, 20, 2, 30, 3, 40, 4]);
    expect(codes(result)).toEqual([]);
    expect(result.tables?.layout).toBe("wide-accounts");
    expect(amountsOf(rowsOf(result)[0])).toEqual([
      "jeugd 2016 lasten 1000 @B2",
      "jeugd 2016 baten 100 @C2",
      "wmo 2016 lasten 2000 @D2",
      "wmo 2016 baten 200 @E2",
      "jeugd 2017 lasten 3000 @F2",
      "jeugd 2017 baten 300 @G2",
      "wmo 2017 lasten 4000 @H2",
      "wmo 2017 baten 400 @I2",
    ]);
  });

  test("reads a header split over two rows, with the year at the first column of its group only", () => {
    const result = readRows(
      ["Tekorten sociaal domein"],
      [],
      ["Gemeentecode", "Naam", "Tekort 2016", null, "Tekort 2017", null, null],
      [null, null, "Jeugd", "Wmo", "Jeugd", "Wmo", "Herkomst"],
      ["GM0363", "Amsterdam", 1, 2, 3, 4, "fictief"],
    );
    expect(codes(result)).toEqual([]);
    expect(result.tables?.headerRow).toBe(4);
    const [row] = rowsOf(result);
    expect(amountsOf(row)).toEqual([
      "jeugd 2016 tekort 100 @C5",
      "wmo 2016 tekort 200 @D5",
      "jeugd 2017 tekort 300 @E5",
      "wmo 2017 tekort 400 @F5",
    ]);
    expect(row).toMatchObject({
      herkomst: "fictief",
      kenmerken: { herkomst: { value: { soort: "tekst", waarde: "fictief" }, cell: "G5" } },
    });
  });

  test("reads a header split over three rows with years as numbers", () => {
    const result = readRows(
      [null, 2016, null, null, null, 2017],
      [null, "Jeugd", null, "Wmo", null, "Jeugd", null, "Wmo", null, null],
      ["Gemeente", "lasten", "baten", "lasten", "baten", "lasten", "baten", "lasten", "baten", "totaal tekort"],
      ["Venlo", 1, 2, 3, 4, 5, 6, 7, 8, -4],
    );
    expect(codes(result)).toEqual(["column-ignored"]);
    expect(amountsOf(rowsOf(result)[0])).toHaveLength(8);
    expect(rowsOf(result)[0]).toMatchObject({
      code: null,
      naam: { value: "Venlo" },
      kenmerken: { "totaal tekort": { value: { soort: "getal", waarde: "-4" }, cell: "J4" } },
    });
  });

  test.each([
    {
      when: "accounts",
      columns: ["lasten", "baten"],
      values: [5, 3],
      amounts: ["jeugd 2016 lasten 500 @E2", "jeugd 2016 baten 300 @F2"],
    },
    { when: "deficits", columns: ["tekort"], values: [2], amounts: ["jeugd 2016 tekort 200 @E2"] },
  ])("reads the layout long with $when", ({ columns, values, amounts }) => {
    const line = (jaar: number | string, domein: string): readonly Cell[] => [
      "GM0363",
      jaar,
      domein,
      "begeleiding",
      ...values,
      "definitief",
      "jaarrekening",
    ];
    const result = readRows(
      ["gemeentecode", "jaar", "domein", "onderdeel", ...columns, "status", "bron"],
      line(2016, "Jeugd"),
      line("2016", "Wmo"),
      line(2017, "jeugdzorg"),
      line(2017, "Beschermd wonen"),
    );
    expect(codes(result)).toEqual([]);
    expect(result.tables?.layout).toBe("long");
    const [first, , , last] = rowsOf(result);
    expect(amountsOf(first)).toEqual(amounts);
    expect(first?.bedragen[0]).toMatchObject({ onderdeel: "begeleiding", status: "definitief", bron: "jaarrekening" });
    expect(last?.bedragen[0]).toMatchObject({ jaar: 2017, domein: "wmo" });
  });

  test.each([
    { domein: "Wmo", onderdeel: null },
    { domein: "Wmo 2015", onderdeel: null },
    { domein: "Wmo-begeleiding", onderdeel: "begeleiding" },
    { domein: "Beschermd wonen", onderdeel: "beschermd wonen" },
    { domein: "wmozorg", onderdeel: null },
  ])("reads $domein in a domain column as the Wmo, part $onderdeel", ({ domein, onderdeel }) => {
    const lines = [2016, 2017].flatMap((jaar) => ["jeugd", domein].map((text) => [363, jaar, text, 1]));
    const result = readRows(["code", "jaar", "domein", "tekort"], ...lines);
    expect(codes(result)).toEqual([]);
    expect(rowsOf(result)[1]?.bedragen).toMatchObject([{ domein: "wmo", onderdeel }]);
  });

  test("adds up parts of the Wmo that have columns of their own", () => {
    const header = [
      "code",
      "tekort jeugd 2016",
      "tekort begeleiding 2016",
      "tekort beschermd wonen 2016",
      "tekort jeugd 2017",
      "tekort wmo 2017",
    ];
    const result = readRows(header, [363, 1, 2, 3, 4, 5]);
    expect(codes(result)).toEqual([]);
    expect(rowsOf(result)[0]?.bedragen.map(({ onderdeel }) => onderdeel)).toEqual([
      null,
      "begeleiding",
      "beschermd wonen",
      null,
      null,
    ]);
  });

  test("prefers accounts to a deficit column beside them, and says so", () => {
    const header = [
      "code",
      ...[2016, 2017].flatMap((year) =>
        ["jeugd", "wmo"].flatMap((domein) =>
          ["lasten", "baten", "tekort"].map((soort) => `${soort} ${domein} ${year.toString()}`),
        ),
      ),
    ];
    const result = readRows(header, [363, 3, 1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2]);
    expect(codes(result)).toEqual(["column-ignored", "column-ignored", "column-ignored", "column-ignored"]);
    expect(amountsOf(rowsOf(result)[0])).toHaveLength(8);
  });

  test.each([
    { when: "codes", values: ["GM0363", "0983"], code: "GM0363", naam: null },
    { when: "numbers", values: [363, 983], code: "363", naam: null },
    { when: "names", values: ["Amsterdam", "Venlo"], code: null, naam: "Amsterdam" },
  ])("a column headed gemeente may hold $when", ({ values, code, naam }) => {
    const result = readRows(["Gemeente", ...deficitHeader.slice(3)], ...values.map((value) => [value, 1, 2, 3, 4]));
    const [row] = rowsOf(result);
    expect(row?.code?.value ?? null).toBe(code);
    expect(row?.naam?.value ?? null).toBe(naam);
  });

  test("takes the inhabitants of the reference year", () => {
    const result = readRows(
      ["code", "inwoners 2016", "inwoners 2017", ...deficitHeader.slice(3)],
      [363, 1, 2, 3, 4, 5, 6],
    );
    expect(rowsOf(result)[0]?.inwoners).toEqual({ value: 2n, cell: "C2", notatie: "getal" });
    expect(cellOf(find(result, "column-ignored"))).toBe("B1");
    expect(find(result, "column-ignored").parameters).toMatchObject({ kind: "inwoners", jaar: 2017 });
  });

  test("keeps an empty amount as empty", () => {
    const result = readRows(deficitHeader, ["GM0363", "Amsterdam", 1, null, 2, " ", 0]);
    expect(rowsOf(result)[0]?.leeg).toEqual([
      { jaar: 2016, domein: "jeugd", soort: "tekort", cell: "D2" },
      { jaar: 2017, domein: "jeugd", soort: "tekort", cell: "F2" },
    ]);
    expect(amountsOf(rowsOf(result)[0])).toEqual(["wmo 2016 tekort 200 @E2", "wmo 2017 tekort 0 @G2"]);
  });
});

describe("extra columns", () => {
  test("are kept by their normalised header, with the kind of their value", () => {
    const header = [
      ...deficitHeader,
      "Datum aanvraag",
      "Algemene reserve (€)",
      "College-besluit",
      "Opmerking",
      "datum_ontvangst",
      "Postcode",
      "Jaar van oprichting",
      "Fout",
      "Formule",
    ];
    const values = [
      43358,
      12.5,
      "Ja",
      "per post",
      "15/9/2018",
      "0123",
      2018,
      { error: "#N/A" },
      { uncalculated: "A1" },
    ];
    const result = readRows(header, [...amsterdam, ...values]);
    expect(codes(result)).toEqual([]);
    expect(rowsOf(result)[0]?.kenmerken).toEqual({
      "datum aanvraag": { value: { soort: "getal", waarde: "43358", datum: "2018-09-15" }, cell: "H2" },
      "algemene reserve": { value: { soort: "getal", waarde: "12.5" }, cell: "I2" },
      "college besluit": { value: { soort: "jaNee", waarde: true, tekst: "Ja" }, cell: "J2" },
      opmerking: { value: { soort: "tekst", waarde: "per post" }, cell: "K2" },
      "datum ontvangst": { value: { soort: "datum", waarde: "2018-09-15", tekst: "15/9/2018" }, cell: "L2" },
      postcode: { value: { soort: "tekst", waarde: "0123" }, cell: "M2" },
      "jaar van oprichting": { value: { soort: "getal", waarde: "2018" }, cell: "N2" },
      fout: { value: { soort: "foutwaarde", waarde: "#N/A" }, cell: "O2" },
      formule: { value: { soort: "nietBerekend", waarde: "A1" }, cell: "P2" },
    });
  });

  test("are told from the others, with the cell of their header and of a second one of the same", () => {
    const result = readRows([...deficitHeader, "Reserve", "reserve", "Saldo 2016"], [...amsterdam, 1, 2, 3]);
    expect(result.tables?.kolommen).toMatchObject({
      gemeentecode: { letters: "A", isExtra: false, kop: { cell: "A1" }, dubbel: null },
      inwoners: { letters: "C", isExtra: false },
      "tekort jeugd 2016": { isExtra: false },
      reserve: { isExtra: true, kop: { value: "Reserve", cell: "H1" }, dubbel: { value: "reserve", cell: "I1" } },
      "saldo 2016": { letters: "J", isExtra: true, dubbel: null },
    });
    expect(rowsOf(result)[0]?.kenmerken["reserve"]).toMatchObject({ value: { waarde: "1" } });
  });

  test("that resemble a figure are said", () => {
    const result = readRows([...deficitHeader, "Begrote lasten jeugd 2016"], [...amsterdam, 9]);
    expect(find(result, "column-ignored")).toMatchObject({
      value: "Begrote lasten jeugd 2016",
      parameters: { column: "H" },
    });
  });
});

test("a balance is read as income minus expenditure, and is left alone beside a deficit", () => {
  const saldi = ["saldo jeugd 2016", "saldo wmo 2016", "saldo jeugd 2017", "saldo wmo 2017"];
  const result = readRows(["code", ...saldi], [363, -1, -2, -3, 4]);
  expect(codes(result)).toEqual(["sign-of-balance"]);
  expect(rowsOf(result)[0]?.bedragen.map(({ bedrag, factor }) => [bedrag, factor])).toEqual([
    [100n, -1],
    [200n, -1],
    [300n, -1],
    [-400n, -1],
  ]);
  expect(codes(readRows([...deficitHeader, "saldo jeugd 2016"], [...amsterdam, 5]))).toEqual(["column-ignored"]);
});

describe("which table", () => {
  const table = [deficitHeader, amsterdam];

  test("skips our own sheets", () => {
    expect(codes(read(sheetOf("Toekenning", table, { own: true })))).toEqual(["no-table-found"]);
  });

  test("says that there is none", () => {
    const result = read(sheetOf("Blad1", [["Lijst"], ["a", 1]]), sheetOf("Blad2", []));
    expect(result.tables).toBeNull();
    expect(find(result, "no-table-found")).toMatchObject({ severity: "error", parameters: { sheets: "Blad1, Blad2" } });
  });

  test("prefers the table that has most of what is needed", () => {
    const result = read(
      sheetOf("Half", [
        ["code", "tekort jeugd 2016"],
        [363, 1],
      ]),
      sheetOf("Heel", table),
    );
    expect(result.tables?.sheet).toBe("Heel");
    expect(codes(result)).toEqual([]);
  });

  test("names the others that are as good", () => {
    const result = read(sheetOf("Een", table), sheetOf("Twee", table));
    expect(result.tables?.sheet).toBe("Een");
    expect(find(result, "several-tables-found").parameters).toEqual({ count: 2, sheet: "Een", found: "Twee (A1)" });
  });

  test("does not read a hidden sheet beside a visible one", () => {
    const result = read(sheetOf("Oud", table, { visible: false }), sheetOf("Nieuw", table));
    expect(result.tables?.sheet).toBe("Nieuw");
    expect(find(result, "hidden-sheet").parameters).toEqual({ sheet: "Oud", kind: "skipped" });
  });

  test("reads a hidden sheet when it is the only one", () => {
    const result = read(sheetOf("Oud", table, { visible: false }));
    expect(result.tables?.sheet).toBe("Oud");
    expect(find(result, "hidden-sheet").parameters).toEqual({ sheet: "Oud", kind: "read" });
  });

  test("reads an Excel table within its columns, and the row that was typed under it", () => {
    const rows = [...table.map((cells) => [null, ...cells, "gemeentecode"]), [null, ...venlo, "x"]];
    const result = read(
      sheetOf("Invoer", rows, { tables: [{ name: "Tekorten", row: 0, column: 1, rows: 2, columns: 7 }] }),
    );
    expect(codes(result)).toEqual([]);
    expect(rowsOf(result).map(({ code }) => code?.cell)).toEqual(["B2", "B3"]);
  });

  test("stops at an Excel table below", () => {
    const rows = [
      ...table,
      [],
      ["gemeentecode", "jaar", "domein", "bedrag", "reden"],
      ["GM0363", 2016, "jeugd", -5, "dubbel"],
    ];
    const result = read(
      sheetOf("Invoer", rows, { tables: [{ name: "Correcties", row: 3, column: 0, rows: 2, columns: 5 }] }),
    );
    expect(rowsOf(result)).toHaveLength(1);
    expect(result.tables?.correcties).toHaveLength(1);
  });
});

describe("missing, double and ignored columns", () => {
  test.each([
    {
      when: "a year",
      header: ["code", "tekort jeugd 2016", "tekort wmo 2016"],
      code: "missing-year",
      parameters: { jaar: 2017 },
    },
    {
      when: "a domain",
      header: ["code", "tekort jeugd 2016", "tekort jeugd 2017"],
      code: "missing-domain",
      parameters: { domein: "wmo" },
    },
    {
      when: "the year in the headers",
      header: ["code", "tekort jeugd", "tekort wmo"],
      code: "missing-year",
      parameters: { jaar: 2016 },
    },
    {
      when: "one column",
      header: ["code", "tekort jeugd 2016", "tekort wmo 2016", "tekort jeugd 2017"],
      code: "missing-column",
      parameters: { expected: "tekort wmo 2017" },
    },
    {
      when: "the baten",
      header: ["code", ...deficitHeader.slice(3, 6), "lasten wmo 2017"],
      code: "missing-column",
      parameters: { expected: "baten wmo 2017" },
    },
    {
      when: "code and name",
      header: deficitHeader.slice(3),
      code: "missing-column",
      parameters: { expected: "gemeentecode" },
    },
    {
      when: "a sign that is certain",
      header: ["code", "tekort (-) / overschot (-) jeugd 2016"],
      code: "missing-column",
      parameters: { kind: "balance", header: "tekort (-) / overschot (-) jeugd 2016" },
    },
  ])("says that $when is missing", ({ header, code, parameters }) => {
    const result = readRows(
      header,
      header.map((_, index) => index),
    );
    expect(result.tables).toBeNull();
    expect(find(result, code).parameters).toMatchObject(parameters);
  });

  test("says that years and domains are in no row of the layout long", () => {
    const result = readRows(["code", "jaar", "domein", "tekort"], [363, 2016, "jeugd", 1]);
    expect(find(result, "missing-year").parameters).toEqual({ jaar: 2017 });
    expect(find(result, "missing-domain").parameters).toEqual({ domein: "wmo" });
  });

  test("refuses two columns for the same figure", () => {
    const result = readRows([...deficitHeader, "Tekort Jeugd 2016"], [...amsterdam, 7]);
    expect(find(result, "duplicate-column")).toMatchObject({
      value: "Tekort Jeugd 2016",
      parameters: { first: "D1", column: "H" },
    });
    expect(cellOf(find(result, "duplicate-column"))).toBe("H1");
  });

  test("says of two columns with the inhabitants of the reference year only that they are double", () => {
    const result = readRows(
      ["code", "inwoners 2017", "inwoners 2017", ...deficitHeader.slice(3)],
      [363, 1, 2, 3, 4, 5, 6],
    );
    expect(codes(result)).toEqual(["duplicate-column"]);
  });

  test("refuses the whole of the Wmo beside a part of it", () => {
    const result = readRows([...deficitHeader, "tekort beschermd wonen 2016"], [...amsterdam, 7]);
    expect(cellOf(find(result, "duplicate-column"))).toBe("H1");
  });

  test("ignores BUIG and other years, and counts them", () => {
    const result = readRows(
      [...deficitHeader, "tekort BUIG 2016", "Lasten participatie 2017", "tekort jeugd 2015", "tekort wmo 2015"],
      [...amsterdam, 7, 8, 9, 10],
    );
    expect(find(result, "buig-ignored").parameters).toMatchObject({ count: 2, first: "H1" });
    expect(find(result, "year-ignored").parameters).toMatchObject({ jaar: 2015, count: 2, first: "J1" });
    expect(Object.keys(rowsOf(result)[0]?.kenmerken ?? {})).toEqual([]);
  });

  test("ignores BUIG and other years in rows of the layout long", () => {
    const lines = [2016, 2017].flatMap((jaar) => ["jeugd", "wmo"].map((domein) => [363, jaar, domein, 1]));
    const result = readRows(
      ["code", "jaar", "domein", "tekort"],
      ...lines,
      [363, 2015, "jeugd", 1],
      [363, 2016, "BUIG", 1],
    );
    expect(rowsOf(result)).toHaveLength(4);
    expect(find(result, "buig-ignored").parameters).toMatchObject({ count: 1, first: "C7" });
    expect(find(result, "year-ignored").parameters).toMatchObject({ jaar: 2015, count: 1, first: "B6" });
  });

  test.each([
    { title: "Bedragen x € 1.000", header: deficitHeader, cell: "A1" },
    { title: "Invoer (in duizenden euro's)", header: deficitHeader, cell: "A1" },
    { title: "Amounts in thousands", header: deficitHeader, cell: "A1" },
    { title: "Invoer", header: [...deficitHeader.slice(0, 6), "Tekort Wmo 2017 (× €1.000)"], cell: "G2" },
  ])("says that amounts are in thousands by '$title' / $header.6", ({ title, header, cell }) => {
    const { tables, findings } = readRows([title], header, amsterdam);
    expect(findings).toEqual([]);
    expect(tables?.eenheid).toMatchObject({ sheet: "Invoer", cell, euros: 1000 });
  });

  test.each(["Fonds 2018: 200.000.000", "Per 1.000 inwoners x 1.000 inwoners", "Versie 1.000"])(
    "reads nothing of the kind in '%s'",
    (title) => {
      expect(codes(readRows([title], deficitHeader, amsterdam))).toEqual([]);
    },
  );
});

describe("rows that are no data", () => {
  test.each([
    { when: "a label Totaal", row: ["Totaal", null, 1, 101, 202, 303, 404], first: "A4" },
    { when: "a label in the name", row: [null, "Eindtotaal", 1, 101, 202, 303, 404] },
    { when: "TOTAAL Nederland", row: [null, "TOTAAL Nederland", 1, 101, 202, 303, 404] },
    { when: "the sums of the columns without a label", row: [null, null, null, 101, 202, 303, 404], first: "A4" },
  ])("skips totals by $when", ({ row, first = "B4" }) => {
    const result = readRows(deficitHeader, amsterdam, venlo, row);
    expect(rowsOf(result)).toHaveLength(2);
    expect(find(result, "totals-row-skipped").parameters).toEqual({ count: 1, first });
    expect(codes(result)).toEqual(["totals-row-skipped"]);
  });

  test("skips figures without a label that a blank row sets apart from the data", () => {
    const result = readRows(deficitHeader, amsterdam, venlo, [], [null, null, null, 0.5, 0.6]);
    expect(codes(result)).toEqual(["blank-row-skipped", "totals-row-skipped"]);
  });

  test("does not lose a municipality without a code behind a blank row", () => {
    const result = readRows(deficitHeader, amsterdam, [], [null, null, 5, 1, 2, 3, 4], venlo);
    expect(codes(result)).toEqual(["missing-code", "blank-row-skipped"]);
  });

  test("does not take Someren or Tholen for totals", () => {
    expect(
      rowsOf(readRows(deficitHeader, ["GM0847", "Someren", 1, 2, 3, 4, 5], ["GM0716", "Tholen", 1, 2, 3, 4, 5])),
    ).toHaveLength(2);
  });

  test("says that a row has figures but no municipality", () => {
    const result = readRows(deficitHeader, amsterdam, [null, null, 5, 1, 2, 3, 4], venlo);
    expect(cellOf(find(result, "missing-code"))).toBe("A3");
    expect(rowsOf(result)).toHaveLength(2);
  });

  test("skips blank rows between the data and says nothing about those behind it", () => {
    const result = readRows(deficitHeader, amsterdam, [], [null, " "], venlo, [], [null, null]);
    expect(find(result, "blank-row-skipped").parameters).toEqual({ count: 2, first: "A3" });
    expect(codes(result)).toEqual(["blank-row-skipped"]);
  });

  test("skips remarks and repeated headers", () => {
    const result = readRows(
      deficitHeader,
      amsterdam,
      deficitHeader,
      venlo,
      ["Bron: opgave gemeenten"],
      [null, null, "n.b. voorlopig"],
    );
    expect(find(result, "note-row-skipped").parameters).toEqual({ count: 3, first: "A3" });
    expect(rowsOf(result)).toHaveLength(2);
  });

  test("keeps a code without figures", () => {
    expect(rowsOf(readRows(deficitHeader, ["GM0363"]))).toHaveLength(1);
  });

  test("counts hidden rows and reads them", () => {
    const result = read(sheetOf("Invoer", [deficitHeader, amsterdam, venlo], { hiddenRows: [2, 9] }));
    expect(rowsOf(result)).toHaveLength(2);
    expect(find(result, "hidden-rows")).toMatchObject({
      severity: "warning",
      value: "Venlo",
      parameters: { count: 1, first: "B3" },
    });
  });

  test("does not mind a million formatted rows behind the data", () => {
    const rows: (readonly Cell[])[] = [deficitHeader, amsterdam];
    const blank: readonly Cell[] = [null, null, null];
    while (rows.length < 1_048_576) rows.push(blank);
    expect(codes(read(sheetOf("Invoer", rows)))).toEqual([]);
  });
});

describe("cells", () => {
  const withAmounts = (...values: readonly Cell[]): ReadInput =>
    readRows(deficitHeader, ...values.map((value) => ["GM0363", "Amsterdam", 1, value, 2, 3, 4] as const));
  const firstAmount = (result: ReadInput): bigint | undefined =>
    rowsOf(result)[0]?.bedragen.find(({ cell }) => cell === "D2")?.bedrag;

  test.each([
    { value: 1234, cents: 123400n },
    { value: -1234.5, cents: -123450n },
    { value: 0.1 + 0.2, cents: 30n },
    { value: 1234567890.12, cents: 123456789012n },
    { value: 99999999999.99, cents: 9999999999999n },
  ])("reads the number $value to the cent", ({ value, cents }) => {
    const result = withAmounts(value);
    expect(firstAmount(result)).toBe(cents);
    expect(codes(result)).toEqual([]);
  });

  test.each([
    { value: 1234.565, cents: 123457n },
    { value: -1234.565, cents: -123457n },
    { value: 1.005, cents: 101n },
  ])("rounds $value half away from zero and says so", ({ value, cents }) => {
    const result = withAmounts(value, 1, 2.345);
    expect(firstAmount(result)).toBe(cents);
    expect(find(result, "more-than-cents").parameters).toEqual({ count: 2, first: "D2" });
  });

  test.each([
    { text: "1.234,56", cents: 123456n, notatie: "tekst-decimale-komma" },
    { text: "1,234.56", cents: 123456n, notatie: "tekst-decimale-punt" },
    { text: "€ 1.234.567", cents: 123456700n, notatie: "tekst-decimale-komma" },
    { text: "1 234,5", cents: 123450n, notatie: "tekst-decimale-komma" },
    { text: "1\u00A0234", cents: 123400n, notatie: "tekst-decimale-komma" },
    { text: "12,50-", cents: -1250n, notatie: "tekst-decimale-komma" },
    { text: "(1,234.50)", cents: -123450n, notatie: "tekst-decimale-punt" },
    { text: "\u2212€ 250,-", cents: -25000n, notatie: "tekst-decimale-komma" },
    { text: "1234", cents: 123400n, notatie: "tekst-decimale-komma" },
  ])("reads the text '$text' as $cents cents", ({ text, cents, notatie }) => {
    const result = withAmounts(text);
    expect(firstAmount(result)).toBe(cents);
    expect(rowsOf(result)[0]?.bedragen[0]?.notatie).toBe(notatie);
    expect(find(result, "text-numbers-read").parameters).toMatchObject({ count: 1, first: "D2" });
  });

  test("lets the unambiguous values of a column decide", () => {
    expect(firstAmount(withAmounts("1.234", "5,50"))).toBe(123400n);
    expect(firstAmount(withAmounts("1,234", "5.50"))).toBe(123400n);
  });

  test("refuses a column that nothing decides", () => {
    const result = withAmounts("1.234", 17, "2,345", "12");
    expect(find(result, "ambiguous-number")).toMatchObject({
      value: "1.234",
      parameters: { count: 2, first: "D2", kind: "undecided", column: "D" },
    });
    expect(result.tables).not.toBeNull();
  });

  test("refuses the minority of a mixed column", () => {
    const result = withAmounts("1,50", "2,50", "3.50");
    expect(find(result, "ambiguous-number")).toMatchObject({
      value: "3.50",
      parameters: { count: 1, first: "D4", kind: "mixed" },
    });
  });

  test("does not say that a CSV file holds text, and reads plain numbers there", () => {
    const rows = [deficitHeader, ["GM0363", "Amsterdam", "844947", "-1234", "5", "6,5", "0"]];
    const result = readInput(snapshotOf([sheetOf("invoer", rows)], { kind: "csv" }), scope2018, null);
    expect(codes(result)).toEqual([]);
    expect(rowsOf(result)[0]?.bedragen.map(({ bedrag }) => bedrag)).toEqual([-123400n, 500n, 650n, 0n]);
  });

  test.each([
    { cell: { error: "#N/A" }, code: "error-cell", value: "#N/A" },
    { cell: { uncalculated: "=A1+B1" }, code: "formula-without-value", value: "=A1+B1" },
    { cell: "n.v.t.", code: "not-a-number", value: "n.v.t." },
    { cell: "12%", code: "not-a-number", value: "12%" },
    { cell: true, code: "not-a-number", value: "true" },
    { cell: 1e15, code: "not-a-number", value: "1000000000000000" },
  ])("gives $code for $value", ({ cell, code, value }) => {
    const result = withAmounts(cell);
    expect(find(result, code)).toMatchObject({ severity: "error", value });
    expect(cellOf(find(result, code))).toBe("D2");
    expect(rowsOf(result)).toHaveLength(1);
  });

  test("gives error-cell for a code, and reads the rest", () => {
    const result = readRows(deficitHeader, [{ error: "#REF!" }, ...amsterdam.slice(1)]);
    expect(cellOf(find(result, "error-cell"))).toBe("A2");
    expect(rowsOf(result)[0]).toMatchObject({ code: null, naam: { value: "Amsterdam" } });
  });

  test.each([
    { inwoners: "101.059", value: 101059n },
    { inwoners: "101,059", value: 101059n },
    { inwoners: 12, value: 12n },
  ])("reads $inwoners inhabitants", ({ inwoners, value }) => {
    expect(rowsOf(readRows(deficitHeader, ["GM0363", "Amsterdam", inwoners, 1, 2, 3, 4]))[0]?.inwoners?.value).toBe(
      value,
    );
  });

  test("refuses half an inhabitant", () => {
    expect(
      find(readRows(deficitHeader, ["GM0363", "Amsterdam", 1.5, 1, 2, 3, 4]), "not-a-number").parameters,
    ).toMatchObject({ kind: "notWhole" });
  });

  test.each([
    { line: [363, "vorig jaar", "jeugd", 1, null], code: "not-a-year", cell: "B2" },
    { line: [363, { error: "#N/A" }, "jeugd", 1, null], code: "error-cell", cell: "B2" },
    { line: [363, 2016, "sport", 1, null], code: "unknown-domain", cell: "C2" },
    { line: [363, 2016, "wmox", 1, null], code: "unknown-domain", cell: "C2" },
    { line: [363, 2016, "Wmo huishoudelijke hulp", 1, null], code: "unknown-domain", cell: "C2" },
    { line: [363, 2016, { error: "#REF!" }, 1, null], code: "error-cell", cell: "C2" },
    { line: [363, 2016, "jeugd", 1, { error: "#N/A" }], code: "error-cell", cell: "E2" },
    { line: [363, 2016, "jeugd", 1, "geheim"], code: "unknown-status", cell: "E2" },
  ])("gives $code in the layout long", ({ line, code, cell }) => {
    expect(cellOf(find(readRows(["code", "jaar", "domein", "tekort", "status"], line), code))).toBe(cell);
  });
});
