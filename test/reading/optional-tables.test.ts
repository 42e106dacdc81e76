import type { Cell, SheetSnapshot } from "../../src/workbook/snapshot";
import { documentId } from "../../src/reading/optional/documents";
import { readInput, type ReadInput } from "../../src/reading/read-input";
import { scope2018, sheetOf, snapshotOf } from "../support/snapshot";

const deficits = sheetOf("Invoer", [
  ["gemeentecode", "tekort jeugd 2016", "tekort wmo 2016", "tekort jeugd 2017", "tekort wmo 2017"],
  ["GM0080", 1, 2, 3, 4],
]);

const correctieHeader = ["gemeentecode", "jaar", "domein", "bedrag", "reden", "beoordelaar", "datum"];
const correctie: readonly Cell[] = ["GM0080", 2017, "jeugd", -2938071, "buiten de definitie", "secretariaat", 43358];

function read(...sheets: readonly SheetSnapshot[]): ReadInput {
  return readInput(snapshotOf([deficits, ...sheets]), scope2018, null);
}

function findingsOf({ findings }: ReadInput): readonly string[] {
  return findings.map(({ code, place }) => `${code} ${place?.kind === "cell" ? (place.cell ?? "") : ""}`.trim());
}

describe("correcties", () => {
  test.each([
    { where: "a sheet Correcties", sheet: sheetOf("Correcties", [correctieHeader, correctie]) },
    {
      where: "a sheet Corrections with a title",
      sheet: sheetOf("Corrections", [["Corrections"], [], correctieHeader, correctie]),
    },
    { where: "a sheet of another name", sheet: sheetOf("Blad3", [correctieHeader, correctie]) },
    {
      where: "an Excel table",
      sheet: sheetOf("Blad3", [["x"], [null, ...correctieHeader], [null, ...correctie]], {
        tables: [{ name: "tblCorrecties", row: 1, column: 1, rows: 2, columns: 7 }],
      }),
    },
    {
      where: "English headers",
      sheet: sheetOf("Blad3", [
        ["municipality code", "year", "domain", "amount", "reason", "reviewer", "date"],
        correctie,
      ]),
    },
  ])("are read from $where", ({ sheet }) => {
    const result = read(sheet);
    expect(findingsOf(result)).toEqual([]);
    expect(result.tables?.correcties).toMatchObject([
      {
        code: { value: "GM0080" },
        jaar: 2017,
        domein: "jeugd",
        bedrag: { value: -293807100n, notatie: "getal" },
        reden: "buiten de definitie",
        beoordelaar: "secretariaat",
        datum: "2018-09-15",
      },
    ]);
  });

  test("need four columns", () => {
    const result = read(
      sheetOf("Correcties", [
        ["gemeentecode", "jaar", "reden"],
        ["GM0080", 2017, "x"],
      ]),
    );
    expect(result.findings.map(({ code, parameters }) => [code, parameters["expected"]])).toEqual([
      ["missing-column", "domein"],
      ["missing-column", "bedrag"],
    ]);
  });

  test.each([
    { line: ["GM0080", "later", "jeugd", 1], finding: "not-a-year B2" },
    { line: ["GM0080", 2017, "sport", 1], finding: "unknown-domain C2" },
    { line: ["GM0080", 2017, "BUIG", 1], finding: "buig-ignored C2" },
    { line: ["GM0080", 2017, "wmo", "veel"], finding: "not-a-number D2" },
    { line: ["GM0080", 2017, "wmo", null], finding: "not-a-number D2" },
    { line: ["GM0080", 2017, "wmo", "1.234"], finding: "ambiguous-number D2" },
    { line: [null, 2017, "wmo", 1], finding: "missing-code A2" },
    { line: ["GM0080", 2017, "wmo", 1, "", "", "gisteren"], finding: "not-a-date G2" },
  ])("give $finding", ({ line, finding }) => {
    expect(findingsOf(read(sheetOf("Correcties", [correctieHeader, line])))).toEqual([finding]);
  });

  test("skip blank rows, totals and remarks", () => {
    const result = read(
      sheetOf("Correcties", [correctieHeader, [], correctie, ["Totaal", null, null, -2938071], ["Bron: commissie"]]),
    );
    expect(findingsOf(result)).toEqual(["totals-row-skipped A4", "note-row-skipped A5"]);
    expect(result.tables?.correcties).toHaveLength(1);
  });

  test("count hidden rows and say so", () => {
    const result = read(sheetOf("Correcties", [correctieHeader, correctie, correctie], { hiddenRows: [2] }));
    expect(result.findings).toMatchObject([{ code: "hidden-rows", place: { cell: "A3" }, parameters: { count: 1 } }]);
    expect(result.tables?.correcties).toHaveLength(2);
  });

  describe("on several sheets", () => {
    const sheet = (name: string, rows: readonly (readonly Cell[])[] = [correctie]): SheetSnapshot =>
      sheetOf(name, [correctieHeader, ...rows]);
    const empty = (name: string): SheetSnapshot => sheetOf(name, [correctieHeader]);
    const inTable = sheetOf("Blad9", [correctieHeader, correctie], {
      tables: [{ name: "Correcties2017", row: 0, column: 0, rows: 2, columns: 7 }],
    });

    test.each([
      { when: "all have the name", sheets: [sheet("Correcties 2016"), sheet("Correcties 2017")], read: 2, unread: "" },
      { when: "an Excel table has the name", sheets: [sheet("Correcties"), inTable], read: 1, unread: "Blad9 (A1)" },
      { when: "none has the name", sheets: [sheet("Blad2"), sheet("Blad3")], read: 2, unread: "" },
      {
        when: "another only looks like one",
        sheets: [sheet("Blad2"), sheet("Correcties")],
        read: 1,
        unread: "Blad2 (A1)",
      },
      {
        when: "another has only the name",
        sheets: [sheetOf("Correcties uitleg", [["Uitleg"], ["Zie de brief"]]), sheet("Correcties")],
        read: 1,
        unread: "Correcties uitleg (A1)",
      },
    ])("are read as one list, and that is said: $when", ({ sheets, read: count, unread }) => {
      const result = read(...sheets);
      expect(result.findings).toMatchObject([
        { code: "several-tables-found", parameters: { kind: "correcties", count, found: unread } },
      ]);
      expect(result.tables?.correcties).toHaveLength(count);
    });

    test.each([
      { when: "the form is empty", sheets: [empty("Correcties"), sheet("Blad2")] },
      { when: "one of two forms is empty", sheets: [empty("Correcties 2016"), sheet("Correcties 2017")] },
    ])("need no choice when $when", ({ sheets }) => {
      const result = read(...sheets);
      expect(findingsOf(result)).toEqual([]);
      expect(result.tables?.correcties).toHaveLength(1);
    });

    test("refuse one that lacks a column: it was meant to count", () => {
      const noYear = sheetOf("Correcties 2017", [
        ["gemeentecode", "domein", "bedrag"],
        ["GM0080", "jeugd", -1],
      ]);
      expect(findingsOf(read(sheet("Correcties 2016"), noYear))).toEqual([
        "several-tables-found A1",
        "missing-column A1",
      ]);
    });
  });

  test.each([
    { field: "reden", column: 4 },
    { field: "beoordelaar", column: 5 },
    { field: "datum", column: 6 },
    { field: "jaar", column: 1 },
    { field: "domein", column: 2 },
    { field: "bedrag", column: 3 },
    { field: "gemeentecode", column: 0 },
  ])("give error-cell for an error as $field", ({ column }) => {
    const line = correctie.with(column, { error: "#REF!" });
    expect(findingsOf(read(sheetOf("Correcties", [correctieHeader, line])))).toEqual([
      `error-cell ${"ABCDEFG".charAt(column)}2`,
    ]);
  });

  test.each([
    { header: ["code", "jaar", "domein", "bedrag", "Bedrag"], cell: "E1" },
    { header: ["code", "jaar", "domein", "bedrag", "correctie"], cell: "E1" },
    { header: ["code", "jaar", "domein", "bedrag", "reden", "reden"], cell: "F1" },
    { header: ["code", "jaar", "boekjaar", "domein", "bedrag"], cell: "C1" },
    { header: ["code", "gemeentecode", "jaar", "domein", "bedrag"], cell: "B1" },
  ])("refuse two columns of the same: $header", ({ header, cell }) => {
    expect(findingsOf(read(sheetOf("Correcties", [header, ["GM0080", 1, 1, 1]])))).toContain(
      `duplicate-column ${cell}`,
    );
  });

  test("have their reason in the column of that name before one that may hold it", () => {
    const header = ["code", "jaar", "domein", "bedrag", "toelichting", "reden"];
    const result = read(sheetOf("Correcties", [header, ["GM0080", 2016, "jeugd", 1, "anders", "dubbel"]]));
    expect(findingsOf(result)).toEqual([]);
    expect(result.tables?.correcties).toMatchObject([{ reden: "dubbel" }]);
  });

  test("on a hidden sheet are read when they are the only ones, and said", () => {
    const result = read(sheetOf("Correcties", [correctieHeader, correctie], { visible: false }));
    expect(result.findings).toMatchObject([
      { code: "hidden-sheet", parameters: { sheet: "Correcties", kind: "read" } },
    ]);
    expect(result.tables?.correcties).toHaveLength(1);
  });
});

