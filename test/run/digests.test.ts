import { alv2018 } from "../../src/core/criteria/presets/alv-2018";
import { fonds2018 } from "../../src/core/governance/presets/fonds-2018";
import type { Digests } from "../../src/run/digests";
import { runVerdeling } from "../../src/run/run-verdeling";
import type { VerdelingRun } from "../../src/run/verdeling-run";
import type { Snapshot } from "../../src/workbook/snapshot";
import { runOver, smallWorkbook } from "./workbooks";

function digests(snapshot: Snapshot, more: Partial<VerdelingRun> = {}): Digests {
  const { verdeling } = runVerdeling(runOver(snapshot, more));
  if (verdeling === null) throw new Error("this run has to divide");
  return verdeling.digests;
}

const base = digests(smallWorkbook());
const oneMore = smallWorkbook([["GM0983", "Venlo", 101059, 9_000_001, 2_000_000, 14_000_000, 3_000_000]]);

test("every fingerprint names its algorithm", () => {
  for (const digest of Object.values(base)) expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/);
});

test("the same run gives the same fingerprints", () => {
  expect(digests(smallWorkbook())).toEqual(base);
});

test.each<{ readonly when: string; readonly other: Digests; readonly differs: readonly (keyof Digests)[] }>([
  { when: "the input", other: digests(oneMore), differs: ["invoer", "uitkomst"] },
  {
    when: "the criteria",
    other: digests(smallWorkbook(), { criteria: { ...alv2018, drempel: null } }),
    differs: ["criteria", "uitkomst"],
  },
  {
    when: "the fund",
    other: digests(smallWorkbook(), { governance: { ...fonds2018, uitname: { sleutel: "geen" } } }),
    differs: ["governance", "uitkomst"],
  },
  { when: "only the name of the file", other: digests({ ...smallWorkbook(), name: "kopie.xlsx" }), differs: [] },
])("when $when differs, so do the fingerprints of what depends on it", ({ other, differs }) => {
  const keys = Object.keys(base) as (keyof Digests)[];
  expect(keys.filter((key) => other[key] !== base[key])).toEqual(differs);
});
