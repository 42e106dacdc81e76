import fc from "fast-check";
import { rowOffsets, rowSlots, type RowSlot, type RowWindow } from "../../../src/web/grid/row-layout";

const window: RowWindow = { frozenRows: 0, top: 0, height: 200, focusRow: 0 };

function rowsIn(slots: readonly RowSlot[]): readonly number[] {
  return slots.flatMap((slot) => ("row" in slot ? [slot.row] : []));
}

test("of a long sheet only the rows in sight are drawn, with the rest as one gap", () => {
  const slots = rowSlots(
    rowOffsets(10_000, () => 20),
    window,
  );
  expect(rowsIn(slots)).toEqual(Array.from({ length: 19 }, (_, row) => row));
  expect(slots.at(-1)).toEqual({ gap: (10_000 - 19) * 20 });
});

test("scrolled to the middle there is a gap on both sides, and the row with the keyboard stays", () => {
  const slots = rowSlots(
    rowOffsets(1000, () => 20),
    { ...window, top: 10_000, focusRow: 3 },
  );
  const rows = rowsIn(slots);
  expect([rows[0], rows[1], rows.at(-1)]).toEqual([3, 492, 518]);
  expect(slots.filter((slot) => "gap" in slot)).toEqual([{ gap: 60 }, { gap: 488 * 20 }, { gap: 481 * 20 }]);
});

test("a row with the keyboard below the window stays as well", () => {
  expect(
    rowsIn(
      rowSlots(
        rowOffsets(1000, () => 20),
        { ...window, focusRow: 900 },
      ),
    ).at(-1),
  ).toBe(900);
});

test("rows that stay in sight are drawn elsewhere", () => {
  const slots = rowSlots(
    rowOffsets(1000, () => 20),
    { ...window, frozenRows: 4, top: 80, focusRow: 2 },
  );
  expect(slots[0]).toEqual({ row: 4 });
});

test.each([
  { what: "an empty sheet", rows: 0, frozenRows: 0 },
  { what: "a sheet of which everything stays in sight", rows: 3, frozenRows: 3 },
])("nothing is drawn of $what", ({ rows, frozenRows }) => {
  expect(
    rowSlots(
      rowOffsets(rows, () => 20),
      { ...window, frozenRows },
    ),
  ).toEqual([]);
});

test("rows and gaps together are as high as the sheet, wherever the window is", () => {
  const cases = fc.record({
    heights: fc.array(fc.integer({ min: 10, max: 200 }), { minLength: 1, maxLength: 200 }),
    top: fc.integer({ min: 0, max: 40_000 }),
    height: fc.integer({ min: 0, max: 1500 }),
    focusRow: fc.integer({ min: 0, max: 199 }),
    frozenRows: fc.integer({ min: 0, max: 5 }),
  });
  fc.assert(
    fc.property(cases, ({ heights, frozenRows, ...rest }) => {
      fc.pre(heights.length > frozenRows);
      const slots = rowSlots(
        rowOffsets(heights.length, (row) => heights[row] ?? 0),
        { ...rest, frozenRows },
      );
      const drawn = slots.reduce((sum, slot) => sum + ("gap" in slot ? slot.gap : (heights[slot.row] ?? 0)), 0);
      expect(drawn).toBe(heights.slice(frozenRows).reduce((sum, height) => sum + height, 0));
      const rows = rowsIn(slots);
      expect([...rows].sort((a, b) => a - b)).toEqual(rows);
      expect(new Set(rows).size).toBe(rows.length);
    }),
  );
});
