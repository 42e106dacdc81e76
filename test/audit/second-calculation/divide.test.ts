import { divide } from "../../../src/audit/second-calculation/divide";
import { precise } from "../../../src/audit/second-calculation/precise";
import type { Criteriaset } from "../../../src/core/criteria/criteriaset";
import { naarRato } from "../../../src/core/criteria/presets/naar-rato";
import { alv2018 } from "../../../src/core/criteria/presets/alv-2018";

const wholeTekort: Criteriaset = {
  ...naarRato,
  grondslag: { ...naarRato.grondslag, schijven: [{ vanaf: "0", percentage: "100" }] },
};

function awardsOf(verdeling: Criteriaset["verdeling"], tekorten: readonly number[], pot: number): readonly string[] {
  const claimants = tekorten.map((tekort, index) => ({
    code: `GM000${index.toString()}`,
    inwoners: precise(1),
    tekort: precise(tekort),
  }));
  return divide(claimants, { ...wholeTekort, verdeling }, precise(pot)).awards.map((award) => award.toString());
}

test.each([
  { regel: "naarRato", pot: 60, awards: ["10", "20", "30"] },
  { regel: "gelijkeToekenning", pot: 90, awards: ["20", "35", "35"] },
  { regel: "gelijkVerlies", pot: 90, awards: ["10", "30", "50"] },
  { regel: "talmud", pot: 45, awards: ["10", "17.5", "17.5"] },
  { regel: "talmud", pot: 60, awards: ["10", "20", "30"] },
  { regel: "talmud", pot: 90, awards: ["10", "30", "50"] },
  { regel: "volgorde", pot: 70, awards: ["0", "10", "60"] },
] as const)("$regel divides $pot over claims of 20, 40 and 60 as $awards", ({ regel, pot, awards }) => {
  expect(awardsOf({ regel }, [20, 40, 60], pot)).toEqual(awards);
});

test("volgorde shares what is left in proportion when the tekort per inhabitant is equal", () => {
  expect(awardsOf({ regel: "volgorde" }, [40, 60, 40], 70)).toEqual(["5", "60", "5"]);
});

test("vastPercentage pays its percentage also when the pot is enough for all", () => {
  expect(awardsOf({ regel: "vastPercentage", percentage: "25" }, [20, 40, 60], 1000)).toEqual(["5", "10", "15"]);
});

test("vastPercentage never passes the pot", () => {
  expect(awardsOf({ regel: "vastPercentage", percentage: "50" }, [20, 40, 60], 30)).toEqual(["5", "10", "15"]);
});

describe("the closing bracket", () => {
  const claimants = [50_000, 90_000].map((tekort, index) => ({
    code: `GM000${index.toString()}`,
    inwoners: precise(10),
    tekort: precise(tekort),
  }));
  const closeAt = (pot: number, grondslag: Partial<Criteriaset["grondslag"]> = {}): ReturnType<typeof divide> =>
    divide(claimants, { ...alv2018, grondslag: { ...alv2018.grondslag, ...grondslag } }, precise(pot));

  test("is never lower than the bracket before it", () => {
    expect(closeAt(1_000_000)).toMatchObject({ awards: [precise(10_000), precise(50_000)], closing: precise(4000) });
  });

  test("does not exist when even half is more than the pot", () => {
    const { awards, closing } = closeAt(15_000);
    expect([closing, awards.map((award) => award.toFixed(3))]).toEqual([null, ["2500.000", "12500.000"]]);
  });

  test("lies just beyond the point where a claim falls under the minimum and the pot is jumped over", () => {
    const { awards, closing } = closeAt(50_000, { minimumbedrag: "80" });
    expect(closing?.toFixed(20)).toBe("4400.00000000000000000000");
    expect(awards.map((award) => award.toFixed(2))).toEqual(["0.00", "48000.00"]);
  });
});
