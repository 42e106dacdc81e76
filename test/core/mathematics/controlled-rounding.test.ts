import fc from "fast-check";
import { roundTable } from "../../../src/core/mathematics/controlled-rounding";
import { bestTable, deviationOf } from "../../support/best-table";
import { propertyRuns } from "../../support/property-runs";

const sum = (values: readonly bigint[]): bigint => values.reduce((total, value) => total + value, 0n);

/** Rows, and columns with the same sum. */
const margins = (most: { readonly rows: number; readonly columns: number; readonly value: bigint }) =>
  fc
    .record({
      rows: fc.array(fc.bigInt({ min: 0n, max: most.value }), { minLength: 1, maxLength: most.rows }),
      cuts: fc.array(fc.nat({ max: 1_000_000 }), { minLength: 2, maxLength: most.columns - 1 }),
    })
    .map(({ rows, cuts }) => {
      const whole = sum(rows);
      const bounds = cuts.map((cut) => (whole * BigInt(cut)) / 1_000_000n).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
      const edges = [0n, ...bounds, whole];
      return { rows, columns: edges.slice(1).map((edge, index) => edge - (edges[index] ?? 0n)) };
    });

test.each([
  { rows: [1n, 1n, 1n], columns: [1n, 1n, 1n], table: ["1 0 0", "0 1 0", "0 0 1"] },
  { rows: [2n, 2n, 2n], columns: [2n, 2n, 2n], table: ["1 1 0", "1 0 1", "0 1 1"] },
  { rows: [5n, 5n], columns: [0n, 3n, 7n], table: ["0 2 3", "0 1 4"] },
  { rows: [0n, 7n], columns: [2n, 0n, 5n], table: ["0 0 0", "2 0 5"] },
  { rows: [0n, 0n], columns: [0n, 0n, 0n], table: ["0 0 0", "0 0 0"] },
  { rows: [], columns: [0n, 0n, 0n], table: [] },
])("divides rows $rows over columns $columns as $table", ({ rows, columns, table }) => {
  expect(roundTable(rows, columns).map((cells) => cells.join(" "))).toEqual(table);
});

test("is the best of all tables there are, ties to the first row and then to the first column", () => {
  fc.assert(
    fc.property(margins({ rows: 4, columns: 3, value: 12n }), ({ rows, columns }) => {
      expect(roundTable(rows, columns)).toEqual(bestTable(rows, columns));
    }),
    { numRuns: propertyRuns(200) },
  );
});

test("closes both margins with every cell its exact value rounded down or up, for real amounts", () => {
  fc.assert(
    fc.property(margins({ rows: 60, columns: 6, value: 2_000_000_000n }), ({ rows, columns }) => {
      const table = roundTable(rows, columns);
      const whole = sum(rows);
      expect(table.map(sum)).toEqual(rows);
      expect(columns.map((_, column) => sum(table.map((cells) => cells[column] ?? 0n)))).toEqual(columns);
      table.forEach((cells, row) => {
        cells.forEach((cell, column) => {
          const difference = cell * whole - (rows[row] ?? 0n) * (columns[column] ?? 0n);
          expect(whole === 0n || (difference < whole && -difference < whole)).toBe(true);
        });
      });
    }),
    { numRuns: propertyRuns(100) },
  );
});

test("no exchange of units between two rows brings the table closer to the exact values", () => {
  fc.assert(
    fc.property(margins({ rows: 6, columns: 4, value: 900_000n }), ({ rows, columns }) => {
      const table = roundTable(rows, columns);
      const least = deviationOf(table, rows, columns);
      rows.forEach((_, one) => {
        rows.forEach((__, other) => {
          columns.forEach((___, from) => {
            columns.forEach((____, to) => {
              if (one === other || from === to) return;
              const changed = table.map((cells) => [...cells]);
              const add = (row: number, column: number, units: bigint): void => {
                const cells = changed[row] ?? [];
                cells[column] = (cells[column] ?? 0n) + units;
              };
              add(one, from, -1n);
              add(one, to, 1n);
              add(other, to, -1n);
              add(other, from, 1n);
              expect(deviationOf(changed, rows, columns) >= least).toBe(true);
            });
          });
        });
      });
    }),
    { numRuns: propertyRuns(40) },
  );
});

test("equal rows by the thousand are no burden", () => {
  const rows = Array.from({ length: 1500 }, () => 1n);
  const table = roundTable(rows, [500n, 500n, 500n]);
  expect(table.slice(0, 500).every(([first]) => first === 1n)).toBe(true);
  expect(table.slice(1000).every(([, , last]) => last === 1n)).toBe(true);
});

test("margins with different sums are a bug", () => {
  expect(() => roundTable([1n], [1n, 1n])).toThrow("different sums");
});
