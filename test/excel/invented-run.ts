import { alv2018 } from "../../src/core/criteria/presets/alv-2018";
import { planVerdeling } from "../../src/run/plan-verdeling";
import { runVerdeling } from "../../src/run/run-verdeling";
import { createSay } from "../../src/text/translator";
import type { Snapshot } from "../../src/workbook/snapshot";
import type { WritePlan } from "../../src/workbook/write-plan";
import { inventFigures, snapshotOf } from "../support/invented-figures";
import { fonds2018 } from "../../src/core/governance/presets/fonds-2018";

/** A run over invented municipalities: the workbook and all that is to be written into it. */
export interface InventedRun {
  readonly snapshot: Snapshot;
  readonly plan: WritePlan;
}

export function inventedRun(gemeenten: number): InventedRun {
  const snapshot = snapshotOf(inventFigures(gemeenten));
  const { verdeling } = runVerdeling({
    doel: "verdelen",
    snapshot,
    findings: [],
    criteria: alv2018,
    governance: fonds2018,
    mapping: null,
    nu: "2018-11-01T12:00:00Z",
    klok: "2018-11-01T12:00:00Z",
    ondertekening: { opsteller: null, toetser: null },
  });
  if (verdeling === null) throw new Error("the invented input has errors");
  const facts = { productName: "Fonds Tekortgemeenten", productVersion: "1.0.0", inputName: snapshot.name };
  return { snapshot, plan: planVerdeling(verdeling, facts, createSay("nl")) };
}
