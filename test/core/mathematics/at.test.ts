import { BugError } from "../../../src/core/findings/bug-error";
import { at } from "../../../src/core/mathematics/at";
import { nothingIfAbsent } from "../../../src/core/money/nothing-if-absent";

test("at gives what stands at a place, and a place that is not there is a bug", () => {
  expect(at([10n, 0n], 1)).toBe(0n);
  expect(() => at([10n], 1)).toThrow(BugError);
  expect(() => at([10n], -1)).toThrow(BugError);
});

test("an amount that may be absent is nothing then, and otherwise itself", () => {
  expect([undefined, null, 0n, 5n].map(nothingIfAbsent)).toEqual([0n, 0n, 0n, 5n]);
});
