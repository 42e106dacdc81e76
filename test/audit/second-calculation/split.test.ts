import fc from "fast-check";
import { faultInSplit } from "../../../src/audit/second-calculation/split";
import { splitOverBronnen } from "../../../src/core/funding/split-over-bronnen";
import { cents } from "../../../src/core/money/cents";
import { bestTable, deviationOf, everyTable } from "../../support/best-table";
import { propertyRuns } from "../../support/property-runs";

const awards = [2n, 2n, 2n];
const used = [2n, 2n, 2n];

test.each([
  { parts: ["1 1 0", "1 0 1", "0 1 1"], fault: null },
  { parts: ["1 1 0", "0 1 1", "1 0 1"], fault: "ties" },
  { parts: ["0 1 1", "1 0 1", "1 1 0"], fault: "ties" },
  { parts: ["2 0 0", "0 1 1", "0 1 1"], fault: "rounding" },
  { parts: ["1 1 0", "1 1 0", "0 0 2"], fault: "rounding" },
  { parts: ["1 1 0", "1 1 0", "0 1 1"], fault: "columns" },
  { parts: ["1 1 1", "1 0 0", "0 1 1"], fault: "rows" },
  { parts: ["1 1 0", "1 0 1"], fault: "rows" },
] as const)("of 2, 2, 2 over three equal sources $parts has the fault $fault", ({ parts, fault }) => {
  expect(
    faultInSplit(
      awards,
      used,
      parts.map((row) => row.split(" ").map(BigInt)),
    ),
  ).toBe(fault);
});

test("another table with both margins and every part rounded is refused when it deviates more", () => {
  const rows = [5n, 3n];
  const columns = [1n, 3n, 4n];
  const least = deviationOf(bestTable(rows, columns), rows, columns);
  const others = everyTable(rows, columns).filter((table) => deviationOf(table, rows, columns) > least);
  expect(others.length).toBeGreaterThan(0);
  expect(others.map((table) => faultInSplit(rows, columns, table))).toEqual(others.map(() => "deviation"));
});

const margins = fc
  .record({
    rows: fc.array(fc.bigInt({ min: 0n, max: 9n }), { minLength: 1, maxLength: 4 }),
    cuts: fc.tuple(fc.nat({ max: 100 }), fc.nat({ max: 100 })),
  })
  .map(({ rows, cuts }) => {
    const whole = rows.reduce((sum, row) => sum + row, 0n);
    const [low = 0n, high = 0n] = cuts.map((cut) => (whole * BigInt(cut)) / 100n).sort((a, b) => (a < b ? -1 : 1));
    return { rows, columns: [low, high - low, whole - high] };
  });

test("accepts the best table, and no other", () => {
  fc.assert(
    fc.property(margins, ({ rows, columns }) => {
      const best = bestTable(rows, columns).join(";");
      const accepted = everyTable(rows, columns).filter((table) => faultInSplit(rows, columns, table) === null);
      expect(accepted.map((table) => table.join(";"))).toEqual([best]);
    }),
    { numRuns: propertyRuns(150) },
  );
});

test("accepts what the product does, with two sources and with more, for real amounts", () => {
  fc.assert(
    fc.property(
      fc.array(fc.bigInt({ min: 0n, max: 3_000_000_000n }), { maxLength: 40 }),
      fc.array(fc.nat({ max: 1000 }), { maxLength: 4 }),
      (rows, cuts) => {
        const whole = rows.reduce((sum, row) => sum + row, 0n);
        const edges = [0n, ...cuts.map((cut) => (whole * BigInt(cut)) / 1000n), whole].sort((a, b) => (a < b ? -1 : 1));
        const columns = edges.slice(1).map((edge, index) => edge - (edges[index] ?? 0n));
        const parts = splitOverBronnen(rows.map(cents), columns.map(cents));
        expect(faultInSplit(rows, columns, parts)).toBeNull();
      },
    ),
    { numRuns: propertyRuns(150) },
  );
});
