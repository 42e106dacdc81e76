import fc from "fast-check";
import { jsonFaults } from "../../../src/cli/json/json-faults";

const deepest = 20;

test.each([
  { what: "a key twice at the top", text: '{"a": 1,\n"a": 2}', found: [["a", 1, 2]] },
  {
    what: "a key twice further down",
    text: '{"a": [0, {"b": 1}, {"b": 1, "c": 2, "b": 3}]}',
    found: [["a[2].b", 1, 1]],
  },
  { what: "a key that is written otherwise", text: '{"ab": 1, "\\u0061b": 2}', found: [["ab", 1, 1]] },
  {
    what: "a key three times",
    text: '{"a":1,"a":2,\n\n"a":3}',
    found: [
      ["a", 1, 1],
      ["a", 1, 3],
    ],
  },
  { what: "__proto__ twice", text: '{"__proto__":1,"__proto__":2}', found: [["__proto__", 1, 1]] },
  { what: "the empty key twice", text: '{"":1,"":2}', found: [["", 1, 1]] },
  { what: "the same key in two objects", text: '[{"a":1},{"a":1}]', found: [] },
  { what: "a value like a key", text: '{"a":"a","b":["a","a"],"c":"}{,:\\"a\\""}', found: [] },
  { what: "a key in an object and in the one around it", text: '{"a":{"a":{"a":1}},"b":1}', found: [] },
  { what: "no JSON at all", text: '}},,"a":"a"]{', found: [] },
  { what: "nothing", text: "", found: [] },
])("finds $found in $what", ({ text, found }) => {
  const faults = jsonFaults(text, deepest);
  expect(
    faults.map((fault) => (fault.kind === "duplicate-key" ? [fault.path, fault.firstLine, fault.line] : fault)),
  ).toEqual(found);
});

test("finds nothing in what JSON itself writes, whatever the keys", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5 }), fc.constantFrom(0, 2), (value, indent) => {
      expect(jsonFaults(JSON.stringify(value, null, indent), deepest)).toEqual([]);
    }),
  );
});

test("finds a key that was put in a second time, wherever it is", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 8 }),
      fc.nat(),
      fc.nat(),
      fc.jsonValue({ maxDepth: 2 }),
      (keys, which, where, value) => {
        const repeated = keys[which % keys.length] ?? "";
        const entries = keys.map((key) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`);
        entries.splice(where % (keys.length + 1), 0, `${JSON.stringify(repeated)}: 0`);
        const faults = jsonFaults(`{"list": [[{${entries.join(",")}}]]}`, deepest);
        expect(faults).toMatchObject([{ kind: "duplicate-key", path: `list[0][0].${repeated}` }]);
      },
    ),
  );
});

test.each([
  { depth: 20, is: [] },
  { depth: 21, is: [{ kind: "too-deep", line: 21 }] },
  { depth: 100_000, is: [{ kind: "too-deep", line: 21 }] },
])("$depth lists within each other: $is", ({ depth, is }) => {
  expect(jsonFaults(`${"[\n".repeat(depth)}${"]".repeat(depth)}`, deepest)).toEqual(is);
});
