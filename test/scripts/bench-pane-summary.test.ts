import { summarise } from "../../scripts/bench-pane/summary";

test.each([
  { times: [3], median: 3, fastest: 3, slowest: 3 },
  { times: [9, 1, 5], median: 5, fastest: 1, slowest: 9 },
  { times: [10, 2, 4, 8], median: 6, fastest: 2, slowest: 10 },
])("of $times the median is $median", ({ times, ...summary }) => {
  expect(summarise(times)).toEqual(summary);
});

test("there is no summary of nothing", () => {
  expect(() => summarise([])).toThrow("nothing was measured");
});
