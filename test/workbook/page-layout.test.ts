import { pagesWide, rowHeights } from "../../src/workbook/page-layout";
import type { PlannedCell } from "../../src/workbook/write-plan";

const text = (value: string, style: "tekst" | "tekstOmloop" | "titel" = "tekstOmloop"): PlannedCell => ({
  value,
  style,
});

test.each([
  { when: "a line that fits", cell: text("kort"), width: 20, height: undefined },
  { when: "a line that does not wrap", cell: text("woord ".repeat(40), "tekst"), width: 20, height: undefined },
  { when: "words over two lines", cell: text("een twee drie vier vijf"), width: 10, height: 45 },
  { when: "one word longer than the cell", cell: text("x".repeat(30)), width: 10, height: 45 },
  { when: "a title", cell: text("Titel", "titel"), width: 10, height: 22 },
  { when: "more than a row can be", cell: text("woord ".repeat(2000)), width: 10, height: 409 },
  { when: "an empty cell", cell: null, width: 10, height: undefined },
])("$when is $height points high", ({ cell, width, height }) => {
  expect(rowHeights({ rows: [[cell]], widths: [width] }).get(0)).toBe(height);
});

test.each([
  { widths: [100, 100], landscape: true, pages: 1 },
  { widths: [100, 100, 100], landscape: true, pages: 2 },
  { widths: Array<number>(40).fill(100), landscape: true, pages: 3 },
  { widths: [100, 100, 100], landscape: false, pages: 1 },
])("columns of $widths characters take $pages pages side by side", ({ widths, landscape, pages }) => {
  expect(pagesWide({ widths, print: { titleRows: 0, headerRow: 0, landscape } })).toBe(pages);
});
