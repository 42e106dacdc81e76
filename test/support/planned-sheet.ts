import type { PlannedSheet, WritePlan } from "../../src/workbook/write-plan";

/** A sheet of the product without anything on it. */
export const plainSheet: PlannedSheet = {
  name: "Toekenning",
  purpose: "toekenning",
  widths: [],
  rows: [],
  tables: [],
  charts: [],
  validations: [],
  highlights: [],
  freeze: { rows: 0, columns: 0 },
  print: { titleRows: 0, headerRow: 0, landscape: false },
};

export function planOf(...sheets: readonly Partial<PlannedSheet>[]): WritePlan {
  return { sheets: sheets.map((sheet) => ({ ...plainSheet, ...sheet })), names: [] };
}
