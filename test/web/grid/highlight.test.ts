import { isHighlighted } from "../../../src/web/grid/highlight";
import type { Cell } from "../../../src/workbook/snapshot";

const rows: readonly (readonly Cell[])[] = [
  ["klopt", "toegekend"],
  ["3 rijen", "afgewezen"],
  ['zeg "ja"', null],
];
const area = { row: 0, column: 0, rows: 3, columns: 1 };

function highlighted(formula: string): readonly number[] {
  return rows.flatMap((_, row) => {
    const applies = isHighlighted(
      { area, formula, style: "good" },
      { row, column: 0 },
      (place) => rows[place.row]?.[place.column] ?? null,
    );
    return applies ? [row] : [];
  });
}

test.each([
  { formula: 'A1="klopt"', where: [0] },
  { formula: 'A1<>"klopt"', where: [1, 2] },
  { formula: 'AND(A1<>"klopt",A1<>"3 rijen")', where: [2] },
  { formula: '$B1="toegekend"', where: [0] },
  { formula: '$B$2="afgewezen"', where: [0, 1, 2] },
  { formula: 'A1="zeg ""ja"""', where: [2] },
  { formula: "A1>0", where: [] },
  { formula: 'AND(A1<>"klopt",SUM(A1)>0)', where: [] },
])("$formula applies to rows $where", ({ formula, where }) => {
  expect(highlighted(formula)).toEqual(where);
});

test("a highlight applies to its own area only", () => {
  const always = { area, formula: 'A1<>"x"', style: "bad" } as const;
  expect(isHighlighted(always, { row: 3, column: 0 }, () => null)).toBe(false);
  expect(isHighlighted(always, { row: 0, column: 1 }, () => null)).toBe(false);
});
