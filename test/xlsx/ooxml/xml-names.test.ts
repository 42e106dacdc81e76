import { XmlScanner } from "../../../src/xlsx/ooxml/xml-scanner";

/** Names in the order in which they open. */
function namesIn(xml: string): readonly string[] {
  const names: string[] = [];
  const scanner = new XmlScanner({ open: (name) => names.push(name), close() {} });
  scanner.push(xml);
  scanner.finish();
  return names;
}

test.each([
  { when: "there are no prefixes", xml: '<a xmlns="u:1"><b/></a>', names: ["a", "b"] },
  { when: "all have the root's prefix", xml: '<x:a xmlns:x="u:1"><x:b/></x:a>', names: ["a", "b"] },
  { when: "two prefixes are the same namespace", xml: '<a xmlns="u:1" xmlns:x="u:1"><x:b/></a>', names: ["a", "b"] },
  { when: "a child declares it anew", xml: '<a xmlns="u:1"><x:b xmlns:x="u:1"/></a>', names: ["a", "b"] },
  { when: "another namespace has a prefix", xml: '<a xmlns="u:1" xmlns:y="u:2"><y:b/></a>', names: ["a", "y:b"] },
  { when: "another namespace has none", xml: '<a xmlns="u:1"><b xmlns="u:2"/><b/></a>', names: ["a", "other:b", "b"] },
  {
    when: "a prefix changes its meaning and back",
    xml: '<x:a xmlns:x="u:1"><x:b xmlns:x="u:2"><x:c/></x:b><x:b/></x:a>',
    names: ["a", "x:b", "x:c", "b"],
  },
  { when: "nothing is declared", xml: "<x:a><x:b/><c/></x:a>", names: ["a", "b", "other:c"] },
])("names are of the root's namespace or have a prefix: $when", ({ xml, names }) => {
  expect(namesIn(xml)).toEqual(names);
});

test("an end tag with another prefix is no end tag", () => {
  expect(() => namesIn('<a xmlns="u:1" xmlns:x="u:1"><b></x:b></a>')).toThrow("xml-nesting");
});
