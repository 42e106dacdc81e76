import { datesIn, withPlainDates } from "../../../src/core/words/written-dates";

test.each([
  ["ALV 27 juni 2018", ["2018-06-27"]],
  ["ALV 27-06-2018 en 5/7/2019", ["2018-06-27", "2019-07-05"]],
  ["vastgesteld op 2018-06-27", ["2018-06-27"]],
  ["Adopted June 27, 2018", ["2018-06-27"]],
  ["Adopted on 1st May 2019", ["2019-05-01"]],
  ["ALV 27.6.18", ["2018-06-27"]],
  ["de ronde van 2018", []],
  ["31 februari 2018", []],
  ["12 punten 2018", []],
])("%s names %j", (text, dates) => {
  expect(datesIn(text)).toEqual(dates);
});

test("notations of one day become one", () => {
  expect(withPlainDates("ALV 27-6-2018")).toBe(withPlainDates("ALV 27 juni 2018"));
  expect(withPlainDates("ALV 31 februari 2018")).toBe("ALV 31 februari 2018");
});
