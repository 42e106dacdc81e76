import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Snapshot } from "../../../src/workbook/snapshot";
import { readWorkbookFile } from "../../../src/xlsx/read-workbook";
import { fillFrom } from "../../host/fill";
import { SimulatedExcel } from "../../host/simulated-excel";

/** The reconstruction of the round of 2018, as it comes with the product. */
export const samplePath = join(__dirname, "../../../assets/voorbeeld/reconstructie-2018.xlsx");

export async function snapshotOf(bytes: Uint8Array, name: string): Promise<Snapshot> {
  const { snapshot } = await readWorkbookFile(bytes, name);
  if (snapshot === null) throw new Error(`${name} cannot be read`);
  return snapshot;
}

export function sampleSnapshot(): Promise<Snapshot> {
  return snapshotOf(readFileSync(samplePath), "reconstructie-2018.xlsx");
}

/** The sample, open in a simulated Excel. */
export async function excelWithSample(): Promise<SimulatedExcel> {
  return excelWith(await sampleSnapshot());
}

export function excelWith(snapshot: Snapshot): SimulatedExcel {
  const excel = new SimulatedExcel();
  fillFrom(excel, snapshot);
  return excel;
}
