import type { Herindeling, Register } from "../../../src/core/gemeenten/register";
import { createIndeling } from "../../../src/core/validate/indeling";
import { register } from "../../../src/reference/register";
import { noNormen } from "../../support/no-normen";

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

describe("a register in no order", () => {
  const make = (code: string, ...years: readonly number[]) => ({
    code,
    naam: code,
    provincie: "",
    jeugdregio: "",
    inwoners: Object.fromEntries(years.map((year) => [year, 1])),
  });
  const went = (oudeCode: string, nieuweCode: string, ingangsdatum: string, aandeel: string): Herindeling => ({
    oudeCode,
    nieuweCode,
    ingangsdatum,
    soort: "splitsing",
    aandeel,
  });
  const mixed: Register = {
    gemeenten: [
      make("GM0009", 2017, 2018),
      make("GM0002", 2017),
      make("GM0001", 2017),
      make("GM0005", 2017, 2018),
      make("GM0007", 2018),
    ],
    herindelingen: [
      went("GM0002", "GM0009", "2018-01-01", "0.3"),
      went("GM0002", "GM0005", "2018-01-01", "0.2"),
      went("GM0002", "GM0007", "2018-01-01", "0.5"),
      went("GM0001", "GM0009", "2017-07-01", "1"),
      // gave land away, and went on
      went("GM0005", "GM0009", "2018-01-01", "0.1"),
      // into one that nobody knows
      went("GM0002", "GM0099", "2018-01-01", "0.1"),
      went("GM0007", "GM0009", "2018-01-02", "1"),
    ],
    aliassen: {},
    normen: noNormen,
    bron: "test",
  };

  test.each([
    { jaar: 2017, codes: ["GM0001", "GM0002", "GM0005", "GM0009"] },
    { jaar: 2018, codes: ["GM0005", "GM0007", "GM0009"] },
  ])("lists the municipalities of $jaar by code", ({ jaar, codes }) => {
    const indeling = createIndeling(mixed, jaar);
    expect(indeling.gemeenten.map(({ code }) => code)).toEqual(codes);
    expect(indeling.jaar).toBe(jaar);
    expect(["GM0001", "GM0005", "GM0007", "GM0009"].filter((code) => indeling.bevat(code))).toEqual(
      codes.filter((code) => code !== "GM0002"),
    );
  });

  test("lists successors by code, and leads nowhere where nobody is", () => {
    expect(brief(createIndeling(mixed, 2018).opvolgersVan("GM0002"))).toEqual([
      "GM0002 > GM0005 0.2 2018-01-01",
      "GM0002 > GM0007 0.5 2018-01-01",
      "GM0002 > GM0009 0.3 2018-01-01",
    ]);
  });

  test("lists predecessors by code", () => {
    expect(brief(createIndeling(mixed, 2018).voorgangersVan("GM0009"))).toEqual([
      "GM0001 > GM0009 1 2017-07-01",
      "GM0002 > GM0009 0.3 2018-01-01",
    ]);
  });

  test("knows no successors of who is still there, whoever took a part of it", () => {
    expect(createIndeling(mixed, 2018).opvolgersVan("GM0005")).toEqual([]);
  });

  test("looks no further than 1 January of the year", () => {
    expect(createIndeling(mixed, 2017).voorgangersVan("GM0009")).toEqual([]);
    expect(createIndeling(mixed, 2017).opvolgersVan("GM0007")).toEqual([]);
  });
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
    normen: noNormen,
    bron: "test",
  } satisfies Register;
  expect(brief(createIndeling(chained, 2018).opvolgersVan("GM0001"))).toEqual([
    "GM0001 > GM0003 0.550 2017-01-01",
    "GM0001 > GM0004 0.450 2017-01-01",
  ]);
});
