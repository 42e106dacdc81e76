import { findClosingPoint, payAt, type Curve } from "../../../src/core/mathematics/closing-point";
import { ratio, zero } from "../../../src/core/money/ratio";

/** 100 - 2 x from 0 to 50, then 0. */
const falling: Curve = { start: zero, end: ratio(50n), high: 100n, intercept: 100n, slope: 2n, low: 0n, drops: false };
/** 60 up to 10, then 70 - x down to 20 at 50. */
const late: Curve = {
  start: ratio(10n),
  end: ratio(50n),
  high: 60n,
  intercept: 70n,
  slope: 1n,
  low: 20n,
  drops: false,
};
/** 50 - x down to 30 at 20, then nothing. */
const dropping: Curve = { start: zero, end: ratio(20n), high: 50n, intercept: 50n, slope: 1n, low: 0n, drops: true };
const constant: Curve = { start: zero, end: zero, high: 7n, intercept: 7n, slope: 0n, low: 7n, drops: false };

test.each([
  { when: "the highest payments fit", curves: [falling], budget: 100n, point: { kind: "fits", position: zero } },
  {
    when: "the highest payments fit with room to spare",
    curves: [falling, constant],
    budget: 200n,
    point: { kind: "fits", position: zero },
  },
  { when: "it closes on a slope", curves: [falling], budget: 40n, point: { kind: "exact", position: ratio(30n) } },
  {
    when: "it closes between whole numbers",
    curves: [falling],
    budget: 33n,
    point: { kind: "exact", position: ratio(67n, 2n) },
  },
  {
    when: "it closes at a breakpoint",
    curves: [falling, constant],
    budget: 7n,
    point: { kind: "exact", position: ratio(50n) },
  },
  {
    when: "a later slope has started",
    curves: [falling, late],
    budget: 70n,
    point: { kind: "exact", position: ratio(100n, 3n) },
  },
  {
    when: "a later slope has not started",
    curves: [falling, late],
    budget: 150n,
    point: { kind: "exact", position: ratio(5n) },
  },
  {
    when: "the sum jumps over the budget",
    curves: [dropping],
    budget: 20n,
    point: { kind: "jump", position: ratio(20n) },
  },
  {
    when: "it closes just where it would drop",
    curves: [dropping],
    budget: 30n,
    point: { kind: "exact", position: ratio(20n) },
  },
  {
    when: "one drops while another goes on",
    curves: [dropping, falling],
    budget: 65n,
    point: { kind: "jump", position: ratio(20n) },
  },
  {
    when: "it closes after a drop",
    curves: [dropping, falling],
    budget: 40n,
    point: { kind: "exact", position: ratio(30n) },
  },
  { when: "even the lowest payments are too much", curves: [late], budget: 19n, point: { kind: "short" } },
  { when: "there is nothing to pay", curves: [], budget: 0n, point: { kind: "fits", position: zero } },
])("finds $point when $when", ({ curves, budget, point }) => {
  expect(findClosingPoint(curves, zero, budget)).toEqual(point);
});

test("starts looking at the lower bound", () => {
  const from20 = { ...falling, start: ratio(20n), high: 60n };
  expect(findClosingPoint([from20], ratio(20n), 70n)).toEqual({ kind: "fits", position: ratio(20n) });
  expect(findClosingPoint([from20], ratio(20n), 40n)).toEqual({ kind: "exact", position: ratio(30n) });
});

test.each([
  { curve: falling, at: ratio(0n), beyond: false, pays: 100n },
  { curve: falling, at: ratio(67n, 2n), beyond: false, pays: 66n },
  { curve: falling, at: ratio(50n), beyond: false, pays: 0n },
  { curve: falling, at: ratio(60n), beyond: false, pays: 0n },
  { curve: late, at: ratio(5n), beyond: false, pays: 60n },
  { curve: late, at: ratio(50n), beyond: true, pays: 20n },
  { curve: late, at: ratio(51n), beyond: false, pays: 20n },
  { curve: dropping, at: ratio(20n), beyond: false, pays: 30n },
  { curve: dropping, at: ratio(20n), beyond: true, pays: 0n },
  { curve: dropping, at: ratio(19n), beyond: true, pays: 31n },
  { curve: constant, at: ratio(1n, 2n), beyond: true, pays: 14n },
])("pays $pays (times the denominator) at $at", ({ curve, at, beyond, pays }) => {
  expect(payAt(curve, at, beyond)).toBe(pays);
});
