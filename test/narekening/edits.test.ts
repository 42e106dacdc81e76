import type { Criteriaset } from "../../src/core/criteria/criteriaset";
import { alv2018 } from "../../src/core/criteria/presets/alv-2018";
import { naarRato } from "../../src/core/criteria/presets/naar-rato";
import { fonds2018 } from "../../src/core/governance/presets/fonds-2018";
import { toekenningColumns, toekenningPlace } from "../../src/workbook/write/toekenning-columns";
import { checkPlaces, checksAfter, type CellPlace, type Edit } from "./edit-in-libre-office";
import { narekeningWorkbook, say, type NarekeningWorkbook } from "./narekening-workbook";
import { herindelingInput, randomInput } from "./random-input";

const governance = { ...fonds2018, bronnen: fonds2018.bronnen.map((bron) => ({ ...bron, bedrag: "9000000.00" })) };
const klopt = say("narekening.klopt");

/** Makes a workbook, does the edits in it, and gives the checks that are not right: none, or where and what. */
async function wrongAfter(edits: readonly Edit[], workbook: NarekeningWorkbook): Promise<readonly string[]> {
  const places = checkPlaces(workbook.plan);
  const found = await checksAfter(edits, workbook.bytes, places, awardOf(workbook));
  return edits.flatMap((edit, index) => {
    const texts = found[index] ?? [];
    const bad = texts.flatMap((text, check) => (text === klopt ? [] : [`${nameOf(places[check])}: ${text}`]));
    const isRight = edit.falsify ? texts[0] === say("narekening.kloptNiet") : bad.length === 0;
    return isRight ? [] : [`${JSON.stringify(edit)} ${bad.slice(0, 3).join(", ")}`];
  });
}

function nameOf(place: CellPlace | undefined): string {
  return place === undefined ? "?" : `${place.sheet} ${place.row.toString()},${place.column.toString()}`;
}

/** The award of the first municipality that got one, on the sheet Toekenning. */
function awardOf({ uitkomst }: NarekeningWorkbook): CellPlace {
  const { sheet, firstDataRow } = toekenningPlace;
  const column = toekenningColumns(uitkomst).findIndex(({ key }) => key === "toekenning");
  const row = uitkomst.toekenningen.findIndex(({ toekenning }) => toekenning > 0n);
  return { sheet, column, row: firstDataRow + row };
}

/** How large the sheets of a workbook are, those of the input too. */
interface Size {
  readonly sheet: string;
  readonly rows: number;
  readonly columns: number;
}

const municipalities = 6;
const inputSizes: readonly Size[] = [
  { sheet: "Rita's invoer", rows: municipalities + 1, columns: 8 },
  { sheet: "Correcties", rows: 5, columns: 6 },
];

function sizesOf({ plan }: NarekeningWorkbook): readonly Size[] {
  const output = plan.sheets.map(({ name: sheet, rows }) => ({
    sheet,
    rows: rows.length,
    columns: Math.max(...rows.map((cells) => cells.length)),
  }));
  return [...output, ...inputSizes];
}

/** Up to and past the municipalities, and of a longer list halfway and past its end too. */
function rowsToTry({ rows }: Size): readonly number[] {
  const first = Math.min(rows, toekenningPlace.firstDataRow + municipalities + 3);
  return [...new Set([...Array.from({ length: first }, (_, index) => index), Math.floor(rows / 2), rows - 1, rows])];
}

/** Before the first, before the last, past it, and some in between: in a list, between lists. */
function columnsToTry({ columns }: Size): readonly number[] {
  return [...new Set([0, 1, 2, Math.floor(columns / 3), Math.floor(columns / 2), columns - 1, columns])];
}

function insertions(sizes: readonly Size[], falsify: boolean): readonly Edit[] {
  return sizes.flatMap((size): readonly Edit[] => {
    const { sheet } = size;
    return [
      ...rowsToTry(size).map((index): Edit => ({ kind: "row", sheet, index, falsify })),
      ...columnsToTry(size).map((index): Edit => ({ kind: "column", sheet, index, falsify })),
    ];
  });
}

/** Past the municipalities and every candidate for a closing value; the rows below are those of one long list. */
const mostRows = 60;

/** A row before each row, a column before each column. */
function insertionsEverywhere(sizes: readonly Size[], falsify: boolean): readonly Edit[] {
  return sizes.flatMap(({ sheet, rows, columns }): readonly Edit[] => [
    { kind: "rows", sheet, count: Math.min(rows, mostRows), falsify },
    { kind: "columns", sheet, count: columns, falsify },
  ]);
}

/** Those of a workbook without uitname, in the order of the tabs, and those of its input. */
const sheets = [
  "Samenvatting",
  "Toekenning",
  "Toelichting",
  "Narekening",
  "Narekening parameters",
  "Narekening rekenblad",
  "Audit",
  ...inputSizes.map(({ sheet }) => sheet),
];

