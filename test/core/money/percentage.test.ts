import { BugError } from "../../../src/core/findings/bug-error";
import { percentageOfShare } from "../../../src/core/money/percentage";

test.each([
  { share: "0.3094", percentage: "30.94" },
  { share: "1.0000", percentage: "100" },
  { share: "0", percentage: "0" },
  { share: "0.5", percentage: "50" },
  { share: "0.105", percentage: "10.5" },
  { share: "0.10005", percentage: "10.01" },
  { share: "1.2", percentage: "120" },
])("a share of $share is $percentage percent", ({ share, percentage }) => {
  expect(percentageOfShare(share)).toBe(percentage);
});

test("what is no decimal is a bug", () => {
  expect(() => percentageOfShare("half")).toThrow(BugError);
});
