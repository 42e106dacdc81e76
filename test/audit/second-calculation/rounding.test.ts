import { precise } from "../../../src/audit/second-calculation/precise";
import { roundAwards } from "../../../src/audit/second-calculation/rounding";

function rounded(awards: readonly string[], unit: number, pot: number, limit = "100000"): readonly string[] {
  const unrounded = awards.map((award, index) => ({
    code: `GM000${index.toString()}`,
    award: precise(award),
    limit: precise(limit),
  }));
  return [...roundAwards(unrounded, precise(unit), precise(pot)).values()].map((amount) => amount.toString());
}

test.each([
  { when: "equal parts are cut off", awards: ["1.5", "1.5"], unit: 1, pot: 10, paid: ["2", "1"] },
  { when: "the second part is larger", awards: ["1.2", "1.3", "1.5"], unit: 1, pot: 10, paid: ["1", "1", "2"] },
  { when: "the sum is just below a half", awards: ["1.24", "1.25"], unit: 1, pot: 10, paid: ["1", "1"] },
  { when: "rounding up would pass the pot", awards: ["1.9", "1.9"], unit: 1, pot: 3, paid: ["1", "2"].toReversed() },
  { when: "the pot is no whole number of euros", awards: ["150", "199"], unit: 100, pot: 350, paid: ["100", "200"] },
])("pays $paid when $when", ({ awards, unit, pot, paid }) => {
  expect(rounded(awards, unit, pot)).toEqual(paid);
});

test("gives the euro of one that would pass its tekort to the next", () => {
  const unrounded = [
    { code: "GM0001", award: precise(190), limit: precise(190) },
    { code: "GM0002", award: precise(110), limit: precise(900) },
  ];
  const paid = roundAwards(unrounded, precise(100), precise(1000));
  expect([...paid.values()].map((amount) => amount.toString())).toEqual(["100", "200"]);
});

test("keeps what nobody may have", () => {
  expect(rounded(["190", "190"], 100, 1000, "190")).toEqual(["100", "100"]);
});
