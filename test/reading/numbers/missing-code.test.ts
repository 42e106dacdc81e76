import { isMissingCode } from "../../../src/reading/numbers/missing-code";

test.each([
  -999, -9999, -99999, -99997, -99998, -99995, -999999, -9999999999, 9999999, 9999997, 99999999, 99999998, 9999999999,
])("%d is a code", (value) => {
  expect(isMissingCode(value)).toBe(true);
});

test.each([
  0, 99998, 999, -998, -99, -9998.5, -99899, -9_000_000, -1_099_998, -99_999_990_000, 99999, 999999, 999998, 9_999_994,
  9_999_999.5, 99_999_990, 99_999_999_999,
])("%d is an amount", (value) => {
  expect(isMissingCode(value)).toBe(false);
});
