import { withoutFootnotes } from "../../../src/reading/numbers/footnote";

test.each([
  { text: "3000000¹", bare: "3000000" },
  { text: "3.000.010¹", bare: "3.000.010" },
  { text: "1234,10²", bare: "1234,10" },
  { text: "Lasten jeugd 2016⁽¹⁾", bare: "Lasten jeugd 2016" },
  { text: "x 10³ euro", bare: "x 10³ euro" },
])("$text is $bare", ({ text, bare }) => {
  expect(withoutFootnotes(text)).toBe(bare);
});
