import fc from "fast-check";
import type { Finding } from "../../../src/core/findings/finding";
import type { Gemeente } from "../../../src/core/gemeenten/gemeente";
import { validateGemeenten, type Validated } from "../../../src/core/validate/validate-gemeenten";
import { register } from "../../../src/reference/register";
import {
  everywhere,
  longTables,
  renumbered,
  scope2018,
  wideTables,
  type Figure,
  type RowSpec,
} from "../../support/input-tables";

const validate = (specs: readonly RowSpec[]): Validated => validateGemeenten(wideTables(specs), register, scope2018);
const brief = (findings: readonly Finding[]): unknown =>
  findings.map(({ code, place, parameters: { jaar, domein, soort } }) => [
    code,
    place?.kind === "cell" ? place.cell : null,
    jaar,
    domein,
    soort,
  ]);

test("takes tekort as lasten minus baten, years first", () => {
  const pair = (lasten: bigint, baten: bigint): Figure => ({ lasten, baten });
  const { gemeenten } = validate([
    {
      code: "228",
      jeugd: { 2016: pair(500n, 100n), 2017: pair(600n, 700n) },
      wmo: { 2016: pair(9n, 0n), 2017: pair(0n, 0n) },
    },
  ]);
  expect(
    gemeenten[0]?.cellen.map(({ jaar, domein, opgegeven, geaccepteerd }) => [jaar, domein, opgegeven, geaccepteerd]),
  ).toEqual([
    [2016, "jeugd", 400n, 400n],
    [2016, "wmo", 9n, 9n],
    [2017, "jeugd", -100n, -100n],
    [2017, "wmo", 0n, 0n],
  ]);
  expect(gemeenten[0]?.cellen[0]?.herkomst).toMatchObject([
    { van: { sheet: "Invoer", cell: "D2", notatie: "getal" }, soort: "lasten", aandeel: "1" },
    { van: { sheet: "Invoer", cell: "E2", notatie: "getal" }, soort: "baten", aandeel: "1" },
  ]);
});

test.each([
  {
    when: "one is empty",
    spec: { jeugd: { 2016: null, 2017: 1n }, wmo: { 2016: 1n, 2017: 1n } },
    missing: ["D2", 2016, "jeugd", "tekort"],
  },
  {
    when: "baten are empty",
    spec: {
      ...everywhere({ lasten: 1n, baten: 1n }),
      wmo: { 2016: { lasten: 1n, baten: 1n }, 2017: { lasten: 1n, baten: null } },
    },
    missing: ["K2", 2017, "wmo", "baten"],
  },
  {
    when: "one has no cell",
    spec: { jeugd: { 2016: 1n, 2017: 1n }, wmo: { 2016: 1n } },
    missing: ["A2", 2017, "wmo", "tekort"],
  },
])("misses an amount when $when", ({ spec, missing }) => {
  const { gemeenten, findings } = validate([{ code: "228", ...spec }]);
  expect(brief(findings)).toEqual([["missing-amount", ...missing]]);
  expect(gemeenten).toEqual([]);
});

test.each(["lasten", "baten"] as const)("misses the other half when only %s have a cell", (soort) => {
  const tables = wideTables([{ code: "228", ...everywhere({ lasten: 1n, baten: 1n }) }]);
  const rows = tables.rows.map((row) => ({ ...row, bedragen: row.bedragen.filter((one) => one.soort === soort) }));
  const { findings } = validateGemeenten({ ...tables, rows }, register, scope2018);
  expect(findings.map(({ code, parameters }) => [code, parameters["soort"]])).toEqual(
    Array.from({ length: 4 }, () => ["missing-amount", soort === "lasten" ? "baten" : "lasten"]),
  );
});

test("misses a line in the long layout", () => {
  const { findings } = validateGemeenten(
    longTables([{ code: "228", jeugd: { 2016: 1n, 2017: 1n }, wmo: { 2016: 1n } }]),
    register,
    scope2018,
  );
  expect(brief(findings)).toEqual([["missing-amount", "A2", 2017, "wmo", "tekort"]]);
});

