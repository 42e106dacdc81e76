import type { compareWithSecondCalculation } from "../../src/audit/second-calculation/compare";
import type { Difference } from "../../src/audit/second-calculation/difference";
import { runVerdeling } from "../../src/run/run-verdeling";
import { runOver, smallWorkbook } from "./workbooks";

const mockDifferences: Difference[] = [];
jest.mock<{ compareWithSecondCalculation: typeof compareWithSecondCalculation }>(
  "../../src/audit/second-calculation/compare",
  () => ({ compareWithSecondCalculation: () => mockDifferences }),
);

const difference: Difference = { gemeentecode: "GM0983", figure: "toekenning", first: "100", second: "101" };

test.each([
  { when: "agrees", differences: [], gate: false },
  { when: "differs on one figure", differences: [difference], gate: true },
  { when: "differs on two figures", differences: [difference, { ...difference, gemeentecode: null }], gate: true },
])("a second calculation that $when is told, and only agreement can become official", ({ differences, gate }) => {
  mockDifferences.splice(0, Infinity, ...differences);
  const { verdeling } = runVerdeling(runOver(smallWorkbook()));
  expect(verdeling?.verschillen).toBe(differences.length);
  const gates = verdeling?.uitkomst.openPoorten.map(({ id }) => id);
  expect(gates?.includes("tweede-berekening-wijkt-af")).toBe(gate);
  if (gate) expect(verdeling?.uitkomst.stempel).toBe("concept");
});
