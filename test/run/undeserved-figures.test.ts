import type { Cell } from "../../src/workbook/snapshot";
import { parseMapping } from "../../src/reading/mapping/mapping";
import { invariant } from "../../src/core/findings/bug-error";
import { runVerdeling } from "../../src/run/run-verdeling";
import { honestRun, runOf, withCell, type HonestRun } from "./honest-run";
import { expectGate, outcomeOf, type Way } from "./ways";

type Rows = HonestRun["invoer"];

const { invoer } = honestRun;
const doubted = (code: string, plaats: string, aantal = 1): Way["facts"] => ({
  aantal,
  code,
  heeftPlaats: "ja",
  plaats,
});
const total = (...amounts: readonly Cell[]): Rows => [...invoer, [null, "Totaal", ...amounts, null]];
const long: Rows = [
  ["Gemeentecode", "Gemeente", "Jaar", "Domein", "Tekort", "Herkomst"],
  ...invoer
    .slice(1)
    .flatMap(([code = null, naam = null, a = null, b = null, c = null, d = null, herkomst = null]) =>
      [
        [2016, "jeugd", a] as const,
        [2016, "wmo", b] as const,
        [2017, "jeugd", c] as const,
        [2017, "wmo", d] as const,
      ].map(([jaar, domein, bedrag]) => [code, naam, jaar, domein, bedrag, herkomst]),
    ),
];

const sums: readonly Way[] = [
  {
    way: "a row of totals states another sum",
    change: { invoer: total(99_000_000, 3_100_000, 21_300_000, 4_400_000) },
    gate: "omvang-niet-aanvaard",
    facts: doubted("totals-row-differs", "Invoer!C5"),
  },
  {
    way: "a row of totals that misses the first row",
    change: { invoer: total(7_000_000, 3_100_000, 21_300_000, 4_400_000) },
    gate: "omvang-niet-aanvaard",
    facts: doubted("totals-row-differs", "Invoer!C5"),
  },
  {
    way: "a total of one domain in the layout long",
    change: { invoer: [...long, [null, "Totaal", 2017, "jeugd", 21_000_000]] },
    gate: "omvang-niet-aanvaard",
    facts: doubted("totals-row-differs", "Invoer!E14"),
  },
  {
    way: "a total that its name says is of jeugd",
    change: { invoer: [...long, [null, "Totaal jeugd", null, null, 37_000_000]] },
    gate: "omvang-niet-aanvaard",
    facts: doubted("totals-row-differs", "Invoer!E14"),
  },
  {
    way: "a column of totals beside its parts",
    change: {
      invoer: invoer.map((cells, row) => [...cells, ["Totaal tekort", 28_000_000, 6_200_000, 16_600_000][row] ?? null]),
    },
    gate: "omvang-niet-aanvaard",
    facts: doubted("totals-row-differs", "Invoer!H4"),
  },
  {
    way: "a title counts more municipalities",
    change: { invoer: [["Aantal gemeenten: 4"], [], ...invoer] },
    gate: "lezing-niet-aanvaard",
    facts: doubted("municipalities-counted", "Invoer!A1"),
  },
  {
    way: "a row of totals counts more municipalities",
    change: { invoer: [...invoer, [null, "Totaal (5 gemeenten)", 16_000_000, 3_100_000, 21_300_000, 4_400_000]] },
    gate: "lezing-niet-aanvaard",
    facts: doubted("municipalities-counted", "Invoer!B5"),
  },
];

describe("a sum or a count that the sheet states itself ends at a gate", () => {
  test.each(sums)("$way: $gate", expectGate);
});

