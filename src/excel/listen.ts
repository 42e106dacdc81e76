import { markKey } from "./own/mark";
import type { UserSheets } from "./user-sheets";

/**
 * Calls back after every edit by a user, here or elsewhere, of a sheet that is not ours, and when such a sheet comes, goes or
 * gets another name. What this add-in writes itself does not count, nor does a recalculation.
 *
 * Excel tells of another name only from ExcelApi 1.17 on: before that it shows when a user goes to a sheet.
 *
 * @returns How to stop listening.
 */
export async function onInputChanged(userSheets: UserSheets, listener: () => void): Promise<() => Promise<void>> {
  const context = new Excel.RequestContext();
  const { worksheets } = context.workbook;
  const onSheets = async (): Promise<void> => {
    if (await orTrue(userSheets.haveChanged())) listener();
  };
  const onActivated = async (): Promise<void> => {
    // going to a sheet is no change by itself
    if (await userSheets.haveChanged().catch(() => false)) listener();
  };
  const registrations = [
    worksheets.onChanged.add(async ({ worksheetId, triggerSource }) => {
      if (triggerSource !== "ThisLocalAddin" && (await orTrue(isOfUser(worksheetId)))) listener();
    }),
    worksheets.onAdded.add(onSheets),
    worksheets.onDeleted.add(onSheets),
    worksheets.onActivated.add(onActivated),
  ];
  const begin = userSheets.begin(context);
  await context.sync();
  begin();
  return async () => {
    for (const registration of registrations) registration.remove();
    await context.sync();
  };
}

/** What cannot be looked at counts as the user's: a warning too many does no harm. */
async function orTrue(answer: Promise<boolean>): Promise<boolean> {
  return answer.catch(() => true);
}

async function isOfUser(worksheetId: string): Promise<boolean> {
  const context = new Excel.RequestContext();
  const mark = context.workbook.worksheets
    .getItemOrNullObject(worksheetId)
    .customProperties.getItemOrNullObject(markKey);
  mark.load("key");
  await context.sync();
  return mark.isNullObject;
}
