import { readInput } from "../../../src/reading/read-input";
import type { Cell } from "../../../src/workbook/snapshot";
import { scope2018, sheetOf, snapshotOf } from "../../support/snapshot";

const first = ["gemeente", "tekort jeugd 2016", "tekort wmo 2016", "tekort jeugd 2017", "tekort wmo 2017"];
const earlier = ["gemeente", "tekort jeugd 2014", "tekort wmo 2014", "tekort jeugd 2015", "tekort wmo 2015"];
const accounts = first.flatMap((head, at) =>
  at === 0 ? [head] : [head.replace("tekort", "lasten"), head.replace("tekort", "baten")],
);
const ede = ["Ede", 1_000_000, 2_000_000, 3_000_000, 4_000_000];
const venlo = ["Venlo", 5_000_000, 6_000_000, 7_000_000, 8_000_000];
const venloAccounts = ["Venlo", 9, 1, 9, 1, 9, 1, 9, 1].map((cell) =>
  typeof cell === "number" ? cell * 1_000_000 : cell,
);

interface Example {
  readonly what: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly code: string | null;
  readonly cell: string | null;
}

test.each<Example>([
  { what: "one table", rows: [first, ede, venlo], code: null, cell: null },
  {
    what: "other years beside it",
    rows: [
      [...first, null, ...earlier],
      [...ede, null, ...venlo],
    ],
    code: "second-table-ignored",
    cell: "G1",
  },
  {
    what: "the list goes on beside it",
    rows: [
      [...first, null, ...first],
      [...ede, null, ...venlo],
    ],
    code: "second-table",
    cell: "G1",
  },
  {
    what: "beside it, headers on another row",
    rows: [
      ["Opgave", null, null, null, null, null, ...first],
      [null, null, null, null, null, null, ...venlo],
      first,
      ede,
    ],
    code: "second-table",
    cell: "A3",
  },
  {
    what: "lasten and baten under deficits",
    rows: [first, ede, [], accounts, venloAccounts],
    code: "second-table",
    cell: "A1",
  },
  {
    what: "under it, further to the right",
    rows: [
      first,
      ede,
      [],
      [null, null, null, null, null, null, ...first],
      [null, null, null, null, null, null, ...venlo],
    ],
    code: "second-table",
    cell: "G4",
  },
  {
    what: "the same municipality again under the same headers",
    rows: [first, ede, venlo, [], first, ede],
    code: "second-table",
    cell: "A5",
  },
  { what: "the same headers on a new page", rows: [first, ede, [], first, venlo], code: null, cell: null },
  {
    what: "a legend that names a figure",
    rows: [[...first, null, "Zie tekort jeugd 2016"], ede],
    code: null,
    cell: null,
  },
])("$what: $code at $cell", ({ rows, code, cell }) => {
  const { findings } = readInput(snapshotOf([sheetOf("Invoer", rows)]), scope2018, null);
  const found = findings.filter((one) => one.code.startsWith("second-table"));
  expect(found.map((one) => [one.code, one.place?.kind === "cell" ? one.place.cell : null])).toEqual(
    code === null ? [] : [[code, cell]],
  );
});

test("the title and the upper header row of a table that follows are no rows of the first", () => {
  const split = [
    [null, 2016, null, 2017, null],
    ["gemeente", "tekort jeugd", "tekort wmo", "tekort jeugd", "tekort wmo"],
  ];
  const { tables, findings } = readInput(
    snapshotOf([sheetOf("Invoer", [...split, ede, ...split, venlo])]),
    scope2018,
    null,
  );
  expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(tables?.rows.map(({ naam }) => naam?.value)).toEqual(["Ede", "Venlo"]);
});

const area = { name: "Tabel1", row: 2, column: 0, rows: 2, columns: 5 };
const gap: readonly Cell[] = [null];

test.each<Example>([
  { what: "an Excel table alone", rows: [[], [], first, ede], code: null, cell: null },
  {
    what: "the list goes on in plain cells beside it",
    rows: [[], [], [...first, ...gap, ...first], [...ede, ...gap, ...venlo]],
    code: "second-table",
    cell: "G3",
  },
  {
    what: "other years in plain cells beside it",
    rows: [[], [], [...first, ...gap, ...earlier], [...ede, ...gap, ...venlo]],
    code: "second-table-ignored",
    cell: "G3",
  },
  { what: "plain cells above it", rows: [first, venlo, first, ede], code: "second-table", cell: "A1" },
  { what: "the list goes on right under it", rows: [[], [], first, ede, venlo], code: null, cell: null },
  {
    what: "a list of codes beside it",
    rows: [[], [], [...first, ...gap, "gemeente"], [...ede, ...gap, "Ede"]],
    code: null,
    cell: null,
  },
])("$what: an Excel table does not hide what stands beside it", ({ rows, code, cell }) => {
  const { findings } = readInput(snapshotOf([sheetOf("Invoer", rows, { tables: [area] })]), scope2018, null);
  const found = findings.filter((one) => one.code.startsWith("second-table"));
  expect(found.map((one) => [one.code, one.place?.kind === "cell" ? one.place.cell : null])).toEqual(
    code === null ? [] : [[code, cell]],
  );
});
