import { alv2018 } from "../../src/core/criteria/presets/alv-2018";
import { toekenningPlace } from "../../src/sheets/toekenning/toekenning-columns";
import { checkPlaces, type Edit } from "./edit-in-libre-office";
import { insertionsEverywhere, outputSizes, type Size } from "./insertions-everywhere";
import { narekeningWorkbook, type NarekeningWorkbook } from "./narekening-workbook";
import { randomInput } from "./random-input";
import { smallFund } from "./small-fund";
import { wrongAfter } from "./wrong-after";

const municipalities = 6;
const inputSizes: readonly Size[] = [
  { sheet: "Rita's invoer", rows: municipalities + 1, columns: 8 },
  { sheet: "Correcties", rows: 5, columns: 6 },
];

function sizesOf(workbook: NarekeningWorkbook): readonly Size[] {
  return [...outputSizes(workbook), ...inputSizes];
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
    workbook = await narekeningWorkbook(input, alv2018, smallFund);
    small = await narekeningWorkbook(input, alv2018, { ...smallFund, uitname: { sleutel: "geen" } });
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