test.each<{ readonly when: string; readonly invoer: Rows }>([
  { when: "the right totals", invoer: total(16_000_000, 3_100_000, 21_300_000, 4_400_000) },
  { when: "totals that were rounded to euros", invoer: total(16_000_001, 3_100_000, 21_299_999, 4_400_000) },
  { when: "an average", invoer: [...invoer, [null, "Gemiddelde", 5_333_333, 1_033_333, 7_100_000, 1_466_667]] },
  {
    when: "a subtotal with a name of its own",
    invoer: [...invoer, [null, "Totaal Gelderland", 7_000_000, 1_100_000, 7_300_000, 1_400_000]],
  },
  {
    when: "subtotals and a total",
    invoer: [
      ...invoer.slice(0, 2),
      [null, "Subtotaal", 9_000_000, 2_000_000, 14_000_000, 3_000_000],
      ...invoer.slice(2),
      [null, "Subtotaal", 7_000_000, 1_100_000, 7_300_000, 1_400_000],
      [null, "Totaal", 16_000_000, 3_100_000, 21_300_000, 4_400_000],
    ],
  },
  {
    when: "totals above",
    invoer: [
      ...invoer.slice(0, 1),
      ...total(16_000_000, 3_100_000, 21_300_000, 4_400_000).slice(-1),
      ...invoer.slice(1),
    ],
  },
  { when: "a total of a year in the layout long", invoer: [...long, [null, "Totaal 2017", null, null, 25_700_000]] },
  {
    when: "a total that holds what is not read",
    invoer: [
      ...long,
      ["GM0228", "Ede", 2016, "BUIG", 500_000, "jaarrekening"],
      [null, "Totaal", null, null, 45_300_000],
    ],
  },
  {
    when: "a column of totals",
    invoer: invoer.map((cells, row) => [...cells, ["Totaal tekort", 28_000_000, 6_200_000, 10_600_000][row] ?? null]),
  },
  { when: "the right count", invoer: [["Aantal gemeenten", 3], [], ...invoer] },
  { when: "a count of something else", invoer: [["Aantal gemeenten met een aanvraag in 2018: 88"], [], ...invoer] },
])("$when stands in nobody's way", ({ invoer: rows }) => {
  expect(outcomeOf({ ...honestRun, invoer: rows }).openPoorten).toEqual([]);
});

const parsed = (...aanvaard: readonly object[]): ReturnType<typeof parseMapping> =>
  parseMapping({ schema: "koppeling/1", indeling: "zoeken", aanvaard }, "koppeling.json");
const accepting = (...aanvaard: readonly object[]): Pick<HonestRun, "mapping"> => {
  const mapping = parsed(...aanvaard);
  invariant(mapping.ok, "no mapping");
  return { mapping: mapping.value };
};
const reden = "nagevraagd, zie brief 12";
const large = { bevinding: "amount-unlikely", plaats: "Invoer!C2" };

describe("an acceptance covers what somebody looked at, and nothing else", () => {
  const run = { ...honestRun, invoer: withCell(invoer, 1, 2, 95_000_000) };
  test.each([
    { what: "the value that stands there", one: { ...large, waarde: "95000000" }, refused: null },
    { what: "no value", one: large, refused: "waarde" },
    { what: "another value", one: { ...large, waarde: "90000000" }, refused: "unused" },
  ])("with $what: $refused", ({ one, refused }) => {
    const { stempel, bevindingen } = outcomeOf({ ...run, ...accepting({ ...one, reden }) });
    expect(stempel).toBe(refused === null ? "officieel" : "concept");
    const said = bevindingen.filter(({ code }) => code.startsWith("acceptance"));
    expect(said.map(({ code, parameters }) => (code === "acceptance-unused" ? "unused" : parameters["kind"]))).toEqual(
      refused === null ? [] : [refused],
    );
  });

  test.each([
    { aantal: undefined, stempel: "concept" },
    { aantal: 1, stempel: "concept" },
    { aantal: 2, stempel: "officieel" },
  ])("of two hidden rows $aantal", ({ aantal, stempel }) => {
    const { snapshot, ...rest } = runOf({
      ...honestRun,
      ...accepting({
        bevinding: "hidden-rows",
        plaats: "Invoer!B2",
        waarde: "Venlo",
        reden,
        ...(aantal === undefined ? {} : { aantal }),
      }),
    });
    const sheets = snapshot.sheets.map((sheet, index) => (index === 0 ? { ...sheet, hiddenRows: [1, 3] } : sheet));
    const { verdeling } = runVerdeling({ ...rest, snapshot: { ...snapshot, sheets } });
    expect(verdeling?.uitkomst.stempel).toBe(stempel);
  });
});

test.each(
  [
    ["geen idee", "niet nagekeken", "het zal wel", "moet van de baas", "haast", "weet ik niet", "is begroting", "jaja"],
    ["prima", "A. Bakker", "J. van der Berg", "ok", ".", "gezien", "no idea", "not checked"],
    ["weet ik niet zeker maar kan", "haast, later nakijken", "mag van de baas", "geen tijd om na te vragen"],
    ["onbekend waarom", "zie mail", "akkoord A. Bakker"],
  ]
    .flat()
    .map((reason) => ({ reason })),
)("‘$reason’ is no reason to accept", ({ reason }) => {
  expect(parsed({ ...large, reden: reason }).ok).toBe(false);
});

test.each(
  [
    ["nagevraagd", "fusie", "Nagegaan bij de gemeente.", "nieuwe taken", "zie brief 12 van A. Bakker", "Fusie met Ede"],
    ["akkoord gemeente na telefonische navraag, bedrag nagerekend", "onbekende herkomst opgehelderd met de gemeente"],
    ["begroting is hier de naam van het blad", "niet gecontroleerd door de accountant, wel door ons nagerekend"],
  ]
    .flat()
    .map((reason) => ({ reason })),
)("‘$reason’ is one", ({ reason }) => {
  expect(parsed({ ...large, reden: reason }).ok).toBe(true);
});

