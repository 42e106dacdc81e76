import { readFileSync } from "node:fs";
import { join } from "node:path";
import { alv2018 } from "../../src/core/criteria/presets/alv-2018";
import { fonds2018 } from "../../src/core/governance/presets/fonds-2018";
import type { VerdelingRun } from "../../src/run/verdeling-run";
import type { Cell, Snapshot } from "../../src/workbook/snapshot";
import type { WritePlan } from "../../src/workbook/write-plan";
import { readWorkbookFile } from "../../src/xlsx/read-workbook";
import { sheetOf, snapshotOf } from "../support/snapshot";

const header = ["Gemeentecode", "Gemeente", "Inwoners 2017"];
const deficits = ["Tekort jeugd 2016", "Tekort Wmo 2016", "Tekort jeugd 2017", "Tekort Wmo 2017"];

/** Two municipalities: one above the threshold of 2018, one below it. */
const twoRows: readonly (readonly Cell[])[] = [
  ["GM0983", "Venlo", 101059, 9_000_000, 2_000_000, 14_000_000, 3_000_000],
  ["GM0080", "Leeuwarden", 108667, 100_000, 0, 200_000, 0],
];

/** A workbook that a run takes a few milliseconds over. */
export function smallWorkbook(rows = twoRows): Snapshot {
  return snapshotOf([sheetOf("Invoer", [[...header, ...deficits], ...rows])]);
}

/** What a reader would find once a plan has been written to an empty workbook. */
export function written({ sheets }: WritePlan): Snapshot {
  return snapshotOf(
    sheets.map(({ name, rows }) =>
      sheetOf(
        name,
        rows.map((cells) => cells.map((cell) => cell?.value ?? null)),
      ),
    ),
  );
}

/** The reconstruction of 2018 that comes with the product. */
export async function reconstructie(): Promise<Snapshot> {
  const name = "reconstructie-2018.xlsx";
  const { snapshot } = await readWorkbookFile(readFileSync(join(__dirname, "../../assets/voorbeeld", name)), name);
  if (snapshot === null) throw new Error(`${name} cannot be read`);
  return snapshot;
}

/** A run under the rule and the fund of 2018. */
export function runOver(snapshot: Snapshot, more: Partial<VerdelingRun> = {}): VerdelingRun {
  return {
    doel: "verdelen",
    snapshot,
    findings: [],
    criteria: alv2018,
    governance: fonds2018,
    mapping: null,
    nu: "2018-11-01T12:00:00.000Z",
    klok: "2018-11-01T12:00:00.000Z",
    ondertekening: { opsteller: null, toetser: null },
    ...more,
  };
}
