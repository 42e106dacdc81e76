import { alv2018 } from "../../../src/core/criteria/presets/alv-2018";
import { naarRato } from "../../../src/core/criteria/presets/naar-rato";
import type { Criteriaset } from "../../../src/core/criteria/criteriaset";
import { explain } from "../../../src/core/uitkomst/explain";
import { cents } from "../../../src/core/money/cents";
import { ratio } from "../../../src/core/money/ratio";
import type { Gemeente } from "../../../src/core/gemeenten/gemeente";
import { gemeente, verdeel } from "../../support/gemeente";

function explained(gemeenten: readonly Gemeente[], pot: bigint, criteria: Criteriaset = alv2018, code = "GM0001") {
  const outcome = verdeel(gemeenten, pot, criteria);
  const toekenning = outcome.toekenningen.find(({ gemeente: one }) => one.code === code);
  if (toekenning === undefined) throw new Error("no such municipality");
  return explain(outcome, toekenning);
}

test("the brackets add up to the award, with the closing bracket at B", () => {
  // 30.000 tekort for 2 inhabitants: d = 150; B: 55 - ... solved at 60 for this pot
  const found = explained([gemeente("GM0001", 2n, 30_000n)], 20_000n);
  expect(found.schijven).toEqual([
    { vanaf: ratio(4000n), tot: ratio(6000n), percentage: "50", deel: ratio(4000n), telt: ratio(2000n) },
    { vanaf: ratio(6000n), tot: null, percentage: "100", deel: ratio(18_000n), telt: ratio(18_000n) },
  ]);
  expect(found).toMatchObject({
    opgegeven: 30_000n,
    correctie: 0n,
    tekortPerInwoner: ratio(15_000n),
    toekenningPerInwoner: ratio(10_000n),
    totDrempel: 8_001n - 30_000n,
  });
});

test("who stays under B sees only the first bracket", () => {
  const found = explained([gemeente("GM0001", 1n, 5_000n), gemeente("GM0002", 1n, 30_000n)], 20_000n);
  expect(found.schijven.map(({ vanaf, percentage, telt }) => [vanaf, percentage, telt])).toEqual([
    [ratio(4000n), "50", ratio(500n)],
  ]);
});

test("when B is at its lower bound there is one bracket", () => {
  const found = explained([gemeente("GM0001", 1n, 5_000n)], 20_000n);
  expect(found.schijven).toEqual([
    { vanaf: ratio(4000n), tot: null, percentage: "100", deel: ratio(1000n), telt: ratio(1000n) },
  ]);
});

test("without B (pro rata under the lower rate) the closing bracket is not shown", () => {
  const found = explained([gemeente("GM0001", 1n, 10_000n)], 100n);
  expect(found.schijven).toEqual([
    { vanaf: ratio(4000n), tot: null, percentage: "50", deel: ratio(6000n), telt: ratio(3000n) },
  ]);
});

test.each([
  { vergelijking: "groterDan", tekort: 3_000n, distance: 1_001n },
  { vergelijking: "groterDan", tekort: 4_000n, distance: 1n },
  { vergelijking: "groterDan", tekort: 4_001n, distance: 0n },
  { vergelijking: "groterOfGelijk", tekort: 3_000n, distance: 1_000n },
  { vergelijking: "groterOfGelijk", tekort: 5_000n, distance: -1_000n },
] as const)(
  "with $vergelijking a tekort of $tekort is $distance short of the threshold",
  ({ vergelijking, tekort, distance }) => {
    const criteria: Criteriaset = { ...naarRato, drempel: { bedragPerInwoner: "40.00", vergelijking } };
    expect(explained([gemeente("GM0001", 1n, tekort)], 20_000n, criteria).totDrempel).toBe(distance);
  },
);

test("the distance is a whole number of cents that really gets there", () => {
  const criteria: Criteriaset = { ...naarRato, drempel: { bedragPerInwoner: "0.333", vergelijking: "groterOfGelijk" } };
  expect(explained([gemeente("GM0001", 1n, 1n)], 20_000n, criteria).totDrempel).toBe(33n);
});

test("below the brackets there are none, and a threshold may be absent", () => {
  expect(explained([gemeente("GM0001", 1n, 3_000n)], 20_000n)).toMatchObject({ schijven: [] });
  expect(explained([gemeente("GM0001", 1n, 3_000n)], 20_000n, { ...naarRato, drempel: null }).totDrempel).toBeNull();
});

test("a stapeling refusal keeps the brackets", () => {
  const found = explained([gemeente("GM0001", 1n, 10_000n)], 20_000n, {
    ...naarRato,
    stapeling: { eis: "tekortInElkJaar" },
  });
  expect(found.schijven).toHaveLength(1);
});

test("shows what was submitted and what was corrected, within the criteria", () => {
  const one = gemeente("GM0001", 1n, { "2016 jeugd": 9_000n, "2017 wmo": 500n });
  const cellen = one.cellen.map((cel) =>
    cel.jaar === 2016 ? { ...cel, correctie: cents(-100n), geaccepteerd: cents(cel.opgegeven - 100n) } : cel,
  );
  expect(explained([{ ...one, cellen }], 20_000n)).toMatchObject({ opgegeven: 9_500n, correctie: -200n });
  const only2016: Criteriaset = { ...naarRato, tekort: { ...naarRato.tekort, jaren: [2016] } };
  expect(explained([{ ...one, cellen }], 20_000n, only2016)).toMatchObject({ opgegeven: 9_000n, correctie: -200n });
});
