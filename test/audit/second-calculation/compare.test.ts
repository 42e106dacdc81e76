import { compareWithSecondCalculation } from "../../../src/audit/second-calculation/compare";
import { cents } from "../../../src/core/money/cents";
import type { Toekenning, Uitkomst } from "../../../src/core/uitkomst/uitkomst";
import { gemeente, verdeel } from "../../support/gemeente";

const uitkomst = verdeel([gemeente("GM0001", 100n, 1_000_000n), gemeente("GM0002", 100n, 2_000_000n)], 1_500_000n);

function withFirst(change: (first: Toekenning) => Partial<Toekenning>): Uitkomst {
  const toekenningen = uitkomst.toekenningen.map((one, index) => (index === 0 ? { ...one, ...change(one) } : one));
  return { ...uitkomst, toekenningen };
}

test("finds nothing when the calculations agree", () => {
  expect(compareWithSecondCalculation(uitkomst, false)).toEqual([]);
});

test.each(["tekort", "inAanmerking", "toekenning"] as const)(
  "finds one cent in the %s of one municipality",
  (figure) => {
    const changed = withFirst((first) => ({ [figure]: cents(first[figure] + 1n) }));
    const right = uitkomst.toekenningen[0]?.[figure] ?? cents(0n);
    const found = compareWithSecondCalculation(changed, false);
    expect(found.filter(({ gemeentecode }) => gemeentecode !== null)).toEqual([
      { gemeentecode: "GM0001", figure, first: (right + 1n).toString(), second: right.toString() },
    ]);
    expect(found.some((one) => one.figure === "splitsing")).toBe(figure === "toekenning");
  },
);

test("finds a wrong total", () => {
  expect(compareWithSecondCalculation({ ...uitkomst, uitgekeerd: cents(1n) }, false)).toEqual([
    { gemeentecode: null, figure: "uitgekeerd", first: "1", second: "1500000" },
  ]);
});

test("finds a closing variable that is missing", () => {
  const differences = compareWithSecondCalculation({ ...uitkomst, sluitvariabele: null }, false);
  expect(differences).toEqual([{ gemeentecode: null, figure: "sluitvariabele", first: null, second: "12000" }]);
});

test("finds that applications were not looked at", () => {
  const differences = compareWithSecondCalculation(uitkomst, true);
  expect(differences.map(({ figure }) => figure)).toContain("inAanmerking");
});

test("finds a cent that another source pays than it should", () => {
  const changed = withFirst(({ perBron: [first = cents(0n), second = cents(0n)] }) => ({
    perBron: [cents(first + 1n), cents(second - 1n)],
  }));
  expect(compareWithSecondCalculation(changed, false)).toEqual([
    { gemeentecode: null, figure: "splitsing", first: "columns", second: null },
  ]);
});

test("finds a contribution of a source that is not in proportion to what it made available", () => {
  const bronnen = uitkomst.bronnen.map((bron, index) => ({
    ...bron,
    gebruikt: cents(bron.gebruikt + (index === 0 ? 1n : -1n)),
  }));
  const found = compareWithSecondCalculation({ ...uitkomst, bronnen }, false);
  expect(found).toEqual([
    { gemeentecode: null, figure: "gebruikt", first: "750001 749999", second: "750000 750000" },
    { gemeentecode: null, figure: "splitsing", first: "columns", second: null },
    { gemeentecode: null, figure: "uitname", first: "375000 375000", second: "375000 374999" },
  ]);
});

test("finds a cent that another municipality carries than it should", () => {
  const uitnamen = uitkomst.uitnamen.map((uitname, index) => ({
    ...uitname,
    bedrag: cents(uitname.bedrag + (index === 0 ? 1n : -1n)),
  }));
  expect(compareWithSecondCalculation({ ...uitkomst, uitnamen }, false)).toEqual([
    { gemeentecode: null, figure: "uitname", first: "375001 374999", second: "375000 375000" },
  ]);
});