describe("a row or a column that somebody inserts on a sheet of the outcome", () => {
  // without the municipalities that only carry the uitname a workbook opens in no time
  let small: NarekeningWorkbook;
  let workbook: NarekeningWorkbook;
  beforeAll(async () => {
    const input = { bytes: randomInput(5, municipalities), name: "invoer.xlsx" };
    workbook = await narekeningWorkbook(input, alv2018, governance);
    small = await narekeningWorkbook(input, alv2018, { ...governance, uitname: { sleutel: "geen" } });
    const checks = checkPlaces(small.plan);
    expect(checks.length).toBeGreaterThan(30);
    expect(new Set(checks.map(({ sheet }) => sheet)).size).toBe(2);
    expect(sizesOf(small).map(({ sheet }) => sheet)).toEqual(sheets);
  });

  test.each(sheets)("leaves every check right, wherever it stands on %s", async (name) => {
    const sizes = sizesOf(small).filter(({ sheet }) => sheet === name);
    expect(await wrongAfter([...insertions(sizes, false), ...insertionsEverywhere(sizes, false)], small)).toEqual([]);
  });

  test.each(["Uitname", "Narekening rekenblad"])(
    "leaves every check right in who carries the uitname on %s",
    async (name) => {
      const sizes = sizesOf(workbook).filter(({ sheet, rows }) => sheet === name && rows > 380);
      const edits = insertions(sizes, false).filter(
        (edit) => edit.kind === "row" && edit.index > 4 && edit.index % 3 !== 0,
      );
      expect(edits.length).toBeGreaterThan(6);
      expect(await wrongAfter([...edits, ...insertionsEverywhere(sizes, false)], workbook)).toEqual([]);
    },
  );

  test("does not hide that an award was changed", async () => {
    const edits = insertions(sizesOf(small), true).filter((_, index) => index % 7 === 0);
    const everywhere = insertionsEverywhere(sizesOf(small), true);
    expect(await wrongAfter([...edits, ...everywhere], small)).toEqual([]);
  });
});

const by = (verdeling: Criteriaset["verdeling"]): Criteriaset => ({ ...naarRato, verdeling });
const grondslag = (more: Partial<Criteriaset["grondslag"]>, set: Criteriaset = naarRato): Criteriaset => ({
  ...set,
  grondslag: { ...set.grondslag, ...more },
});
const [rijk, gemeentefonds] = governance.bronnen;

test.each([
  { what: "naarRato, brackets and maxima", criteria: grondslag({ maximumPerInwoner: "95.25" }) },
  { what: "gelijkeToekenning", criteria: by({ regel: "gelijkeToekenning" }) },
  { what: "gelijkVerlies", criteria: by({ regel: "gelijkVerlies" }) },
  { what: "talmud", criteria: by({ regel: "talmud" }) },
  { what: "volgorde", criteria: by({ regel: "volgorde" }) },
  { what: "vastPercentage", criteria: by({ regel: "vastPercentage", percentage: "62.5" }) },
  {
    what: "sluitschijf with maxima and a minimum",
    criteria: grondslag({ maximumPerInwoner: "95.25", minimumbedrag: "900000.00" }, alv2018),
  },
  {
    what: "no netting, whole euros and a condition",
    criteria: {
      ...naarRato,
      tekort: { ...naarRato.tekort, saldering: { tussenDomeinen: false, tussenJaren: true } },
      afronding: { eenheid: "euro" as const },
      voorwaarden: [
        {
          id: "reserve",
          omschrijving: "reserve onder 250 euro per inwoner",
          kolom: "reserve",
          operator: "<" as const,
          waarde: "250",
          perInwoner: true,
          ontbrekend: "fout" as const,
        },
      ],
    },
  },
  {
    what: "three sources",
    criteria: alv2018,
    bronnen: [rijk, gemeentefonds, { id: "overig", naam: "Overig", bedrag: "3000000.01", besluit: null }],
  },
  { what: "contributions by a column", criteria: alv2018, uitname: { sleutel: "kolom" as const, kolom: "reserve" } },
  { what: "a merger, and figures in a list", criteria: { ...naarRato, indeling: 2018, inwoners: { peiljaar: 2018 } } },
])(
  "an empty row before each row of the calculation leaves every check right: $what",
  async ({ criteria, bronnen = governance.bronnen, uitname = governance.uitname }) => {
    const isMerger = criteria.indeling === 2018;
    const bytes = isMerger ? herindelingInput(11) : randomInput(13, 12, 9);
    const fund = { ...governance, bronnen: bronnen.flatMap((bron) => bron ?? []), uitname };
    const workbook = await narekeningWorkbook({ bytes, name: "invoer.xlsx" }, criteria, fund);
    const sizes = sizesOf(workbook).filter(({ sheet }) => sheet.startsWith("Narekening"));
    expect(sizes).toHaveLength(3);
    expect(await wrongAfter(insertionsEverywhere(sizes, false), workbook)).toEqual([]);
  },
);

test.each([
  { rule: "sluitschijf", criteria: alv2018 },
  { rule: "naarRato", criteria: naarRato },
  { rule: "gelijkeToekenning", criteria: by({ regel: "gelijkeToekenning" }) },
  { rule: "gelijkVerlies", criteria: by({ regel: "gelijkVerlies" }) },
  { rule: "talmud", criteria: by({ regel: "talmud" }) },
  { rule: "volgorde", criteria: by({ regel: "volgorde" }) },
  { rule: "vastPercentage", criteria: by({ regel: "vastPercentage", percentage: "62.5" }) },
])("precision as displayed leaves every check right, and hides no changed award: $rule", async ({ criteria }) => {
  const workbook = await narekeningWorkbook({ bytes: randomInput(11, 24), name: "invoer.xlsx" }, criteria, governance);
  const edits: readonly Edit[] = [
    { kind: "nothing", falsify: false },
    { kind: "shown", falsify: false },
    { kind: "shown", falsify: true },
  ];
  expect(await wrongAfter(edits, workbook)).toEqual([]);
});
