import { cellText } from "../../../src/reading/numbers/cells";
import type { Cell } from "../../../src/workbook/snapshot";
import type { CasesOf } from "../remedy-case";
import { sourceOf, type Rows } from "../source";
import { accounts, csvOf, deficits, having, invoer, long, right, without } from "../tables";

const [head = [], ...body] = deficits;

/** Every year one column too far to the left, over heads that do not name it. */
const misplaced: Rows = [
  ["", "", 2016, "", 2017, "", ""],
  ["gemeentecode", "gemeente", "inwoners 2017", "tekort jeugd", "tekort wmo", "tekort jeugd", "tekort wmo"],
  ...body,
];

const decimals = (cell: Cell, at: number): Cell =>
  at > 2 && typeof cell === "number" ? `${cell.toString()},00` : cell;

const totals: Rows = [
  ["gemeente", "jaar", "domein", "taakveld", "lasten", "baten"],
  ...long.slice(1).flatMap(([gemeente = null, jaar = null, domein = null, lasten = null, baten = null]): Rows => {
    if (domein === "jeugd") return [[gemeente, jaar, domein, "6.72", lasten, baten]];
    const half = (cell: Cell): number => Number(cell) / 2;
    const row = (part: string, of: (cell: Cell) => Cell): readonly Cell[] => [
      gemeente,
      jaar,
      domein,
      part,
      of(lasten),
      of(baten),
    ];
    return [row("6.7", (cell) => cell), row("6.71", half), row("6.81", half)];
  }),
];

/** The figures when that part is no total: everything of the Wmo counts twice. */
const withWmoTwice = { GM0983: "33000000", GM0289: "6900000", GM0228: "13200000", GM0080: "38100000" };

/** Errors about where things stand. */
export const casesOfLayout = {
  "no-table-found": [
    {
      what: "heads that say nothing",
      input: sourceOf([["code", "plaats", "mensen", "a", "b", "c", "d"], ...body]),
      owner: {
        headers: Object.fromEntries(head.map((text, at) => [`Invoer!${"ABCDEFG"[at] ?? ""}1`, cellText(text)])),
      },
      right,
    },
  ],
  "missing-column": [
    {
      what: "no column for baten of Wmo in 2017",
      input: sourceOf(without(accounts, 10)),
      owner: { column: { header: "baten wmo 2017", values: accounts.slice(1).map((cells) => cells[10] ?? null) } },
      right,
    },
    {
      what: "no code and no name",
      input: sourceOf(without(accounts, 0, 1)),
      owner: { column: { header: "gemeentecode", values: accounts.slice(1).map((cells) => cells[0] ?? null) } },
      right,
    },
  ],
  "duplicate-column": [
    {
      what: "the same figure twice",
      input: sourceOf(having(deficits, { H1: "tekort jeugd 2016", H2: 1, H3: 1, H4: 1, H5: 1 })),
      owner: { headers: { "Invoer!H1": "opmerking" } },
      right,
    },
  ],
  "header-misplaced": [
    {
      what: "years over the column before their group",
      input: sourceOf(misplaced),
      owner: { labels: head },
      right,
    },
  ],
  "second-table": [
    {
      what: "an older version of the same table below it",
      input: sourceOf([
        ...deficits,
        [],
        [
          "gemeentecode",
          "gemeente",
          "inwoners 2017",
          ...["2017", "2016"].flatMap((jaar) => [`tekort jeugd ${jaar}`, `tekort wmo ${jaar}`]),
        ],
        ...body.slice(0, 2).map((cells) => cells.map((cell, at) => (at > 2 ? Number(cell) - 100_000 : cell))),
      ]),
      right,
    },
  ],
  "missing-year": [
    {
      what: "only 2016",
      input: sourceOf(without(deficits, 5, 6)),
      owner: { completed: invoer(deficits) },
      right,
    },
  ],
  "missing-domain": [
    {
      what: "only jeugd",
      input: sourceOf(without(deficits, 4, 6)),
      owner: { completed: invoer(deficits) },
      right,
    },
  ],
  "row-wider-than-head": [
    {
      what: "commas between the fields and in the amounts",
      input: sourceOf({
        csv: csvOf([accounts[0] ?? [], ...accounts.slice(1).map((cells) => cells.map(decimals))], ","),
      }),
      right,
    },
  ],
  "names-not-repeated": [
    {
      what: "a pivot table that names a municipality once",
      input: sourceOf([
        long[0] ?? [],
        ...long.slice(1).map((cells, at) => (at % 4 === 0 ? cells : [null, ...cells.slice(1)])),
      ]),
      right,
    },
  ],
  "total-beside-parts": [
    {
      what: "a part that is everywhere the sum of the others",
      input: sourceOf(totals),
      right,
      holds: ["remove-row", "call-total"],
    },
    {
      what: "a part of its own that happens to be the sum of the others everywhere",
      input: sourceOf(totals),
      right: withWmoTwice,
      holds: ["merge-parts"],
    },
  ],
} satisfies Partial<CasesOf>;
