import { BugError } from "../../../src/core/findings/bug-error";
import {
  add,
  compareRatios,
  decimalOf,
  divide,
  floorDivide,
  greatestCommonDivisor,
  leastCommonMultiple,
  multiply,
  ratio,
  ratioFromDecimal,
  roundHalfAwayDivide,
} from "../../../src/core/money/ratio";

test.each([
  { numerator: 10n, denominator: -4n, lowest: [-5n, 2n] },
  { numerator: -10n, denominator: -4n, lowest: [5n, 2n] },
  { numerator: 0n, denominator: 7n, lowest: [0n, 1n] },
  { numerator: 3n, denominator: 1n, lowest: [3n, 1n] },
])("ratio($numerator, $denominator) is $lowest in lowest terms", ({ numerator, denominator, lowest }) => {
  expect(ratio(numerator, denominator)).toEqual({ numerator: lowest[0], denominator: lowest[1] });
});

test("a ratio with denominator zero is a bug", () => {
  expect(() => ratio(1n, 0n)).toThrow(BugError);
  expect(() => ratio(1n, 0n)).toThrow("denominator zero");
});

test.each([
  { text: "40.00", value: [40n, 1n] },
  { text: "40.05", value: [801n, 20n] },
  { text: "-0.5", value: [-1n, 2n] },
  { text: "0", value: [0n, 1n] },
  { text: "100000000.01", value: [10_000_000_001n, 100n] },
])("reads the decimal $text exactly", ({ text, value }) => {
  expect(ratioFromDecimal(text)).toEqual({ numerator: value[0], denominator: value[1] });
});

test.each(["", "1,5", "1e3", ".5", "5.", "+1", "1.2.3", " 1", "1 ", "a1", "--1"])("refuses %j as a decimal", (text) => {
  expect(() => ratioFromDecimal(text)).toThrow(`"${text}" is not a plain decimal`);
});

test.each([
  { value: ratio(1n, 3n), places: 4, text: "0.3333" },
  { value: ratio(2n, 3n), places: 4, text: "0.6667" },
  { value: ratio(5n, 1000n), places: 2, text: "0.01" },
  { value: ratio(-5n, 1000n), places: 2, text: "-0.01" },
  { value: ratio(-4n, 1000n), places: 2, text: "0.00" },
  { value: ratio(10826n, 100n), places: 2, text: "108.26" },
  { value: ratio(7n, 2n), places: 0, text: "4" },
  { value: ratio(-7n, 2n), places: 0, text: "-4" },
  { value: ratio(12n), places: 3, text: "12.000" },
])("writes $value with $places places as $text", ({ value, places, text }) => {
  expect(decimalOf(value, places)).toBe(text);
});

test.each([
  { a: ratio(1n, 3n), b: ratio(2n, 6n), order: 0 },
  { a: ratio(1n, 3n), b: ratio(1n, 2n), order: -1 },
  { a: ratio(1n, 2n), b: ratio(1n, 3n), order: 1 },
  { a: ratio(-1n, 2n), b: ratio(1n, 3n), order: -1 },
  { a: { numerator: 2n, denominator: 6n }, b: ratio(1n, 3n), order: 0 },
])("compares $a with $b as $order", ({ a, b, order }) => {
  expect(compareRatios(a, b)).toBe(order);
});

test("adds, multiplies and divides exactly", () => {
  expect(add(ratio(1n, 3n), ratio(1n, 6n))).toEqual(ratio(1n, 2n));
  expect(multiply(ratio(2n, 3n), ratio(3n, 4n))).toEqual(ratio(1n, 2n));
  expect(divide(ratio(2n, 3n), ratio(-4n, 3n))).toEqual(ratio(-1n, 2n));
});

test.each([
  { numerator: 7n, denominator: 2n, floor: 3n, nearest: 4n },
  { numerator: -7n, denominator: 2n, floor: -4n, nearest: -4n },
  { numerator: -6n, denominator: 2n, floor: -3n, nearest: -3n },
  { numerator: 4n, denominator: 3n, floor: 1n, nearest: 1n },
  { numerator: -4n, denominator: 3n, floor: -2n, nearest: -1n },
  { numerator: 0n, denominator: 3n, floor: 0n, nearest: 0n },
])(
  "$numerator / $denominator is $floor rounded down and $nearest rounded to the nearest",
  ({ numerator, denominator, floor, nearest }) => {
    expect(floorDivide(numerator, denominator)).toBe(floor);
    expect(roundHalfAwayDivide(numerator, denominator)).toBe(nearest);
  },
);

test("knows common divisors and multiples", () => {
  expect(greatestCommonDivisor(-12n, 18n)).toBe(6n);
  expect(greatestCommonDivisor(12n, -18n)).toBe(6n);
  expect(greatestCommonDivisor(0n, 5n)).toBe(5n);
  expect(leastCommonMultiple(4n, 6n)).toBe(12n);
});
