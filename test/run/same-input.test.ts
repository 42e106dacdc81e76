import { isSameInput } from "../../src/run/same-input";
import type { SheetSnapshot, Snapshot } from "../../src/workbook/snapshot";
import { sheetOf, snapshotOf } from "../support/snapshot";

const rows = [
  ["Gemeente", "Tekort"],
  ["Venlo", 12],
];
const invoer = sheetOf("Invoer", rows);
const workbook = snapshotOf([invoer]);

function withSheet(change: Partial<SheetSnapshot>): Snapshot {
  return snapshotOf([{ ...invoer, ...change }]);
}

describe("says the same", () => {
  test.each<{ readonly when: string; readonly other: Snapshot }>([
    { when: "it is the same reading", other: workbook },
    { when: "it is another reading of the same cells", other: withSheet({}) },
    { when: "the file has another name", other: { ...workbook, name: "kopie.xlsx" } },
    {
      when: "a sheet of ours was written beside it",
      other: snapshotOf([invoer, sheetOf("Toekenning", rows, { own: true })]),
    },
    { when: "empty cells were added", other: withSheet({ rows: [...rows, [null, ""]] }) },
  ])("when $when", ({ other }) => {
    expect(isSameInput(workbook, other)).toBe(true);
  });
});

describe("says something else", () => {
  test.each<{ readonly when: string; readonly other: Snapshot }>([
    {
      when: "an amount differs",
      other: withSheet({
        rows: [
          ["Gemeente", "Tekort"],
          ["Venlo", 12.01],
        ],
      }),
    },
    {
      when: "an amount became text",
      other: withSheet({
        rows: [
          ["Gemeente", "Tekort"],
          ["Venlo", "12"],
        ],
      }),
    },
    { when: "a row moved", other: withSheet({ rows: [["Gemeente", "Tekort"], [], ["Venlo", 12]] }) },
    { when: "the sheet has another name", other: withSheet({ name: "Blad1" }) },
    { when: "a sheet was added", other: snapshotOf([invoer, sheetOf("Correcties", [])]) },
    { when: "dates count from another day", other: { ...workbook, dateSystem: 1904 } },
    { when: "a row was hidden", other: withSheet({ hiddenRows: [1] }) },
    { when: "the sheet was hidden", other: withSheet({ visible: false }) },
    { when: "an amount is shown as a date", other: withSheet({ formats: [[], [null, "d-m-yyyy"]] }) },
    { when: "a formula stands behind an amount", other: withSheet({ formulas: [[], [null, "6+6"]] }) },
    {
      when: "a table was made of it",
      other: withSheet({ tables: [{ name: "Tabel1", row: 0, column: 0, rows: 2, columns: 2 }] }),
    },
    { when: "its writer could not calculate", other: { ...workbook, recalculates: true } },
  ])("when $when", ({ other }) => {
    expect(isSameInput(workbook, other)).toBe(false);
  });
});
