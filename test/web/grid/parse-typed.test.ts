import fc from "fast-check";
import { editText } from "../../../src/web/grid/cell-text";
import { parseTyped } from "../../../src/web/grid/parse-typed";

test.each([
  { typed: "1234", value: 1234 },
  { typed: "1.234", value: 1234 },
  { typed: "1.234.567,89", value: 1234567.89 },
  { typed: "1234,5", value: 1234.5 },
  { typed: "-12,50", value: -12.5 },
  { typed: "+7", value: 7 },
  { typed: "\u221212,50", value: -12.5 },
  { typed: "€ 1.234,50", value: 1234.5 },
  { typed: "€\u00a01.234,50", value: 1234.5 },
  { typed: "-€ 12", value: -12 },
  { typed: "€ -12", value: -12 },
  { typed: " 12 ", value: 12 },
  { typed: "12,5%", value: 0.125 },
  { typed: "12 %", value: 0.12 },
  { typed: "waar", value: true },
  { typed: "ONWAAR", value: false },
  { typed: "", value: null },
  { typed: "   ", value: null },
])("a Dutch user who types '$typed' means $value", ({ typed, value }) => {
  expect(parseTyped(typed, null, "nl")).toBe(value);
});

test.each([
  { typed: "1,234.5", value: 1234.5 },
  { typed: "1234.5", value: 1234.5 },
  { typed: "true", value: true },
])("an English user who types '$typed' means $value", ({ typed, value }) => {
  expect(parseTyped(typed, null, "en")).toBe(value);
});

test.each([
  { typed: "0363", taal: "nl", why: "a leading zero belongs to a code" },
  { typed: "GM0363", taal: "nl", why: "letters are no number" },
  { typed: "1.23", taal: "nl", why: "a group has three digits" },
  { typed: "1.234.56", taal: "nl", why: "every group has three digits" },
  { typed: "1,234,567", taal: "nl", why: "there is one decimal mark" },
  { typed: "1,2345.6", taal: "en", why: "a group has three digits" },
  { typed: "1e5", taal: "nl", why: "nobody writes amounts so" },
  { typed: "12345678901234567890", taal: "nl", why: "a double cannot hold it" },
  { typed: "=A1", taal: "nl", why: "the page does not calculate formulas" },
] as const)("'$typed' stays text ($taal): $why", ({ typed, taal }) => {
  expect(parseTyped(typed, null, taal)).toBe(typed);
});

test("anything after an apostrophe is text", () => {
  expect(parseTyped("'12", null, "nl")).toBe("12");
});

test("in a text cell a number is text", () => {
  expect(parseTyped("12", "@", "nl")).toBe("12");
});

test.each([
  { typed: "1-1-2017", serial: 42736 },
  { typed: "31-12-2018", serial: 43465 },
  { typed: "1/3/1900", serial: 61 },
])("in a date cell '$typed' is day $serial", ({ typed, serial }) => {
  expect(parseTyped(typed, "dd-mm-yyyy", "nl")).toBe(serial);
});

test.each([{ typed: "31-2-2018" }, { typed: "1-13-2018" }])("'$typed' is no date", ({ typed }) => {
  expect(parseTyped(typed, "dd-mm-yyyy", "nl")).toBe(typed);
});

test.each(["nl", "en"] as const)("a number that is edited without a change stays the same number (%s)", (taal) => {
  const amounts = fc.integer({ min: -(10 ** 12), max: 10 ** 12 }).map((cents) => cents / 100);
  fc.assert(
    fc.property(amounts, (amount) => {
      expect(parseTyped(editText(amount, null, taal), null, taal)).toBe(amount === 0 ? 0 : amount);
    }),
  );
});
