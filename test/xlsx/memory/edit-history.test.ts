import type { Cell } from "../../../src/workbook/snapshot";
import { noHistory, remembered, stepBack, stepForward, type SheetChange } from "../../../src/xlsx/memory/edit-history";
import type { MemorySheet, MemoryWorkbook } from "../../../src/xlsx/memory/memory-workbook";

function sheet(value: Cell, own = false): MemorySheet {
  const content = { name: "Invoer", visible: true, rows: [[value]], hiddenRows: [], tables: [], own };
  return { kind: "read", name: "Invoer", content, edits: new Map() };
}

function workbook(...sheets: readonly MemorySheet[]): MemoryWorkbook {
  const none = { outputNames: [], insertedNames: [], source: null, settings: null };
  return { name: "invoer.xlsx", kind: "xlsx", dateSystem: 1900, hasMacros: false, sheets, ...none };
}

const [one, two, three] = [sheet(1), sheet(2), sheet(3)];
const edit = (before: MemorySheet, after: MemorySheet): SheetChange => ({
  before,
  after,
  place: { row: 0, column: 0 },
});
const twoEdits = remembered(remembered(noHistory, edit(one, two)), edit(two, three));

test("edits are taken back last first, and repeated in the order they were made", () => {
  const once = stepBack(workbook(three), twoEdits);
  const twice = once === null ? null : stepBack(once.workbook, once.history);
  const again = twice === null ? null : stepForward(twice.workbook, twice.history);
  expect([once, twice, again].map((step) => step?.workbook.sheets)).toEqual([[two], [one], [two]]);
});

test("after everything was taken back there is nothing left", () => {
  const empty = stepBack(workbook(two), remembered(noHistory, edit(one, two)));
  expect(empty === null ? "no step" : stepBack(empty.workbook, empty.history)).toBeNull();
});

test("a new edit replaces what was taken back", () => {
  const back = stepBack(workbook(three), twoEdits);
  const history = remembered(back?.history ?? noHistory, edit(two, sheet(4)));
  expect(history.undone).toEqual([]);
  expect(history.done).toHaveLength(2);
});

test("an edit of a sheet that has gone stays as it is", () => {
  expect(stepBack(workbook(), twoEdits)).toBeNull();
});

test("a sheet of the product with that name is never replaced", () => {
  expect(stepBack(workbook(sheet("uitkomst", true)), twoEdits)).toBeNull();
});

test("only so many edits are remembered", () => {
  const long = Array.from({ length: 500 }).reduce<typeof noHistory>(
    (history) => remembered(history, edit(one, two)),
    noHistory,
  );
  expect(long.done.length).toBeLessThan(500);
});
