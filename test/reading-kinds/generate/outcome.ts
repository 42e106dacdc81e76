import { alv2018 } from "../../../src/core/criteria/presets/alv-2018";
import type { Finding } from "../../../src/core/finding";
import { fonds2018 } from "../../../src/core/governance/presets/fonds-2018";
import { runVerdeling } from "../../../src/run/run-verdeling";
import type { Mapping } from "../../../src/workbook/read/mapping";
import type { SheetSnapshot } from "../../../src/workbook/snapshot";
import { snapshotOf } from "../../support/snapshot";

/** What the product finds in a sheet; it divides nothing. */
export function findingsIn(sheet: SheetSnapshot, mapping: Mapping | null = null): readonly Finding[] {
  return runVerdeling({
    doel: "controleren",
    snapshot: snapshotOf([sheet]),
    findings: [],
    criteria: alv2018,
    governance: fonds2018,
    mapping,
    nu: "2018-11-01T12:00:00.000Z",
    klok: "2018-11-01T12:00:00.000Z",
    ondertekening: { opsteller: null, toetser: null },
  }).bevindingen;
}

/** Errors and warnings: what a user cannot overlook. */
export function loud(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ severity }) => severity !== "info");
}