test.each([
  { when: "all are empty", spec: everywhere(null) },
  { when: "there are none", spec: {} },
  { when: "they are of other years", spec: everywhere(1n, [2015]) },
])("leaves out a municipality without figures: $when", ({ spec }) => {
  const { gemeenten, divisie, findings } = validate([{ code: "228", inwoners: 113_000n, ...spec }]);
  expect(findings.map(({ code }) => code)).toEqual(["no-figures", "inhabitants-differ"]);
  expect(gemeenten).toEqual([]);
  expect(divisie.find(({ code }) => code === "GM0228")?.inwoners).toBe(113_000n);
});

test.each([
  {
    statuses: ["voorlopig", "definitief", "definitief", null],
    cel: ["voorlopig", "definitief", "definitief", null],
    warned: true,
  },
  {
    statuses: ["definitief", "definitief", "definitief", "definitief"],
    cel: ["definitief", "definitief", "definitief", "definitief"],
    warned: false,
  },
] as const)("gives the status $cel", ({ statuses, cel, warned }) => {
  const tables = longTables([{ code: "228", ...everywhere(1n) }]);
  const rows = tables.rows.map((row, index) => ({
    ...row,
    bedragen: row.bedragen.map((bedrag) => ({ ...bedrag, status: statuses[index] ?? null })),
  }));
  const { gemeenten, findings } = validateGemeenten({ ...tables, rows }, register, scope2018);
  // lines are jeugd 2016, jeugd 2017, wmo 2016, wmo 2017
  expect([0, 2, 1, 3].map((position) => gemeenten[0]?.cellen[position]?.status)).toEqual(cel);
  expect(findings.filter(({ code }) => code === "provisional-figures").map(({ parameters }) => parameters)).toEqual(
    warned ? [{ count: 1 }] : [],
  );
});

test("calls a figure provisional as soon as one part is, and unknown when one part is", () => {
  const parts = (statuses: readonly ("voorlopig" | "definitief" | null)[]): unknown => {
    const tables = longTables([{ code: "228", ...everywhere(1n, [2016]) }]);
    const [first, second] = tables.rows;
    const bedrag = first?.bedragen[0];
    if (bedrag === undefined || second === undefined) throw new Error("two lines expected");
    const bedragen = statuses.map((status, index) => ({ ...bedrag, status, onderdeel: index.toString() }));
    const rows = [{ ...second, bedragen }, second];
    return validateGemeenten({ ...tables, rows }, register, { ...scope2018, jaren: [2016] }).gemeenten[0]?.cellen[0]
      ?.status;
  };
  expect(parts(["definitief", "voorlopig", null])).toBe("voorlopig");
  expect(parts(["definitief", null])).toBeNull();
  expect(parts(["definitief", "definitief"])).toBe("definitief");
});

test("keeps extra columns and labels of the own row", () => {
  const reserve = { soort: "getal", waarde: "12.5" } as const;
  const { gemeenten } = validate([{ code: "228", ...everywhere(1n), kenmerken: { reserve }, herkomst: "publicatie" }]);
  expect(gemeenten[0]).toMatchObject({
    kenmerken: { reserve },
    herkomst: "publicatie",
    plaats: { sheet: "Invoer", row: 2 },
  });
});

test("keeps a contradiction between merged municipalities in an extra column, for the condition that asks for it", () => {
  const text = (waarde: string): { soort: "tekst"; waarde: string } => ({ soort: "tekst", waarde });
  const merged = ["GM0018", "GM0040", "GM1987"].map((code, index) => ({
    code,
    ...everywhere(1n),
    kenmerken: { soort: text("x"), eigen: text(index.toString()) },
    herkomst: ["b", "a", "b"][index] ?? null,
  }));
  const { gemeenten } = validateGemeenten(wideTables(merged), register, { ...scope2018, indeling: 2018 });
  expect(gemeenten[0]).toMatchObject({ code: "GM1952", kenmerken: { soort: text("x") }, herkomst: "a, b" });
  expect(gemeenten[0]?.kenmerken["eigen"]?.soort).toBe("tegenspraak");
});

test.each([
  { first: "foutwaarde", second: "tekst" },
  { first: "tekst", second: "foutwaarde" },
  { first: "foutwaarde", second: "nietBerekend" },
] as const)("keeps an error in an extra column beside another value: $first, $second", ({ first, second }) => {
  const merged = ["GM0018", "GM0040", "GM1987"].map((code, index) => {
    const eigen = { soort: index === 0 ? first : second, waarde: index.toString() };
    return { code, ...everywhere(1n), kenmerken: { eigen } };
  });
  const { gemeenten } = validateGemeenten(wideTables(merged), register, { ...scope2018, indeling: 2018 });
  expect(gemeenten[0]?.kenmerken["eigen"]).toMatchObject({ soort: "foutwaarde" });
});

