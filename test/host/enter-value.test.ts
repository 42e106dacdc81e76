import { enterValue } from "./model/enter-value";
import { WorkbookModel } from "./model/workbook-model";

const workbook = new WorkbookModel();
workbook.addSheet("Blad1");

/** "formula", "text" or the kind of value that a cell gets. */
function kindOf(entered: unknown, numberFormat = "General"): string {
  const { formula, value } = enterValue(workbook, entered, numberFormat);
  if (formula !== null) return "formula";
  return typeof value === "object" ? "error" : value === "" ? "empty" : typeof value;
}

test.each([
  { entered: "", kind: "empty" },
  { entered: "Venlo", kind: "string" },
  { entered: "'=1+1", kind: "string" },
  { entered: "=1+1", kind: "formula" },
  { entered: "+A1", kind: "formula" },
  { entered: "-A1", kind: "formula" },
  { entered: "@SUM(A1)", kind: "formula" },
  { entered: "=", kind: "string" },
  { entered: "-5", kind: "number" },
  { entered: "0363", kind: "number" },
  { entered: "12%", kind: "number" },
  { entered: "1,234.50", kind: "number" },
  { entered: "1-2-2018", kind: "number" },
  { entered: "mar 2018", kind: "number" },
  { entered: "10:30", kind: "number" },
  { entered: "TRUE", kind: "boolean" },
  { entered: "#N/A", kind: "error" },
  { entered: "1.234,56", kind: "string" },
  { entered: 5, kind: "number" },
  { entered: true, kind: "boolean" },
])("$entered becomes: $kind", ({ entered, kind }) => {
  expect(kindOf(entered)).toBe(kind);
});

test.each(["=1+1", "-5", "0363", "TRUE", "#N/A", "1-2-2018"])(
  "in a cell with the text format, %s is text",
  (entered) => {
    expect(enterValue(workbook, entered, "@")).toEqual({ value: entered, formula: null, quoted: false });
  },
);

test("an apostrophe is a mark and no part of the text", () => {
  expect(enterValue(workbook, "''s-Gravenhage", "General")).toEqual({
    value: "'s-Gravenhage",
    formula: null,
    quoted: true,
  });
});

test.each([null, {}, "x".repeat(32_768)])("what no cell can hold is refused", (entered) => {
  expect(() => enterValue(workbook, entered, "General")).toThrow();
});
