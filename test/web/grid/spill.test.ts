import { sheetView } from "../../../src/web/grid/sheet-view";
import { spillWidth } from "../../../src/web/grid/spill";
import { plannedSheet, viewOf } from "./fixture";

const long = "Fonds Tekortgemeenten 2018: reconstructie van de aanvragen";

test("a long text sticks out over the empty cells behind it", () => {
  const view = viewOf([long]);
  const [own = 0, next = 0] = view.columnWidths;
  expect(spillWidth(view, { row: 0, column: 0 }, long)).toBeGreaterThan(own + next);
});

test("it stops where the next filled cell begins", () => {
  const view = viewOf([long], [long, null, "vol"]);
  const [own = 0, next = 0] = view.columnWidths;
  expect(spillWidth(view, { row: 1, column: 0 }, long)).toBeLessThan(own + next);
});

test.each([
  { what: "a short text", rows: [["kort", null]] },
  { what: "a text with a neighbour", rows: [[long, "vol"]] },
  { what: "a number", rows: [[123_456_789_012, null]] },
])("$what stays within its cell", ({ rows }) => {
  const view = viewOf(...rows);
  expect(spillWidth(view, { row: 0, column: 0 }, String(rows[0]?.[0]))).toBeNull();
});

test.each(["tekstOmloop", "gecentreerd", "rechts"] as const)(
  "a text in the style %s stays within its cell",
  (style) => {
    const view = sheetView(plannedSheet({ rows: [[{ value: long, style }, null, null]] }));
    expect(spillWidth(view, { row: 0, column: 0 }, long)).toBeNull();
  },
);