describe("aanvragen", () => {
  const header = [
    "gemeentecode",
    "naam",
    "datum aanvraag",
    "collegebesluit",
    "Jaarrekening 2016",
    "Accountantsverklaring 2016",
    "opmerking",
  ];

  test.each(["Aanvragen", "Applications", "Blad2"])("are read from a sheet %s", (name) => {
    const result = read(sheetOf(name, [header, ["GM0080", "Leeuwarden", "15-09-2018", "ja", "x", null, "per post"]]));
    expect(findingsOf(result)).toEqual([]);
    expect(result.tables?.aanvragen).toEqual([
      {
        sheet: name,
        row: 2,
        code: { value: "GM0080", cell: "A2" },
        naam: { value: "Leeuwarden", cell: "B2" },
        datum: "2018-09-15",
        stukken: { collegebesluit: true, jaarrekening2016: true, accountant2016: false },
        onleesbaar: { opmerking: { value: "per post", cell: "G2", soort: "tekst" } },
      },
    ]);
  });

  test("may give the date of receipt of a document", () => {
    const result = read(
      sheetOf("Aanvragen", [
        ["code", "collegebesluit"],
        [80, "1-9-2018"],
        [983, "nee"],
      ]),
    );
    expect(result.tables?.aanvragen?.map(({ stukken }) => stukken["collegebesluit"])).toEqual([true, false]);
  });

  test.each<{ readonly cell: Cell; readonly answer: unknown }>([
    { cell: "ja", answer: true },
    { cell: "OK", answer: true },
    { cell: "Ontvangen", answer: true },
    { cell: 1, answer: true },
    { cell: 43358, answer: true },
    { cell: "nee", answer: false },
    { cell: "niet ontvangen", answer: false },
    { cell: 0, answer: false },
    { cell: null, answer: false },
    { cell: "ontvangen 3 sept", answer: "tekst" },
    { cell: "n.v.t.", answer: "tekst" },
    { cell: 2016, answer: "tekst" },
    { cell: { error: "#N/A" }, answer: "foutwaarde" },
    { cell: { uncalculated: "B1" }, answer: "nietBerekend" },
  ])("have $cell under a document as $answer", ({ cell, answer }) => {
    const result = read(
      sheetOf("Aanvragen", [
        ["code", "raadsbesluit"],
        [80, cell],
        [983, "ja"],
      ]),
    );
    const [first] = result.tables?.aanvragen ?? [];
    expect(findingsOf(result)).toEqual([]);
    expect(first?.stukken["raadsbesluit"] ?? first?.onleesbaar["raadsbesluit"]?.soort).toBe(answer);
  });

  test.each([
    { header: ["code", "collegebesluit", "college decision"], cell: "C1" },
    { header: ["code", "datum aanvraag", "ingediend op"], cell: "C1" },
    { header: ["code", "datum", "naam", "naam"], cell: "D1" },
  ])("refuse two columns of the same: $header", ({ header, cell }) => {
    expect(findingsOf(read(sheetOf("Aanvragen", [header, ["GM0080"]])))).toEqual([`duplicate-column ${cell}`]);
  });

  test("have their date in the column that says so before one of the receipt", () => {
    const header = ["code", "datum", "datum ontvangst", "datum aanvraag"];
    const result = read(sheetOf("Aanvragen", [header, ["GM0080", "1-1-2018", "2-1-2018", "3-1-2018"]]));
    expect(result.tables?.aanvragen).toMatchObject([{ datum: "2018-01-03" }]);
  });

  test("may be names alone; totals, remarks and rows of nobody are said", () => {
    const result = read(
      sheetOf("Aanvragen", [
        ["gemeente", "datum aanvraag"],
        ["Leeuwarden"],
        ["Totaal", 1],
        ["Bron: het secretariaat"],
        [null, "15-09-2018"],
      ]),
    );
    expect(findingsOf(result)).toEqual(["missing-code A5", "totals-row-skipped A3", "note-row-skipped A4"]);
    expect(result.tables?.aanvragen).toMatchObject([{ row: 2, code: null, naam: { value: "Leeuwarden" } }]);
  });

  test("of several sheets are one list", () => {
    const sheet = (name: string, code: string): SheetSnapshot => sheetOf(name, [header, [code]]);
    const result = read(sheet("Aanvragen", "GM0080"), sheet("Aanvragen nagekomen", "GM0983"));
    expect(result.findings).toMatchObject([
      { code: "several-tables-found", parameters: { kind: "aanvragen", count: 2, found: "" } },
    ]);
    expect(result.tables?.aanvragen?.map(({ sheet: name, code }) => [name, code?.value])).toEqual([
      ["Aanvragen", "GM0080"],
      ["Aanvragen nagekomen", "GM0983"],
    ]);
  });

  test("are absent without a table, and in an empty form", () => {
    expect(read().tables?.aanvragen).toBeNull();
    expect(read(sheetOf("Aanvragen", [header])).tables?.aanvragen).toBeNull();
  });

  test("need a code", () => {
    expect(findingsOf(read(sheetOf("Aanvragen", [["datum"], ["15-09-2018"]])))).toEqual(["missing-column A1"]);
  });

  test("give a finding for a date that is none", () => {
    expect(findingsOf(read(sheetOf("Aanvragen", [header, ["GM0080", "", "31-02-2018"]])))).toEqual(["not-a-date C2"]);
    expect(findingsOf(read(sheetOf("Aanvragen", [header, ["GM0080", "", { error: "#N/A" }]])))).toEqual([
      "error-cell C2",
    ]);
  });

  test.each([
    ["collegebesluit", "collegebesluit"],
    ["controleverklaring 2017", "accountant2017"],
    ["annual accounts 2016", "jaarrekening2016"],
    ["raadsbesluit", "raadsbesluit"],
  ])("know %s as %s", (key, id) => {
    expect(documentId(key)).toBe(id);
  });
});