const kolommen = { gemeentecode: "A", naam: "B", herkomst: "G" };
const figures = [
  ["C", 2016, "jeugd"],
  ["D", 2016, "wmo"],
  ["E", 2017, "jeugd"],
  ["F", 2017, "wmo"],
] as const;
type Pointed = readonly [kolom: string, jaar: number, domein: string, teken?: string];
function mapped(bedragen: readonly Pointed[], more: object = {}): Pick<HonestRun, "mapping"> {
  const read = bedragen.map(([kolom, jaar, domein, teken = null]) => ({ kolom, jaar, domein, soort: "tekort", teken }));
  const json = { schema: "koppeling/1", indeling: "breed", kopregel: 1, kolommen, bedragen: read, ...more };
  const mapping = parseMapping(json, "koppeling.json");
  invariant(mapping.ok, "no mapping");
  return { mapping: mapping.value };
}
const heads = (...texts: readonly string[]): Rows =>
  invoer.map((cells, row) => (row === 0 ? [...cells.slice(0, 2), ...texts, "Herkomst"] : cells));
const negative: Rows = invoer.map((cells) => cells.map((cell) => (typeof cell === "number" ? -cell : cell)));
const stated = (more: object): Pick<HonestRun, "mapping"> => {
  const mapping = parseMapping({ schema: "koppeling/1", indeling: "zoeken", ...more }, "koppeling.json");
  invariant(mapping.ok, "no mapping");
  return { mapping: mapping.value };
};

const contradictions: readonly Way[] = [
  {
    way: "the figures of 2015 as those of 2016",
    change: {
      invoer: heads("Tekort jeugd 2015", "Tekort Wmo 2016", "Tekort jeugd 2017", "Tekort Wmo 2017"),
      ...mapped(figures),
    },
    cell: "Invoer!C1",
    aantal: 1,
  },
  {
    way: "the years swapped",
    change: mapped(figures.map(([kolom, jaar, domein]) => [kolom, 4033 - jaar, domein])),
    cell: "Invoer!C1",
    aantal: 4,
  },
  {
    way: "the domains swapped",
    also: ["omvang-niet-aanvaard" as const],
    change: mapped(figures.map(([kolom, jaar, domein]) => [kolom, jaar, domein === "wmo" ? "jeugd" : "wmo"])),
    cell: "Invoer!C1",
    aantal: 4,
  },
  {
    way: "the BUIG as jeugd",
    change: {
      invoer: heads("Tekort BUIG 2016", "Tekort Wmo 2016", "Tekort jeugd 2017", "Tekort Wmo 2017"),
      ...mapped(figures),
    },
    cell: "Invoer!C1",
    aantal: 1,
  },
  {
    way: "lasten as a tekort",
    change: {
      invoer: heads("Lasten jeugd 2016", "Lasten Wmo 2016", "Lasten jeugd 2017", "Lasten Wmo 2017"),
      ...mapped(figures),
    },
    cell: "Invoer!C1",
    aantal: 4,
  },
  {
    way: "one column for two years",
    change: {
      invoer: heads("Jeugd", "Wmo", "x", "y"),
      ...mapped([...figures.slice(0, 2), ["C", 2017, "jeugd"], ["D", 2017, "wmo"]]),
    },
    cell: "Invoer!C1",
    aantal: 2,
  },
  {
    way: "a tekort with its sign turned",
    change: mapped([...figures.slice(0, 3), ["F", 2017, "wmo", "omgekeerd"]]),
    cell: "Invoer!F1",
    aantal: 1,
  },
  {
    way: "surpluses under the head of a tekort",
    change: { invoer: negative, ...stated({ teken: "omgekeerd" }) },
    cell: "Invoer!C1",
    aantal: 1,
  },
  {
    way: "a head in two rows",
    change: {
      invoer: [
        [null, null, 2016, null, 2017, null, null],
        ["Gemeentecode", "Gemeente", "Jeugd tekort", "Wmo tekort", "Jeugd tekort", "Wmo tekort", "Herkomst"],
        ...invoer.slice(1),
      ],
      ...mapped(
        figures.map(([kolom, jaar, domein]) => [kolom, 4033 - jaar, domein]),
        { kopregel: 2 },
      ),
    },
    cell: "Invoer!C2",
    aantal: 4,
  },
  {
    way: "corrections in euros on a sheet that says thousands",
    change: {
      correcties: [["Bedragen x 1.000 euro"], ...withCell(honestRun.correcties, 1, 3, -1_500_000)],
      ...stated({ correcties: [{ blad: "Correcties", eenheid: "euro" }] }),
    },
    cell: "Correcties!A1",
    aantal: 1,
  },
].map(({ way, change, cell, aantal, also = [] }) => ({
  way,
  also,
  change,
  gate: "lezing-niet-aanvaard" as const,
  facts: doubted("mapping-differs-from-head", cell, aantal),
}));

