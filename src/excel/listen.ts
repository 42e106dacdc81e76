import { markKey } from "./own/mark";

/**
 * Calls back after every edit by a user, here or elsewhere, of a sheet that is not ours. What this add-in writes itself
 * does not count, nor does a recalculation.
 *
 * @returns How to stop listening.
 */
export async function onInputChanged(listener: () => void): Promise<() => Promise<void>> {
  const context = new Excel.RequestContext();
  const registration = context.workbook.worksheets.onChanged.add(async ({ worksheetId, triggerSource }) => {
    if (triggerSource !== "ThisLocalAddin" && !(await isOurs(worksheetId))) listener();
  });
  await context.sync();
  return async () => {
    registration.remove();
    await registration.context.sync();
  };
}

/** A sheet that cannot be looked at counts as the user's: a warning too many does no harm. */
async function isOurs(worksheetId: string): Promise<boolean> {
  try {
    const context = new Excel.RequestContext();
    const mark = context.workbook.worksheets
      .getItemOrNullObject(worksheetId)
      .customProperties.getItemOrNullObject(markKey);
    mark.load("key");
    await context.sync();
    return !mark.isNullObject;
  } catch {
    return false;
  }
}
