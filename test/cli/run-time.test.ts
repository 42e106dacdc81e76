import { readTime } from "../../src/cli/run-time";

test.each([
  { text: "2018-11-01T12:00:00Z", time: "2018-11-01T12:00:00.000Z" },
  { text: "2018-11-01T13:00:00+01:00", time: "2018-11-01T12:00:00.000Z" },
  { text: "2018-11-01T12:00Z", time: "2018-11-01T12:00:00.000Z" },
  { text: "2018-11-01", time: "2018-11-01T00:00:00.000Z" },
])("reads $text as $time", ({ text, time }) => {
  expect(readTime(text)).toBe(time);
});

test.each([
  "",
  "gisteren",
  "2018",
  "1-11-2018",
  "2018-11-01T12:00:00",
  "2018-02-31",
  "2018-13-01",
  "2018-11-01T25:00:00Z",
])("refuses '%s'", (text) => {
  expect(() => readTime(text)).toThrow("cli.usage.time-invalid");
});