const amount = fc.bigInt(-1_000_000_000n, 1_000_000_000n);
const pair = fc.record({ lasten: amount, baten: amount });
const spec = fc.record({ jeugd: fc.record({ 2016: pair, 2017: pair }), wmo: fc.record({ 2016: pair, 2017: pair }) });
const codes = ["GM0003", "GM0080", "GM0081", "GM0140", "GM0228", "GM1900", "GM1949", "VB0001", "VB0002"];
const sheet = fc
  .tuple(fc.subarray(codes), fc.array(spec, { minLength: codes.length, maxLength: codes.length }))
  .map(([some, specs]) =>
    some.map((code, index) => ({ code, inwoners: code.startsWith("VB") ? 500n : null, ...specs[index] })),
  );
const scope = { ...scope2018, indeling: 2018 };

/** Without the cells that figures were read from. */
function amounts(gemeenten: readonly Gemeente[]): unknown {
  return gemeenten.map(({ code, naam, inwoners, cellen, opgegaan }) => ({
    code,
    naam,
    inwoners,
    opgegaan,
    cellen: cellen.map(({ jaar, domein, opgegeven, status }) => ({ jaar, domein, opgegeven, status })),
  }));
}

test("gives the same whatever the order in which the rows are handed over", () => {
  fc.assert(
    fc.property(sheet, fc.infiniteStream(fc.nat()), (specs, keys) => {
      const tables = wideTables(specs);
      const rows = shuffled(tables.rows, keys);
      expect(validateGemeenten({ ...tables, rows }, register, scope)).toEqual(
        validateGemeenten(tables, register, scope),
      );
    }),
    { numRuns: 50 },
  );
});

test("gives the same amounts whatever the order in which the sheet is sorted", () => {
  fc.assert(
    fc.property(sheet, fc.infiniteStream(fc.nat()), (specs, keys) => {
      const tables = wideTables(specs);
      const sorted = validateGemeenten({ ...tables, rows: renumbered(shuffled(tables.rows, keys)) }, register, scope);
      expect(amounts(sorted.gemeenten)).toEqual(amounts(validateGemeenten(tables, register, scope).gemeenten));
    }),
    { numRuns: 50 },
  );
});

test("gives the same amounts for the same figures in the long layout", () => {
  fc.assert(
    fc.property(sheet, (specs) => {
      const long = validateGemeenten(longTables(specs), register, scope);
      expect(amounts(long.gemeenten)).toEqual(amounts(validateGemeenten(wideTables(specs), register, scope).gemeenten));
    }),
    { numRuns: 50 },
  );
});

function shuffled<T>(items: readonly T[], keys: fc.Stream<number>): readonly T[] {
  const withKey = items.map((item) => ({ item, key: keys.next().value as number }));
  return withKey.sort((a, b) => a.key - b.key).map(({ item }) => item);
}

test("a figure that could not be read has been reported: it is not missing as well, but the municipality is incomplete", () => {
  const tables = wideTables([
    { code: "GM0363", ...everywhere(100n) },
    { code: "GM0014", ...everywhere(100n) },
  ]);
  const [amsterdam, groningen] = tables.rows;
  if (amsterdam === undefined || groningen === undefined) throw new Error("no rows");
  const [unread, ...bedragen] = amsterdam.bedragen;
  if (unread === undefined) throw new Error("no figures");
  const rows = [{ ...amsterdam, bedragen, onleesbaar: [unread] }, groningen];
  const { gemeenten, findings } = validateGemeenten({ ...tables, rows }, register, scope2018);
  expect(findings.map(({ code }) => code)).not.toContain("missing-amount");
  expect(gemeenten.map(({ code }) => code)).toEqual(["GM0014"]);
});

test("a municipality of which nothing could be read is not without figures", () => {
  const tables = wideTables([{ code: "GM0363", ...everywhere(100n) }]);
  const rows = tables.rows.map((row) => ({ ...row, bedragen: [], onleesbaar: row.bedragen }));
  const { findings } = validateGemeenten({ ...tables, rows }, register, scope2018);
  expect(findings.map(({ code }) => code)).not.toContain("no-figures");
  expect(findings.map(({ code }) => code)).not.toContain("missing-amount");
});
