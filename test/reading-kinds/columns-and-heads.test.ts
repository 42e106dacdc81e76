import fc from "fast-check";
import { cellText } from "../../src/workbook/read/cells";
import type { Cell } from "../../src/workbook/snapshot";
import { count, isSame, runs, type Tried } from "./generate/outcomes";
import {
  cells,
  followRemedy,
  identityHeader,
  identityOf,
  judge,
  municipalities,
  sheetWith,
  tekortenOf,
  type Gemeentecijfers,
  type Judged,
} from "./generate/sheet";

type Rows = readonly (readonly Cell[])[];

/** Lasten and baten beside each other, each amount times its sign. */
function accounts(rows: readonly Gemeentecijfers[], signs: { readonly lasten: number; readonly baten: number }): Rows {
  const header = [...identityHeader, ...cells.flatMap(({ label }) => [`lasten ${label}`, `baten ${label}`])];
  const lines = rows.map((row) => [
    ...identityOf(row),
    ...cells.flatMap((_, at) => [signs.lasten * (row.lasten[at] ?? 0), signs.baten * (row.baten[at] ?? 0)]),
  ]);
  return [header, ...lines];
}

function tekort(row: Gemeentecijfers, at: number): number {
  return (row.lasten[at] ?? 0) - (row.baten[at] ?? 0);
}

/** Deficits under a header of one's own, each times a factor. */
function deficits(rows: readonly Gemeentecijfers[], heads: (label: string) => string, factor = 1): Rows {
  const header = [...identityHeader, ...cells.map(({ label }) => heads(label))];
  return [header, ...rows.map((row) => [...identityOf(row), ...cells.map((_, at) => tekort(row, at) * factor)])];
}

/** Labels of years over groups of two columns; `shift`: by how many columns they stand too far to the right. */
function grouped(rows: readonly Gemeentecijfers[], shift: number, years: readonly number[] = [2016, 2017]): Rows {
  const heads = years.flatMap(() => ["tekort jeugd", "tekort wmo"]);
  const labels: Cell[] = [...identityHeader.map(() => null), ...heads.map(() => null)];
  years.forEach((year, at) => {
    labels[identityHeader.length + 2 * at + shift] = year;
  });
  const amountsOf = (row: Gemeentecijfers): readonly Cell[] =>
    years.flatMap((year) =>
      [0, 1].map((domein) => (year === 2016 || year === 2017 ? tekort(row, 2 * (year - 2016) + domein) : 7_000_000)),
    );
  return [labels, [...identityHeader, ...heads], ...rows.map((row) => [...identityOf(row), ...amountsOf(row)])];
}

/** A second table with other figures of the same municipalities, under the first one. */
function withSecondTable(rows: readonly Gemeentecijfers[], heads: (label: string) => string, blank: number): Rows {
  const other = rows.map((row) => ({ ...row, lasten: row.lasten.map((amount) => amount + 1_000_000) }));
  return [
    ...deficits(rows, (label) => `tekort ${label}`),
    ...Array<readonly Cell[]>(blank).fill([]),
    ...deficits(other, heads),
  ];
}

const earlier = (label: string): string => `tekort ${label.replace("2016", "2014").replace("2017", "2015")}`;

const swapped = (label: string): string =>
  `tekort ${label.replace(/2016|2017/, (jaar) => (jaar === "2016" ? "2017" : "2016"))}`;

/** Tries what a sheet of rows gives. */
function tried(rows: readonly Gemeentecijfers[], sheet: Rows, mapping: object | null = null): Tried {
  return { judged: judge([sheetWith(sheet)], mapping), right: tekortenOf(rows) };
}

interface Kind {
  readonly kind: string;
  readonly make: (rows: readonly Gemeentecijfers[]) => Tried;
  readonly twin: (rows: readonly Gemeentecijfers[]) => Tried;
  /** Read in at least 95 of 100, when the feature has one reading. */
  readonly isRead: boolean;
}

const plain = (rows: readonly Gemeentecijfers[]): Tried =>
  tried(
    rows,
    deficits(rows, (label) => `tekort ${label}`),
  );
const ordinary = (rows: readonly Gemeentecijfers[]): Tried => tried(rows, accounts(rows, { lasten: 1, baten: 1 }));

