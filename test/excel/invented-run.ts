import { alv2018 } from "../../src/core/criteria/presets/alv-2018";
import { planVerdeling } from "../../src/run/plan-verdeling";
import { runVerdeling } from "../../src/run/run-verdeling";
import { createSay } from "../../src/text/translator";
import type { Snapshot } from "../../src/workbook/snapshot";
import type { WritePlan } from "../../src/workbook/write-plan";
import { inventFigures, snapshotOf } from "../bench/figures";
import { fundFor } from "../bench/our-run";

/** A run over invented municipalities: the workbook and all that is to be written into it. */
export interface InventedRun {
  readonly snapshot: Snapshot;
  readonly plan: WritePlan;
}

export function inventedRun(gemeenten: number): InventedRun {
  const snapshot: Snapshot = { ...snapshotOf(inventFigures(gemeenten)), kind: "excel" };
  const { verdeling } = runVerdeling({
    doel: "verdelen",
    snapshot,
    findings: [],
    criteria: alv2018,
    governance: fundFor(gemeenten),
    mapping: null,
    nu: "2018-11-01T12:00:00Z",
    ondertekening: { opsteller: null, toetser: null },
  });
  if (verdeling === null) throw new Error("the invented input has errors");
  const facts = { productName: "Fonds Tekortgemeenten", productVersion: "1.0.0", inputName: snapshot.name };
  return { snapshot, plan: planVerdeling(verdeling, facts, createSay("nl")) };
}
