import { describeSheet } from "../../host/describe";
import type { SimulatedExcel } from "../../host/simulated-excel";
import type { Pane } from "./pane";

/** From the start screen to what was found in the workbook. */
export async function readInput(pane: Pane): Promise<void> {
  await pane.goal("verdeling").click();
  await pane.see("pane.stap.gegevens");
}

/** From the start screen to an outcome. */
export async function calculate(pane: Pane): Promise<void> {
  await readInput(pane);
  await pane.press("pane.berekenen");
  await pane.see("pane.stap.uitkomst");
}

/** From an outcome to sheets in the workbook. */
export async function write(pane: Pane): Promise<void> {
  await pane.openStep("schrijven");
  await pane.press("pane.schrijven.schrijf");
  await pane.see("pane.schrijven.geschreven");
}

/** The sheets that are the user's own, each with everything about it: equal text means that nothing changed. */
export function userSheets({ workbook }: SimulatedExcel): readonly string[] {
  return workbook.sheets
    .filter(({ customProperties }) => customProperties.size === 0)
    .map((sheet) => describeSheet(workbook, sheet));
}

/** The tabs that a user sees. */
export function tabs({ workbook }: SimulatedExcel): readonly string[] {
  return workbook.sheets.filter(({ visibility }) => visibility === "Visible").map(({ name }) => name);
}
