import fc from "fast-check";
import { canonicalJson } from "../../src/audit/canonical";
import { BugError } from "../../src/core/findings/bug-error";

test.each([
  { value: { b: 1, a: ["x", null, true] }, text: '{"a":["x",null,true],"b":1}' },
  { value: { "\u20ac": 1, "\r": 2, "1": 3, "\u00f6": 4 }, text: '{"\\r":2,"1":3,"\u00f6":4,"\u20ac":1}' },
  { value: { é: "Súdwest-Fryslân", e: '\u0007"\\' }, text: '{"e":"\\u0007\\"\\\\","é":"Súdwest-Fryslân"}' },
  { value: [-0, 9_007_199_254_740_991], text: "[0,9007199254740991]" },
])("writes $text", ({ value, text }) => {
  expect(canonicalJson(value)).toBe(text);
});

test.each([
  { what: "a fraction", value: 0.5 },
  { what: "a number that is not exact", value: 2 ** 53 },
  { what: "no number", value: Number.NaN },
  { what: "money", value: 1n },
  { what: "nothing", value: { a: undefined } },
  { what: "a date", value: [new Date(0)] },
  { what: "a map", value: new Map() },
])("refuses $what", ({ value }) => {
  expect(() => canonicalJson(value)).toThrow(BugError);
});

const json = fc
  .jsonValue({ noUnicodeString: false })
  .map((value) => JSON.parse(JSON.stringify(value, wholeNumbers)) as unknown);

function wholeNumbers(_: string, value: unknown): unknown {
  return typeof value === "number" ? Math.trunc(value % 1_000_000) : value;
}

test("writes JSON that says the same", () => {
  fc.assert(
    fc.property(json, (value) => {
      expect(JSON.parse(canonicalJson(value))).toEqual(value);
    }),
  );
});

test("does not depend on the order of keys", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.integer(), { noNullPrototype: true }), (value) => {
      const reversed = Object.fromEntries(Object.entries(value).toReversed());
      expect(canonicalJson(reversed)).toBe(canonicalJson(value));
    }),
  );
});
