import { allocationRuleIds } from "../../../src/core/allocation/registry";
import fc from "fast-check";
import { compareWithSecondCalculation } from "../../../src/audit/second-calculation/compare";
import { recalculate } from "../../../src/audit/second-calculation/recalculate";
import { distribute } from "../../../src/core/uitkomst/distribute";
import { criteriasetSchema, type Criteriaset } from "../../../src/core/criteria/criteriaset";
import { governancesetSchema } from "../../../src/core/governance/governanceset";
import { alv2018 } from "../../../src/core/criteria/presets/alv-2018";
import { gemeente, verdeel } from "../../support/gemeente";
import { funds } from "./random-fund";
import { propertyRuns } from "../../support/property-runs";

const numRuns = propertyRuns(1000);

describe.each(allocationRuleIds)("the two calculations under %s", (regel) => {
  test("agree to the cent on any fund", () => {
    fc.assert(
      fc.property(funds(regel), (fund) => {
        expect(compareWithSecondCalculation(distribute(fund), fund.aanvragenBekend)).toEqual([]);
      }),
      { numRuns },
    );
  });

  test("are held against funds whose criteria and governance are valid", () => {
    fc.assert(
      fc.property(funds(regel), ({ criteria, governance }) => {
        expect(criteriasetSchema.safeParse(criteria).error).toBeUndefined();
        expect(governancesetSchema.safeParse(governance).error).toBeUndefined();
      }),
      { numRuns: propertyRuns(100) },
    );
  });

  test("do not depend on the order of rows", () => {
    fc.assert(
      fc.property(funds(regel), ({ gemeenten, ...settings }) => {
        const forwards = recalculate(gemeenten, settings);
        const backwards = recalculate(gemeenten.toReversed(), settings);
        expect(backwards.gemeenten.toReversed()).toEqual(forwards.gemeenten);
      }),
      { numRuns: 50 },
    );
  });
});

test("the two calculations agree when a claim falls under the minimum at the lowest value that B may have", () => {
  const criteria: Criteriaset = {
    ...alv2018,
    drempel: null,
    grondslag: { ...alv2018.grondslag, schijven: [{ vanaf: "sluitvariabele", percentage: "50" }], minimumbedrag: "10" },
  };
  const uitkomst = verdeel([gemeente("GM0001", 1n, 2000n)], 900n, criteria);
  expect(uitkomst.uitgekeerd).toBe(0n);
  expect(compareWithSecondCalculation(uitkomst, false)).toEqual([]);
});
