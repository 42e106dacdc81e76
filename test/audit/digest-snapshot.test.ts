import { digestSnapshot, type SnapshotCell, type SnapshotContent } from "../../src/audit/digest-snapshot";
import type { Snapshot } from "../../src/workbook/snapshot";

const rows: readonly (readonly SnapshotCell[])[] = [
  ["Gemeentecode", "Tekort jeugd 2016"],
  ["GM0363", 1234.565],
  [null, true, { error: "#DIV/0!" }, { uncalculated: "=A1" }],
];

function content(
  sheet: Partial<SnapshotContent["sheets"][number]> = {},
  dateSystem: 1900 | 1904 = 1900,
): SnapshotContent {
  return { dateSystem, sheets: [{ name: "Invoer", own: false, rows, ...sheet }] };
}

const original = digestSnapshot(content());

function withCell(row: number, column: number, cell: SnapshotCell): SnapshotContent {
  const padded = rows[row]?.concat(Array.from({ length: 9 }, () => null)) ?? [];
  return content({ rows: rows.with(row, padded.with(column, cell)) });
}

test.each([
  { what: "a number", changed: withCell(1, 1, 1234.56) },
  { what: "a number into the same text", changed: withCell(1, 1, "1234.565") },
  { what: "a yes into a no", changed: withCell(2, 1, false) },
  { what: "an error into its text", changed: withCell(2, 2, "#DIV/0!") },
  { what: "a formula", changed: withCell(2, 3, { uncalculated: "=A2" }) },
  { what: "an empty cell into a space", changed: withCell(0, 4, " ") },
  { what: "a cell away", changed: withCell(1, 0, null) },
  { what: "the meaning of dates", changed: content({}, 1904) },
  { what: "the order of rows", changed: content({ rows: rows.toReversed() }) },
])("changes when someone changes $what", ({ changed }) => {
  expect(digestSnapshot(changed)).not.toBe(original);
});

test("changes when someone changes the name of one of the sheets", () => {
  const named = (...names: readonly string[]): string =>
    digestSnapshot({ dateSystem: 1900, sheets: names.map((name) => ({ name, own: false, rows })) });
  expect(named("Invoer", "Correcties")).not.toBe(named("Invoer", "Aanvragen"));
});

test.each([
  { what: "the name of an only sheet", changed: content({ name: "Invoer 2" }) },
  { what: "empty cells", changed: withCell(1, 8, null) },
  { what: "empty texts", changed: withCell(1, 8, "") },
  { what: "empty rows at the end", changed: content({ rows: [...rows, [], [null]] }) },
])("does not depend on $what", ({ changed }) => {
  expect(digestSnapshot(changed)).toBe(original);
});

test("does not depend on sheets of the product", () => {
  const { sheets } = content();
  const withOwn: SnapshotContent = { dateSystem: 1900, sheets: [...sheets, { name: "Toekenning", own: true, rows }] };
  expect(digestSnapshot(withOwn)).toBe(original);
});

test("takes a snapshot as it is read", () => {
  const snapshot: Snapshot = {
    name: "invoer.xlsx",
    kind: "xlsx",
    dateSystem: 1900,
    hasMacros: false,
    sheets: [{ name: "Invoer", visible: true, own: false, rows, hiddenRows: [1], tables: [] }],
  };
  expect(digestSnapshot(snapshot)).toBe(original);
});
