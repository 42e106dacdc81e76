import { cents } from "../../../src/core/money/cents";
import { ratio } from "../../../src/core/money/ratio";
import {
  cleanText,
  dateCell,
  eurosFromCents,
  eurosFromRatio,
  serialDay,
  shareCell,
  textCell,
} from "../../../src/sheets/parts/cells";

test.each([
  { amount: 0n, euros: 0 },
  { amount: 1n, euros: 0.01 },
  { amount: -2938071_00n, euros: -2938071 },
  { amount: 2171910134n, euros: 21719101.34 },
  { amount: 9007199254740993n, euros: Number("90071992547409.93") },
])("$amount cents are $euros euros, the nearest double", ({ amount, euros }) => {
  expect(eurosFromCents(cents(amount))).toBe(euros);
});

test("an exact amount is the nearest double, not a rounded one", () => {
  expect(eurosFromRatio(ratio(17957811500n, 1658767n))).toBe(179578115 / 1658767);
});

test.each([
  { text: "Venlo", clean: "Venlo" },
  { text: "regel 1\r\nregel\t2", clean: "regel 1 regel 2" },
  { text: "a\u0000\u0007b\u202Ec", clean: "abc" },
  { text: "=1+1", clean: "=1+1" },
  { text: "Súdwest-Fryslân", clean: "Súdwest-Fryslân" },
])("text $text stands in a cell as $clean", ({ text, clean }) => {
  expect(cleanText(text)).toBe(clean);
  expect(textCell(text)).toEqual({ value: clean, style: "tekst" });
});

test.each([
  { date: "1900-03-01", day: 61 },
  { date: "2018-06-27", day: 43278 },
  { date: "2018-11-01T12:00:00Z", day: 43405 },
])("$date is day $day", ({ date, day }) => {
  expect(serialDay(date)).toBe(day);
});

test("a date that was not recorded is an empty cell", () => {
  expect(dateCell(null)).toEqual({ value: null, style: "datum" });
});

test.each([
  { part: 1n, whole: 4n, value: 0.25 },
  { part: 0n, whole: -5n, value: null },
  { part: 0n, whole: 0n, value: null },
])("$part of $whole is $value", ({ part, whole, value }) => {
  expect(shareCell(cents(part), cents(whole))).toEqual({ value, style: "percentage" });
});
