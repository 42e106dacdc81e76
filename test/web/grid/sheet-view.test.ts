import { frozenIn } from "../../../src/web/grid/frozen";
import { rowOffsets } from "../../../src/web/grid/row-layout";
import { sheetView } from "../../../src/web/grid/sheet-view";
import { plannedSheet, readSheet } from "./fixture";

const header = ["Gemeentecode", "Gemeente", "Inwoners"];
const rows = [["Opgave 2018"], [], header, ["GM0983", "Venlo", 101_059]];

describe("a sheet from a file", () => {
  test("has room to add rows and columns, and its header stays in sight", () => {
    const view = sheetView(readSheet(rows));
    expect(view.extent.rows).toBeGreaterThan(rows.length);
    expect(view.extent.columns).toBeGreaterThan(header.length);
    expect(view.freeze).toEqual({ rows: 3, columns: 0 });
    expect([view.isHeader({ row: 2, column: 0 }), view.isHeader({ row: 3, column: 0 })]).toEqual([true, false]);
  });

  test("has the header of its table", () => {
    const table = { name: "Tabel1", row: 1, column: 1, rows: 3, columns: 2 };
    const view = sheetView(readSheet([["x"], [null, "a", "b"], [null, 1, 2], [null, 3, 4]], { tables: [table] }));
    expect(view.freeze.rows).toBe(2);
    expect([0, 1, 2, 3].map((column) => view.isHeader({ row: 1, column }))).toEqual([false, true, true, false]);
  });

  test("is as wide as its texts, but a title may stick out", () => {
    const view = sheetView(
      readSheet([["Een titel die veel langer is dan alles eronder"], ["a", "Voorbeeldgemeente 01"]]),
    );
    const [first = 0, second = 0] = view.columnWidths;
    expect(first).toBeLessThan(second);
  });

  test("cannot be edited when an earlier run wrote it", () => {
    const view = sheetView(readSheet(rows, { own: true }));
    expect(view.isEditable).toBe(false);
    expect(view.extent.rows).toBe(rows.length);
  });
});

describe("a planned sheet", () => {
  const view = sheetView(
    plannedSheet({
      widths: [20, 10],
      rows: [
        [{ value: "Gemeente", style: "kop" }],
        [
          { value: "Venlo", style: "tekst" },
          { formula: "B1*2", value: 12.5, style: "euroCent" },
        ],
        [{ value: "lang ".repeat(40).trim(), style: "tekstOmloop" }],
      ],
      highlights: [{ area: { row: 1, column: 0, rows: 1, columns: 1 }, formula: 'A2="Venlo"', style: "good" }],
      freeze: { rows: 1, columns: 1 },
    }),
  );

  test("shows values with their formulas and looks", () => {
    const { value, formula, style } = view.cellAt({ row: 1, column: 1 });
    expect([value, formula, style?.align]).toEqual([12.5, "B1*2", "right"]);
    expect(view.highlightAt({ row: 1, column: 0 })).toBe("good");
  });

  test("has higher rows for wrapped texts", () => {
    expect(view.rowHeight(2)).toBeGreaterThan(2 * view.rowHeight(1));
  });

  test.each([
    { window: { width: 800, height: 600 }, frozen: { rows: 1, columns: 1 } },
    { window: { width: 250, height: 600 }, frozen: { rows: 1, columns: 0 } },
    { window: { width: 800, height: 40 }, frozen: { rows: 0, columns: 1 } },
  ])("keeps $frozen in sight in a window of $window", ({ window, frozen }) => {
    const offsets = rowOffsets(view.extent.rows, view.rowHeight);
    const { rows: frozenRows, columns } = frozenIn(view, offsets, window.width, window.height);
    expect({ rows: frozenRows, columns }).toEqual(frozen);
  });
});
