import { alv2018 } from "../../src/core/criteria/presets/alv-2018";
import { planVerdeling } from "../../src/run/plan-verdeling";
import { runVerdeling } from "../../src/run/run-verdeling";
import { createSay } from "../../src/text/translator";
import type { Snapshot } from "../../src/workbook/snapshot";
import type { WritePlan } from "../../src/workbook/write-plan";
import type { CellDescription } from "../support/workbook-description";
import { fictieveRijen } from "../../scripts/samples/fictieve-gemeenten";
import { fonds2018 } from "../../src/core/governance/presets/fonds-2018";

const seed = 20_180_627;

const header = [
  "Gemeentecode",
  "Gemeente",
  "Inwoners",
  "Lasten jeugd 2016",
  "Baten jeugd 2016",
  "Lasten Wmo 2016",
  "Baten Wmo 2016",
  "Lasten jeugd 2017",
  "Baten jeugd 2017",
  "Lasten Wmo 2017",
  "Baten Wmo 2017",
];

/** A run over invented municipalities: the workbook and all that is to be written into it. */
export interface InventedRun {
  readonly snapshot: Snapshot;
  readonly plan: WritePlan;
}

export function inventedRun(gemeenten: number): InventedRun {
  const snapshot = inventedInput(gemeenten);
  const { verdeling } = runVerdeling({
    doel: "verdelen",
    snapshot,
    findings: [],
    criteria: alv2018,
    governance: fonds2018,
    mapping: null,
    nu: "2018-11-01T12:00:00Z",
    ondertekening: { opsteller: null, toetser: null },
  });
  if (verdeling === null) throw new Error("the invented input has errors");
  const facts = { productName: "Fonds Tekortgemeenten", productVersion: "1.0.0", inputName: snapshot.name };
  return { snapshot, plan: planVerdeling(verdeling, facts, createSay("nl")) };
}

/** Example municipalities with figures that are the same every time. */
function inventedInput(gemeenten: number): Snapshot {
  const rows = Array.from({ length: gemeenten }, (_, index) => {
    const number = (index + 1).toString();
    return { code: `VB${number.padStart(6, "0")}`, naam: `Voorbeeldgemeente ${number}`, inwoners: 3_000 + index };
  });
  const figures = fictieveRijen(rows, seed).map((row) => row.slice(0, header.length).map(plainCell));
  const cells = [header, ...figures];
  const sheet = { name: "Invoer", visible: true, rows: cells, hiddenRows: [], tables: [], own: false };
  return { name: "bench.xlsx", kind: "excel", dateSystem: 1900, sheets: [sheet], hasMacros: false };
}

function plainCell(cell: CellDescription): string | number | null {
  return typeof cell === "string" || typeof cell === "number" ? cell : null;
}
