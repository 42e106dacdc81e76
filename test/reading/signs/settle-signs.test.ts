import type { Cell } from "../../../src/workbook/snapshot";
import { parseMapping } from "../../../src/reading/mapping/mapping";
import { readInput, type ReadInput } from "../../../src/reading/read-input";
import { scope2018, sheetOf, snapshotOf } from "../../support/snapshot";

const header = [
  "code",
  ...[2016, 2017].flatMap((year) =>
    ["jeugd", "wmo"].flatMap((domein) => ["lasten", "baten"].map((soort) => `${soort} ${domein} ${year.toString()}`)),
  ),
];

/** A row per municipality; the amounts of all pairs are those of the first one unless said otherwise. */
function read(rows: readonly (readonly Cell[])[], stated: object = {}): ReadInput {
  const parsed = parseMapping({ schema: "koppeling/1", indeling: "zoeken", ...stated }, "koppeling.json");
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
  return readInput(snapshotOf([sheetOf("Invoer", [header, ...rows])]), scope2018, parsed.value);
}

function row(
  code: number,
  lasten: number,
  baten: number,
  changed: Readonly<Record<number, Cell>> = {},
): readonly Cell[] {
  const pairs = [lasten, baten, lasten, baten, lasten, baten, lasten, baten];
  return [code, ...pairs.map((amount, index) => changed[index] ?? amount)];
}

function eurosOf({ tables }: ReadInput, index: number): readonly bigint[] {
  return (tables?.rows[index]?.bedragen ?? []).map(({ bedrag }) => bedrag / 100n);
}

function codes({ findings }: ReadInput): readonly string[] {
  return findings.map(({ code }) => code);
}

const three = [983, 289, 228] as const;

test.each([
  { what: "baten as credits", lasten: 10, baten: -7, soort: "baten" },
  { what: "lasten as payments", lasten: -10, baten: 7, soort: "lasten" },
])("$what are turned round, and it is said once", ({ lasten, baten, soort }) => {
  const result = read(three.map((code) => row(code, lasten, baten)));
  expect(result.findings).toMatchObject([
    { code: "sign-turned", severity: "warning", parameters: { soort, count: 4, veld: `tekens.${soort}` } },
  ]);
  expect(eurosOf(result, 0)).toEqual([10n, 7n, 10n, 7n, 10n, 7n, 10n, 7n]);
  expect(result.tables?.rows[0]?.bedragen.map(({ factor }) => factor)).toContain(-1);
});

test("a sign of the whole file that leaves baten negative does not add them up", () => {
  const result = read(
    three.map((code) => row(code, -10, 7)),
    { teken: "omgekeerd" },
  );
  expect(codes(result)).toEqual(["sign-turned"]);
  expect(eurosOf(result, 0)).toEqual([10n, 7n, 10n, 7n, 10n, 7n, 10n, 7n]);
  expect(result.tables?.rows[0]?.bedragen[1]).not.toHaveProperty("factor");
});

test("what a mapping states is not said again", () => {
  const result = read(
    three.map((code) => row(code, 10, -7)),
    { tekens: { baten: "omgekeerd" } },
  );
  expect(codes(result)).toEqual([]);
  expect(eurosOf(result, 0)).toEqual([10n, 7n, 10n, 7n, 10n, 7n, 10n, 7n]);
});

test("a stated sign that makes a whole column negative is refused", () => {
  const result = read(
    three.map((code) => row(code, 10, 7)),
    { tekens: { baten: "omgekeerd" } },
  );
  expect(result.findings).toMatchObject([
    { code: "sign-stated-wrong", parameters: { count: 4, veld: "tekens.baten", waarde: "gewoon" } },
  ]);
});

test.each([
  {
    what: "among ordinary ones",
    rows: three.map((code, at) => row(code, 10, 7, at === 1 ? { 3: -7 } : {})),
    amount: "7",
  },
  { what: "among credits", rows: three.map((code, at) => row(code, 10, -7, at === 1 ? { 3: 7 } : {})), amount: "-7" },
])("one amount with the other sign $what stops at its cell", ({ rows, amount }) => {
  const result = read(rows);
  const found = result.findings.find(({ code }) => code === "sign-of-cell");
  expect(found).toMatchObject({ place: { cell: "E3" }, parameters: { soort: "baten", column: "E", amount } });
});

test("an amount that is small in its row counts as it stands, and is said", () => {
  const result = read(three.map((code, at) => row(code, 1000, 700, at === 1 ? { 3: -20 } : {})));
  expect(result.findings).toMatchObject([
    { code: "sign-kept", severity: "warning", place: { cell: "E3" }, value: "-20", parameters: { cells: "E3 (289)" } },
  ]);
  expect(eurosOf(result, 1)).toEqual([1000n, 700n, 1000n, -20n, 1000n, 700n, 1000n, 700n]);
});

test("one negative amount of the only municipality is no sign of its column", () => {
  const result = read([row(983, 1000, 700, { 3: -20 })]);
  expect(codes(result)).toEqual(["sign-kept"]);
  expect(codes(read([row(983, 1000, -700)]))).toEqual(["sign-turned"]);
});

test("a column of which nothing tells the sign stops", () => {
  const result = read([row(983, 10, 7), row(289, 10, 7), row(228, 10, -7), row(80, 10, -7)]);
  expect(result.findings[0]).toMatchObject({
    code: "sign-mixed",
    parameters: { columns: "C, E, G, I", positive: "C2", negative: "C4" },
  });
});

test("in thousands the amount to put in the cell is that of the cell", () => {
  const rows = three.map((code, at) => row(code, 10, 7, at === 1 ? { 3: -7.5 } : {}));
  const found = read(rows, { eenheid: "duizendEuro" }).findings.find(({ code }) => code === "sign-of-cell");
  expect(found).toMatchObject({ value: "-7.5", parameters: { amount: "7.5" } });
});
