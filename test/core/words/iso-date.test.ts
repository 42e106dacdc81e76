import { isIsoDate } from "../../../src/core/words/iso-date";

test.each([
  ["2018-06-27", true],
  ["2016-02-29", true],
  ["2018-02-29", false],
  ["2018-02-30", false],
  ["2018-13-01", false],
  ["2018-00-10", false],
  ["2018-6-27", false],
  ["27-06-2018", false],
  ["2018-06-27T12:00:00Z", false],
  [20180627, false],
  [null, false],
])("%p is a day of the calendar: %p", (value, is) => {
  expect(isIsoDate(value)).toBe(is);
});
