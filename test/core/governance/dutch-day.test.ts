import fc from "fast-check";
import { dutchDay } from "../../../src/core/governance/dutch-day";

test.each([
  ["2018-06-26T21:59:59Z", "2018-06-26"],
  ["2018-06-26T22:00:00Z", "2018-06-27"],
  ["2018-11-01T22:59:59Z", "2018-11-01"],
  ["2018-11-01T23:00:00Z", "2018-11-02"],
  ["2018-10-27T22:30:00Z", "2018-10-28"],
  ["2018-10-28T22:30:00Z", "2018-10-28"],
  ["2018-03-24T23:30:00Z", "2018-03-25"],
  ["2018-03-25T22:00:00Z", "2018-03-26"],
  ["2018-09-15", "2018-09-15"],
  ["2018-12-31T23:00:00Z", "2019-01-01"],
])("%s is %s in the Netherlands", (iso, day) => {
  expect(dutchDay(iso)).toBe(day);
});

test("the time zone database of this machine agrees, from 2000 to 2037", () => {
  const format = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" });
  fc.assert(
    fc.property(fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2037, 11, 31) }), (time) => {
      const moment = new Date(time);
      expect(dutchDay(moment.toISOString())).toBe(format.format(moment));
    }),
    { numRuns: 500 },
  );
});
