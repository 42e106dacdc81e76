import { readInput } from "../../src/reading/read-input";
import type { Cell } from "../../src/workbook/snapshot";
import { scope2018, sheetOf, snapshotOf } from "../support/snapshot";

type Rows = readonly (readonly Cell[])[];

/** Every amount as "year domain kind: cents", or the findings that stop. */
function amountsIn(rows: Rows): readonly string[] {
  const { tables, findings } = readInput(snapshotOf([sheetOf("Invoer", rows)]), scope2018, null);
  const amounts = (tables?.rows ?? []).flatMap(({ bedragen }) =>
    bedragen.map(({ jaar, domein, soort, bedrag }) => `${jaar.toString()} ${domein} ${soort}: ${bedrag.toString()}`),
  );
  return tables === null ? findings.map(({ code }) => code) : [...amounts].sort();
}

const tekorten = ["2016 jeugd tekort: 100", "2016 wmo tekort: 200", "2017 jeugd tekort: 300", "2017 wmo tekort: 400"];

test.each<{ readonly what: string; readonly rows: Rows }>([
  {
    what: "the year in the rows, the domain in the heads",
    rows: [
      ["gemeente", "jaar", "tekort jeugd", "tekort wmo"],
      ["Ede", 2016, 1, 2],
      ["Ede", 2017, 3, 4],
    ],
  },
  {
    what: "the domain in the rows, three years in the heads",
    rows: [
      ["gemeente", "domein", "tekort 2015", "tekort 2016", "tekort 2017"],
      ["Ede", "jeugd", 9, 1, 3],
      ["Ede", "wmo", 9, 2, 4],
    ],
  },
  {
    what: "years in words",
    rows: [
      ["gemeente", "jaar", "domein", "tekort"],
      ["Ede", "boekjaar 2016", "jeugd", 1],
      ["Ede", "'16", "wmo", 2],
      ["Ede", "jaarrekening 2017 (definitief)", "jeugd", 3],
      ["Ede", "31-12-2017", "wmo", 4],
    ],
  },
  {
    what: "years in words in the heads",
    rows: [
      ["gemeente", "tekort jeugd boekjaar 2016", "tekort wmo '16", "tekort jeugd 2017JJ00", "tekort wmo JR2017"],
      ["Ede", 1, 2, 3, 4],
    ],
  },
  {
    what: "a part that is in another row already",
    rows: [
      ["gemeente", "jaar", "domein", "onderdeel", "tekort"],
      ["Ede", 2016, "jeugd", "totaal", 1],
      ["Ede", 2016, "jeugd", "waarvan verblijf", 0.5],
      ["Ede", 2016, "wmo", null, 2],
      ["Ede", 2016, "wmo", "w.v. dagbesteding", 1],
      ["Ede", 2017, "jeugd", null, 3],
      ["Ede", 2017, "wmo", null, 4],
    ],
  },
  {
    what: "a head of four rows",
    rows: [
      ["gemeente", "rekening", null, null, null],
      [null, 2016, null, 2017, null],
      [null, "jeugd", "wmo", "jeugd", "wmo"],
      [null, "tekort", "tekort", "tekort", "tekort"],
      ["Ede", 1, 2, 3, 4],
    ],
  },
])("$what", ({ rows }) => {
  expect(amountsIn(rows)).toEqual(tekorten);
});

test("a year that is none is the only thing that is said", () => {
  const rows: Rows = [
    ["gemeente", "jaar", "domein", "tekort"],
    ["Ede", "2016/2017", "jeugd", 1],
    ["Ede", "2016/2017", "wmo", 2],
  ];
  expect(amountsIn(rows)).toEqual(["not-a-year"]);
});

test.each(["Alle gemeenten", "Gemiddelde", "Mediaan", "Gelderland", "Noord-Brabant"])(
  "'%s' is no municipality",
  (naam) => {
    const rows: Rows = [
      ["gemeente", "tekort jeugd 2016", "tekort wmo 2016", "tekort jeugd 2017", "tekort wmo 2017"],
      [naam, 5, 5, 5, 5],
      ["Ede", 1, 2, 3, 4],
    ];
    expect(amountsIn(rows)).toEqual(tekorten);
  },
);

describe("a province that is a municipality as well, in a list of names", () => {
  const header = ["gemeente", "tekort jeugd 2016", "tekort wmo 2016", "tekort jeugd 2017", "tekort wmo 2017"];
  const sum = ["Utrecht", 11, 22, 33, 44];
  const parts = [
    ["Baarn", 1, 2, 3, 4],
    ["Zeist", 10, 20, 30, 40],
  ];

  test.each<{ readonly where: string; readonly rows: Rows }>([
    { where: "under its municipalities", rows: [header, ["Ede", 5, 5, 5, 5], ...parts, sum] },
    { where: "above its municipalities", rows: [header, ["Ede", 5, 5, 5, 5], sum, ...parts] },
    {
      where: "beside the municipality of that name",
      rows: [header, ...parts, ["Utrecht", 9, 9, 9, 9], ["Utrecht", 20, 31, 42, 53]],
    },
  ])("$where, with their sum, is passed over and said", ({ rows }) => {
    const { tables, findings } = readInput(snapshotOf([sheetOf("Invoer", rows)]), scope2018, null);
    const read = (tables?.rows ?? []).map(({ naam, bedragen }) => [
      naam?.value,
      Number(bedragen[0]?.bedrag ?? 0n) / 100,
    ]);
    const others = rows.slice(1).filter((row) => !(row[0] === "Utrecht" && row[1] !== 9));
    expect(read).toEqual(others.map((row) => row.slice(0, 2)));
    expect(findings.map(({ code }) => code)).toContain("totals-row-skipped");
  });

  test("with figures of its own it is the municipality", () => {
    const rows = [header, ...parts, ["Utrecht", 11, 22, 33, 45]];
    const { tables } = readInput(snapshotOf([sheetOf("Invoer", rows)]), scope2018, null);
    expect(tables?.rows.map(({ naam }) => naam?.value)).toEqual(["Baarn", "Zeist", "Utrecht"]);
  });

  test("with a code it is the municipality", () => {
    const coded = [
      ["code", ...header],
      ["GM0308", ...(parts[0] ?? [])],
      ["GM0355", ...(parts[1] ?? [])],
      ["GM0344", ...sum],
    ];
    const { tables } = readInput(snapshotOf([sheetOf("Invoer", coded)]), scope2018, null);
    expect(tables?.rows.map(({ naam }) => naam?.value)).toEqual(["Baarn", "Zeist", "Utrecht"]);
  });
});
