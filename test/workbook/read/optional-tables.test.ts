import type { Cell, SheetSnapshot } from "../../../src/workbook/snapshot";
import { documentId } from "../../../src/workbook/read/aanvragen";
import { readInput, type ReadInput } from "../../../src/workbook/read/read-input";
import { scope2018, sheetOf, snapshotOf } from "../../support/snapshot";

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
    expect(findingsOf(result)).toEqual([]);
    expect(result.tables?.correcties).toHaveLength(1);
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
        datum: "2018-09-15",
        stukken: { collegebesluit: true, jaarrekening2016: true, accountant2016: false },
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

  test("are absent without a table, and in an empty form", () => {
    expect(read().tables?.aanvragen).toBeNull();
    expect(read(sheetOf("Aanvragen", [header])).tables?.aanvragen).toBeNull();
  });

  test("need a code", () => {
    expect(findingsOf(read(sheetOf("Aanvragen", [["datum"], ["15-09-2018"]])))).toEqual(["missing-column A1"]);
  });

  test("give a finding for a date that is none", () => {
    expect(findingsOf(read(sheetOf("Aanvragen", [header, ["GM0080", "", "31-02-2018"]])))).toEqual(["not-a-date C2"]);
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
