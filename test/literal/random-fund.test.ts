import { allocationRuleIds } from "../../src/core/allocation/registry";
import fc from "fast-check";
import { verdeel } from "../support/gemeente";
import { propertyRuns } from "../support/property-runs";
import { randomFund } from "../support/random-fund";
import { expectedOf, recomputed, textsOf } from "./read-toelichting";

describe.each(allocationRuleIds)("%s", (regel) => {
  test.each(["nl", "en"] as const)("in %s, the sentences of any fund lead to its awards, to the cent", (taal) => {
    fc.assert(
      fc.property(randomFund(regel), ({ gemeenten, pot, criteria }) => {
        const uitkomst = verdeel(gemeenten, pot, criteria);
        const found = textsOf(uitkomst, taal).map((text) => {
          try {
            return recomputed(text, taal);
          } catch (error) {
            throw new Error(text, { cause: error });
          }
        });
        expect(found).toEqual(expectedOf(uitkomst));
      }),
      { numRuns: propertyRuns(30) },
    );
  });
});
