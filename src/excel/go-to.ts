/** Shows a sheet and selects a cell of it. */
export async function goTo(sheetName: string, cell: string | null): Promise<null> {
  const context = new Excel.RequestContext();
  const sheet = context.workbook.worksheets.getItem(sheetName);
  sheet.activate();
  if (cell !== null) sheet.getRange(cell).select();
  await context.sync();
  return null;
}