describe("a mapping that says something else than the heads ends at a gate", () => {
  test.each(contradictions)("$way", expectGate);

  test("a municipality in the row of the heads", () => {
    const { openPoorten } = outcomeOf({ ...honestRun, correcties: null, ...mapped(figures, { kopregel: 2 }) });
    expect(openPoorten.find(({ id }) => id === "lezing-niet-aanvaard")?.parameters).toEqual(
      doubted("mapping-differs-from-head", "Invoer!A2"),
    );
  });

  test.each<{ readonly when: string; readonly change: Partial<HonestRun> }>([
    { when: "what the heads say", change: mapped(figures) },
    {
      when: "heads that say nothing",
      change: { invoer: heads("Kolom 1", "Kolom 2", "Kolom 3", "Kolom 4"), ...mapped(figures) },
    },
    {
      when: "a head that only names the domain",
      change: { invoer: heads("Jeugd", "Wmo", "Jeugd (2)", "Wmo (2)"), ...mapped(figures) },
    },
    {
      when: "a balance, turned round",
      change: {
        invoer: negative.map((cells, row) =>
          row === 0
            ? (heads("Saldo jeugd 2016", "Saldo Wmo 2016", "Saldo jeugd 2017", "Saldo Wmo 2017")[0] ?? [])
            : cells,
        ),
        ...mapped(figures, { teken: "omgekeerd" }),
      },
    },
  ])("$when stands in nobody's way", ({ change }) => {
    expect(outcomeOf({ ...honestRun, ...change }).openPoorten).toEqual([]);
  });
});

const remarked = (head: string, value: Cell): Rows =>
  invoer.map((cells, row) => [...cells, row === 0 ? head : row === 1 ? value : null]);

describe("what a row says of its own figures ends at a gate", () => {
  test.each(
    ["onbekend", "?", "geen", "krant", "n.v.t.", "zelf gok", "Iv3 Q3 2017", "tussenrapportage", "kwartaalcijfers"]
      .concat([
        "bestuursrapportage",
        "meicirculaire",
        "telefonische opgave",
        "jaarrekening 2014",
        "Jaarrekening 2014/2015",
      ])
      .map((source) => ({ source })),
  )("the source $source", ({ source }) => {
    expectGate({
      way: source,
      change: { invoer: withCell(invoer, 1, 6, source) },
      gate: "aard-niet-aanvaard",
      facts: doubted("figures-labelled", "Invoer!G2"),
    });
  });

  test.each(
    [
      ["Opmerking", "nog niet gecontroleerd"],
      ["Opmerking", "bedragen onder voorbehoud"],
      ["Opmerking", "conceptcijfers, nog niet vastgesteld"],
      ["Opmerking", "inclusief BUIG"],
      ["Vastgesteld door raad", "nee"],
      ["Gecontroleerd", "nee"],
    ].map(([head = "", value = ""]) => ({ head, value })),
  )("$head: $value", ({ head, value }) => {
    expectGate({
      way: head,
      change: { invoer: remarked(head, value) },
      gate: "aard-niet-aanvaard",
      facts: doubted("figures-labelled", "Invoer!H2"),
    });
  });

  test.each(
    [
      ...[
        "Iv3 Q4 2017",
        "jaarrekening, telefonisch nagevraagd",
        "jaarrekening",
        "jaarrekening 2018, vergelijkende cijfers",
        "jaarrekening 2016 en 2017",
        "krantenberichten, jaarrekening",
        "rekening 2016, zie Q1",
        "publicatie",
      ].map((source) => withCell(invoer, 1, 6, source)),
      remarked("Opmerking", "aanvraag onder voorbehoud van de raad ingediend"),
      remarked("Opmerking", "exclusief BUIG"),
      remarked("Gecontroleerd", "ja"),
      remarked("Begroting vastgesteld", "nee"),
      remarked("Opmerking", "gecontroleerd door de accountant"),
    ].map((rows) => ({ says: JSON.stringify(rows[1]?.slice(6)), rows })),
  )("‘$says’ stands in nobody's way", ({ rows }) => {
    expect(outcomeOf({ ...honestRun, invoer: rows }).openPoorten).toEqual([]);
  });
});
