import { unitOf, withoutUnit } from "../../../src/reading/unit/unit-text";

const thousands = [
  "Bedragen x € 1.000",
  "Bedragen x 1000",
  "(x \u20ac1.000,-)",
  "× 1 000",
  "Bedragen in 1.000 euro",
  "bedragen maal € 1.000",
  "bedragen keer duizend euro",
  "(in euro's, duizendtallen)",
  "1 = € 1.000",
  "bedragen gedeeld door 1.000",
  "bedragen/1000",
  "bedragen in € dzd.",
  "Bedragen × 10³ euro",
  "bedragen (€ 1k)",
  "Bedragen in € 1000",
  "Bedragen in EUR 1000",
  "bedragen in 1.000 euro's",
  "(1 000 euro)",
  "1 000 euro",
  "1\u00a0000 euro",
  "Bedragen in k EUR",
  "in k€",
  "TEUR",
  "(in TEUR)",
  "€ 000",
  "€'000",
  "\u20ac\u2019000",
  "Tekort ('000)",
  "per 1000 euro",
  "in duizenden euro's",
  "Duizenden euro",
  "x duizend euro",
  "(in duizenden)",
  "amounts in thousands",
  "thousands of euros (in thousands)",
  "Lasten en baten, bedragen × € 1.000, inwoners per 1 januari",
];

const millions = [
  "Bedragen in miljoenen euro's",
  "x € 1 mln",
  "x 1.000.000",
  "(x € 1.000.000)",
  "in mln. euro",
  "bedragen x 1 miljoen",
  "MEUR",
  "€ mln",
  "miljoenen euro",
];

const none = [
  "Fonds 2018: 200.000.000",
  "Fonds van 200 miljoen euro",
  "EUR 200 mln te verdelen",
  "Per 1.000 inwoners x 1.000 inwoners",
  "Inwoners (x 1.000)",
  "Versie 1.000",
  "Tienduizend cli\u00ebnten",
  "Meer dan duizend gemeenten",
  "Postbus 1000, Utrecht",
  "Drempel € 40 per inwoner",
  "Bron: CBS, 2017",
  "GM0983",
  "tekort jeugd 2016",
];

test.each(thousands)("'%s' is in thousands", (text) => {
  expect(unitOf(text, "sentence")?.euros).toBe(1000);
});

test.each(millions)("'%s' is in millions", (text) => {
  expect(unitOf(text, "sentence")?.euros).toBe(1_000_000);
});

test.each(none)("'%s' states no unit", (text) => {
  expect(unitOf(text, "sentence")).toBeNull();
});

test.each([
  { text: "1.000 euro", euros: 1000 },
  { text: "€ 1.000", euros: 1000 },
  { text: "(1.000)", euros: 1000 },
  { text: "duizenden", euros: 1000 },
  { text: "mln", euros: 1_000_000 },
  { text: "euro", euros: 1 },
  { text: "€", euros: 1 },
  { text: "x € 100.000", euros: 100_000 },
  { text: "bedragen in honderden euro's", euros: 100 },
  { text: "bedragen in tonnen", euros: 100_000 },
  { text: "eurocent", euros: 0.01 },
])("as a label '$text' is $euros euros", ({ text, euros }) => {
  expect(unitOf(text, "label")?.euros).toBe(euros);
});

test.each(["1", "tekort", "2016", "GM1000", "x"])("as a label '%s' is no unit", (text) => {
  expect(unitOf(text, "label")).toBeNull();
});

test.each([
  { header: "tekort jeugd 2016 (x € 1.000)", left: ["tekort", "jeugd", "2016"] },
  { header: "Lasten Wmo 2017 k EUR", left: ["lasten", "wmo", "2017"] },
])("$header is a header without its unit", ({ header, left }) => {
  expect(withoutUnit(header).match(/[a-z0-9]+/g)).toEqual(left);
});
