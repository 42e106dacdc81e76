import type { Criteriaset } from "../../src/core/criteria/criteriaset";
import { alv2018 } from "../../src/core/criteria/presets/alv-2018";
import { naarRato } from "../../src/core/criteria/presets/naar-rato";
import { fonds2018 } from "../../src/core/governance/presets/fonds-2018";
import { toekenningColumns, toekenningPlace } from "../../src/workbook/write/toekenning-columns";
import { checkPlaces, checksAfter, type CellPlace, type Edit } from "./edit-in-libre-office";
import { narekeningWorkbook, say, type NarekeningWorkbook } from "./narekening-workbook";
import { randomInput } from "./random-input";

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

/** Above the headers of a sheet that calculates, 0-based. */
const calculationRow = 4;

/** A row before some rows of every output sheet: the first, one below the headers, halfway and past the last; columns too. */
function insertions({ plan }: NarekeningWorkbook, falsify: boolean): readonly Edit[] {
  return plan.sheets.flatMap(({ name: sheet, purpose, rows }): readonly Edit[] => {
    const upTo = (count: number): readonly number[] => [
      ...new Set([0, Math.min(10, count), Math.floor(count / 2), count]),
    ];
    // between two municipalities of the calculation itself an empty row is one that cannot be computed, and is said to be
    const calculates = ["narekening", "narekening-rekenblad"].includes(purpose);
    const between = calculates ? [0, calculationRow, rows.length] : upTo(rows.length);
    const width = Math.max(...rows.map((cells) => cells.length));
    return [
      ...between.map((index): Edit => ({ kind: "row", sheet, index, falsify })),
      ...upTo(width).map((index): Edit => ({ kind: "column", sheet, index, falsify })),
    ];
  });
}

describe("a row or a column that somebody inserts on a sheet of the outcome", () => {
  let workbook: NarekeningWorkbook;
  beforeAll(async () => {
    workbook = await narekeningWorkbook({ bytes: randomInput(5, 8), name: "invoer.xlsx" }, alv2018, governance);
    const checks = checkPlaces(workbook.plan);
    expect(checks.length).toBeGreaterThan(40);
    expect(new Set(checks.map(({ sheet }) => sheet)).size).toBe(2);
  });

  test("leaves every check right", async () => {
    const edits = insertions(workbook, false);
    expect(new Set(edits.map((edit) => ("sheet" in edit ? edit.sheet : ""))).size).toBe(workbook.plan.sheets.length);
    expect(await wrongAfter(edits, workbook)).toEqual([]);
  });

  test("does not hide that an award was changed", async () => {
    const edits = insertions(workbook, true).filter((_, index) => index % 7 === 0);
    expect(await wrongAfter(edits, workbook)).toEqual([]);
  });
});

const by = (verdeling: Criteriaset["verdeling"]): Criteriaset => ({ ...naarRato, verdeling });

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
