import type { Herindeling, Register } from "../../../src/core/register";
import { createIndeling } from "../../../src/core/validate/indeling";
import { register } from "../../../src/reference/register";

const brief = (overgangen: ReturnType<ReturnType<typeof createIndeling>["opvolgersVan"]>): readonly string[] =>
  overgangen.map(({ van, naar, aandeel, ingangsdatum }) => `${van} > ${naar} ${aandeel.decimal} ${ingangsdatum}`);

test.each([
  { van: "GM0844", jaar: 2017, to: ["GM0844 > GM1948 1.0000 2017-01-01"] },
  { van: "GM0844", jaar: 2016, to: [] },
  { van: "GM0081", jaar: 2017, to: [] },
  { van: "GM0081", jaar: 2018, to: ["GM0081 > GM0080 1.0000 2018-01-01"] },
  {
    van: "GM0140",
    jaar: 2019,
    to: ["GM0140 > GM0080 0.3094 2018-01-01", "GM0140 > GM1900 0.5120 2018-01-01", "GM0140 > GM1949 0.1786 2018-01-01"],
  },
])("brings $van to $to in the division of $jaar", ({ van, jaar, to }) => {
  expect(brief(createIndeling(register, jaar).opvolgersVan(van))).toEqual(to);
});

test("does not follow border corrections", () => {
  expect(createIndeling(register, 2017).voorgangersVan("GM0014")).toEqual([]);
});

test("lists who went to a municipality by code", () => {
  expect(brief(createIndeling(register, 2018).voorgangersVan("GM0080")).map((text) => text.slice(0, 6))).toEqual([
    "GM0081",
    "GM0140",
  ]);
});

test("is empty for a year that the register does not have", () => {
  expect(createIndeling(register, 2030).gemeenten).toEqual([]);
});

test("multiplies shares along the way and adds those that arrive at the same place", () => {
  const step = (year: number, oudeCode: string, nieuweCode: string, aandeel: string): Herindeling => ({
    ingangsdatum: `${year.toString()}-01-01`,
    oudeCode,
    nieuweCode,
    soort: "splitsing",
    aandeel,
  });
  const chained = {
    gemeenten: [
      { code: "GM0001", naam: "A", provincie: "", jeugdregio: "", inwoners: { 2016: 1 } },
      { code: "GM0002", naam: "B", provincie: "", jeugdregio: "", inwoners: { 2017: 1 } },
      { code: "GM0003", naam: "C", provincie: "", jeugdregio: "", inwoners: { 2016: 1, 2017: 1, 2018: 1 } },
      { code: "GM0004", naam: "D", provincie: "", jeugdregio: "", inwoners: { 2018: 1 } },
    ],
    herindelingen: [
      step(2017, "GM0001", "GM0002", "0.6"),
      step(2017, "GM0001", "GM0003", "0.4"),
      step(2018, "GM0002", "GM0003", "0.25"),
      step(2018, "GM0002", "GM0004", "0.75"),
      // a circle back, which must not be followed
      step(2017, "GM0002", "GM0001", "1"),
    ],
    aliassen: {},
    bron: "test",
  } satisfies Register;
  expect(brief(createIndeling(chained, 2018).opvolgersVan("GM0001"))).toEqual([
    "GM0001 > GM0003 0.550 2017-01-01",
    "GM0001 > GM0004 0.450 2017-01-01",
  ]);
});