const kinds: readonly Kind[] = [
  {
    kind: "baten as credits",
    make: (rows) => tried(rows, accounts(rows, { lasten: 1, baten: -1 })),
    twin: ordinary,
    isRead: true,
  },
  {
    kind: "lasten as payments",
    make: (rows) => tried(rows, accounts(rows, { lasten: -1, baten: 1 })),
    twin: ordinary,
    isRead: true,
  },
  {
    kind: "everything with the other sign",
    make: (rows) => tried(rows, accounts(rows, { lasten: -1, baten: -1 })),
    twin: ordinary,
    isRead: true,
  },
  {
    kind: "one municipality with its baten as credits",
    make: (rows) => {
      const sheet = accounts(rows, { lasten: 1, baten: 1 });
      const wrong = accounts(rows, { lasten: 1, baten: -1 });
      const at = 1 + ((rows[0]?.inwoners ?? 0) % rows.length);
      return tried(
        rows,
        sheet.map((line, index) => (index === at ? (wrong[index] ?? line) : line)),
      );
    },
    twin: ordinary,
    isRead: false,
  },
  ...["Tekort (-) / overschot (+)", "Overschot (+) / tekort (-)", "baten - lasten", "Baten minus lasten"].map(
    (head): Kind => ({
      kind: `a header '${head}'`,
      make: (rows) =>
        tried(
          rows,
          deficits(rows, (label) => `${head} ${label}`, -1),
        ),
      twin: plain,
      isRead: true,
    }),
  ),
  {
    kind: "a balance",
    make: (rows) =>
      tried(
        rows,
        deficits(rows, (label) => `saldo ${label}`, -1),
      ),
    twin: plain,
    isRead: true,
  },
  {
    kind: "deficits as negative amounts under a plain header",
    make: (rows) =>
      tried(
        rows,
        deficits(rows, (label) => `tekort ${label}`, -1),
      ),
    twin: plain,
    isRead: false,
  },
  {
    kind: "labels over the second column of their group",
    make: (rows) => tried(rows, grouped(rows, 1)),
    twin: (rows) => tried(rows, grouped(rows, 0)),
    isRead: true,
  },
  {
    kind: "labels of four years, each a column too far",
    make: (rows) => tried(rows, grouped(rows, 1, [2015, 2016, 2017, 2018])),
    twin: (rows) => tried(rows, grouped(rows, 0, [2015, 2016, 2017, 2018])),
    isRead: true,
  },
  {
    kind: "labels of four years, each a column too early",
    make: (rows) => tried(rows, grouped(rows, -1, [2015, 2016, 2017, 2018])),
    twin: (rows) => tried(rows, grouped(rows, 0, [2015, 2016, 2017, 2018])),
    isRead: false,
  },
  {
    kind: "a second table of other years under the first",
    make: (rows) => tried(rows, withSecondTable(rows, earlier, (rows[0]?.inwoners ?? 0) % 3)),
    twin: plain,
    isRead: true,
  },
  {
    kind: "a second table with the same years in another order under the first",
    make: (rows) => tried(rows, withSecondTable(rows, swapped, 1)),
    twin: plain,
    isRead: false,
  },
  {
    kind: "a budget above the headers",
    make: (rows) => {
      const { judged } = tried(rows, [
        [null, null, null, "Primitieve begroting"],
        ...accounts(rows, { lasten: 1, baten: 1 }),
      ]);
      // the amounts are no realised ones, whatever they are
      return { judged, right: new Map() };
    },
    twin: ordinary,
    isRead: false,
  },
];

const units = [
  { text: "Bedragen in 1.000 euro", euros: 1000 },
  { text: "(1 000 euro)", euros: 1000 },
  { text: "bedragen in k EUR", euros: 1000 },
  { text: "in TEUR", euros: 1000 },
  { text: "€'000", euros: 1000 },
  { text: "per 1000 euro", euros: 1000 },
  { text: "x € 1 mln", euros: 1_000_000 },
  { text: "Bedragen in miljoenen euro's", euros: 1_000_000 },
  { text: "x 1.000.000", euros: 1_000_000 },
] as const;

const unitPlaces: readonly ((rows: Rows, text: string) => { readonly rows: Rows; readonly name: string })[] = [
  (rows, text) => ({ rows: [[text], ...rows], name: "Invoer" }),
  (rows, text) => ({ rows: [...rows, [], [text]], name: "Invoer" }),
  (rows, text) => ({
    rows: [...rows.slice(0, 1), [null, null, null, text, text, text, text], ...rows.slice(1)],
    name: "Invoer",
  }),
  (rows, text) => ({
    rows: rows.map((line, index) =>
      index === 0 ? line.map((head, at) => (at > 2 ? `${cellText(head)} ${text}` : head)) : line,
    ),
    name: "Invoer",
  }),
  (rows, text) => ({ rows: rows.map((line, index) => [...line, index === 0 ? "Eenheid" : text]), name: "Invoer" }),
  (rows, text) => ({ rows, name: `Tekorten ${text}` }),
];

