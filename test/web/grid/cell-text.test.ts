import { cellText, editText } from "../../../src/web/grid/cell-text";

const euroCents = "#,##0.00;[Red]-#,##0.00;0.00";

test.each([
  { value: null, format: null, text: "" },
  { value: "Venlo", format: null, text: "Venlo" },
  { value: true, format: null, text: "WAAR" },
  { value: false, format: null, text: "ONWAAR" },
  { value: { error: "#N/A" }, format: null, text: "#N/A" },
  { value: { uncalculated: "=A1" }, format: null, text: "=A1" },
  { value: 2018, format: null, text: "2018" },
  { value: 101_059, format: null, text: "101.059" },
  { value: 108.2612, format: null, text: "108,2612" },
  { value: 101_059, format: "#,##0", text: "101.059" },
  { value: 21_719_101.336, format: euroCents, text: "21.719.101,34" },
  { value: -833_212, format: euroCents, text: "-833.212,00" },
  { value: 0, format: euroCents, text: "0,00" },
  { value: 0.409, format: "0.0%", text: "40,9%" },
  { value: 0.5, format: "0.0###%", text: "50,0%" },
  { value: 0.123456, format: "0.0###%", text: "12,3456%" },
  { value: 42736, format: "dd-mm-yyyy", text: "01-01-2017" },
  { value: 12, format: "@", text: "12" },
])("a Dutch page shows $value with format $format as '$text'", ({ value, format, text }) => {
  expect(cellText(value, format, "nl")).toBe(text);
});

test.each([
  { value: 21_719_101.336, format: euroCents, text: "21,719,101.34" },
  { value: true, format: null, text: "TRUE" },
])("an English page shows $value as '$text'", ({ value, format, text }) => {
  expect(cellText(value, format, "en")).toBe(text);
});

test.each([
  { value: 21_719_101.336, format: euroCents, text: "21719101,336" },
  { value: 42736, format: "dd-mm-yyyy", text: "01-01-2017" },
  { value: "Venlo", format: null, text: "Venlo" },
])("to edit or copy $value the text is '$text': all digits and no groups", ({ value, format, text }) => {
  expect(editText(value, format, "nl")).toBe(text);
});
