import { createHash } from "node:crypto";
import fc from "fast-check";
import { digestOf } from "../../src/audit/digest";

test.each([
  { what: "the empty object", value: {}, hex: "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a" },
  { what: "the empty list", value: [], hex: "4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945" },
])("gives the known SHA-256 of $what", ({ value, hex }) => {
  expect(digestOf(value)).toBe(`sha256:${hex}`);
});

test("is SHA-256 over UTF-8, as others compute it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
      const expected = createHash("sha256").update(JSON.stringify(text), "utf8").digest("hex");
      expect(digestOf(text)).toBe(`sha256:${expected}`);
    }),
  );
});

test("is the same whatever the order of keys", () => {
  expect(digestOf({ a: 1, b: { c: 2, d: 3 } })).toBe(digestOf({ b: { d: 3, c: 2 }, a: 1 }));
});
