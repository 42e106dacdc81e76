import { renameInFormula, type Renames } from "../../../src/workbook/formula/rename";
import type { WorkbookModel } from "./workbook-model";

/** Formulas follow a sheet that gets another name, as in Excel. */
export function renameSheetInFormulas(workbook: WorkbookModel, from: string, to: string): void {
  rename(workbook, { sheets: new Map([[from.toLowerCase(), to]]), words: new Map() });
}

export function renameTableInFormulas(workbook: WorkbookModel, from: string, to: string): void {
  rename(workbook, { sheets: new Map(), words: new Map([[from.toLowerCase(), to]]) });
}

function rename(workbook: WorkbookModel, renames: Renames): void {
  const renamed = (formula: string): string =>
    formula.startsWith("=") ? `=${renameInFormula(formula.slice(1), renames)}` : formula;
  for (const sheet of workbook.sheets) {
    for (const { row, column, cell } of [...sheet.filled()]) {
      if (cell.formula !== null) sheet.put(row, column, { ...cell, formula: renamed(cell.formula) });
    }
    for (const { bag } of sheet.conditionalFormats) {
      const formula = bag.get("formula");
      if (typeof formula === "string") bag.set("formula", renamed(formula));
    }
    for (const item of sheet.names) item.formula = renamed(item.formula);
  }
  for (const item of workbook.names) item.formula = renamed(item.formula);
}