const perKind = Math.ceil(runs / kinds.length);

test.each(kinds)("$kind never changes an amount in silence", ({ make, isRead }) => {
  const { silent, right, stopped, total } = count(municipalities().map(make), perKind);
  expect(silent).toEqual([]);
  if (isRead) expect(right / total).toBeGreaterThanOrEqual(0.95);
  expect(isRead ? right + stopped : total).toBe(total);
});

test.each(kinds)("without it ($kind) nothing is said", ({ twin }) => {
  const { silent, stopped, warned, total } = count(municipalities().map(twin), Math.ceil(perKind / 2));
  expect({ silent, stopped }).toEqual({ silent: [], stopped: 0 });
  expect(warned / total).toBeLessThanOrEqual(0.01);
});

describe("a unit in words", () => {
  const unit = fc.record({
    rows: municipalities(1, 6),
    unit: fc.constantFrom(...units),
    place: fc.constantFrom(...unitPlaces),
  });

  test("stops, and what it proposes gives the right figures, also when the cells hold full euros", () => {
    const samples = fc.sample(fc.record({ case: unit, isShown: fc.boolean() }), { numRuns: perKind * 4, seed: 7 });
    for (const { case: one, isShown } of samples) {
      const { rows, unit: stated, place } = one;
      const sheet = place(
        deficits(rows, (label) => `tekort ${label}`, isShown ? 1 : 1 / stated.euros),
        stated.text,
      );
      const first = judge([sheetWith(sheet.rows, sheet.name)]);
      const found = first.findings.find(({ code }) => code === "amounts-in-thousands");
      expect({ stated: stated.text, codes: codesOf(first) }).toMatchObject({ codes: ["amounts-in-thousands"] });
      if (found?.parameters["waarde"] === undefined) continue;
      const second = judge([sheetWith(sheet.rows, sheet.name)], followRemedy(found));
      expect({ stops: second.stops, isSame: isSame(second.tekorten, tekortenOf(rows)) }).toEqual({
        stops: false,
        isSame: true,
      });
    }
  });
});

describe("remedies give the right figures", () => {
  const sample = fc.sample(municipalities(4, 6), { numRuns: 5, seed: 3 });

  test.each(sample.map((rows, index) => ({ rows, index })))("sign-reversed ($index)", ({ rows }) => {
    const sheet = [sheetWith(deficits(rows, (label) => `tekort ${label}`, -1))];
    const found = errorOf(judge(sheet), "sign-reversed");
    expect(judge(sheet, followRemedy(found)).tekorten).toEqual(tekortenOf(rows));
  });

  test.each(sample.map((rows, index) => ({ rows, index })))("sign-stated-wrong ($index)", ({ rows }) => {
    const sheet = [sheetWith(accounts(rows, { lasten: 1, baten: 1 }))];
    const mapping = { schema: "koppeling/1", indeling: "zoeken", tekens: { baten: "omgekeerd" } };
    const found = errorOf(judge(sheet, mapping), "sign-stated-wrong");
    expect(judge(sheet, followRemedy(found, mapping)).tekorten).toEqual(tekortenOf(rows));
  });

  test.each(sample.map((rows, index) => ({ rows, index })))("sign-of-cell ($index)", ({ rows }) => {
    const good = accounts(rows, { lasten: 1, baten: 1 });
    const bad = good.map((line, index) => line.map((cell, at) => (index === 2 && at === 4 ? -Number(cell) : cell)));
    const found = errorOf(judge([sheetWith(bad)]), "sign-of-cell");
    expect(found.place).toMatchObject({ cell: "E3" });
    const mended = bad.map((line, index) =>
      line.map((cell, at) => (index === 2 && at === 4 ? Number(found.parameters["amount"]) : cell)),
    );
    expect(judge([sheetWith(mended)]).tekorten).toEqual(tekortenOf(rows));
  });
});

function codesOf({ findings }: Judged): readonly string[] {
  return findings.filter(({ severity }) => severity === "error").map(({ code }) => code);
}

function errorOf(judged: Judged, code: string) {
  const found = judged.findings.find((one) => one.code === code);
  if (found === undefined) throw new Error(`no ${code} among ${codesOf(judged).join(", ")}`);
  return found;
}
