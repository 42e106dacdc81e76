import { problem, ProblemInWorkbook } from "./problem";

/**
 * Shows a sheet and selects a cell of it.
 *
 * @throws ProblemInWorkbook when the sheet is hidden: whoever hid it had a reason, so it stays so.
 */
export async function goTo(sheetName: string, cell: string | null): Promise<null> {
  const context = new Excel.RequestContext();
  const sheet = context.workbook.worksheets.getItem(sheetName);
  sheet.load("visibility");
  await context.sync();
  if (sheet.visibility !== "Visible") throw new ProblemInWorkbook(problem("sheet-hidden", sheetName, null));
  sheet.activate();
  if (cell !== null) sheet.getRange(cell).select();
  await context.sync();
  return null;
}
