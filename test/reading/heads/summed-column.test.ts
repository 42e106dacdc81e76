import { isSummedColumn } from "../../../src/reading/heads/summed-column";
import { allColumns, readTableHeader } from "../../../src/reading/table/table-header";
import type { SheetSnapshot } from "../../../src/workbook/snapshot";

function isSummed(head: string, format: string | null = null): boolean {
  const rows = [[head], [5], [7]];
  const formats = format === null ? {} : { formats: [[], [format], [format]] };
  const sheet: SheetSnapshot = {
    name: "Invoer",
    visible: true,
    rows,
    hiddenRows: [],
    tables: [],
    own: false,
    ...formats,
  };
  const [column] = readTableHeader(rows, 0, 1, allColumns).columns;
  if (column === undefined) throw new Error("the header has its column");
  return isSummedColumn(column, sheet, { from: 1, to: 3 });
}

test.each([
  ["Algemene reserve", true],
  ["Weerstandscapaciteit (€)", true],
  ["Waarde in euro", true],
  ["Aantal cliënten", true],
  ["AantalJongeren", true],
  ["Reserve per inwoner", false],
  ["Reserve (%)", false],
  ["Weerstandsratio", false],
  ["Aandeel huishoudens", false],
  ["Jaar van de jaarrekening", false],
  ["Oordeel", false],
])("the header %p adds up: %p", (head, expected) => {
  expect(isSummed(head)).toBe(expected);
});

test.each([
  ["€ #,##0.00", true],
  ['"€" #,##0', true],
  ["[$€-413] #,##0.00", true],
  ["#,##0", false],
  ["0.0%", false],
])("a column without a telling header and the format %p adds up: %p", (format, expected) => {
  expect(isSummed("Weerstand", format)).toBe(expected);
});

test("a percentage never adds up, whatever its header says", () => {
  expect(isSummed("Bedrag", "0.0%")).toBe(false);
});
