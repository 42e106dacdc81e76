import type { WorkbookSettings } from "../workbook/port";
import { settingsIn, settingsText } from "../workbook/settings-text";

const settingsKey = "FondsTekortgemeenten.instellingen";

/** Loads what the user chose; null when nothing was kept, or nothing that can be read. */
export async function loadSettings(): Promise<WorkbookSettings | null> {
  const context = new Excel.RequestContext();
  const setting = context.workbook.settings.getItemOrNullObject(settingsKey);
  setting.load("value");
  await context.sync();
  if (setting.isNullObject) return null;
  const value: unknown = setting.value;
  return typeof value === "string" ? settingsIn(value) : null;
}

export async function saveSettings(settings: WorkbookSettings): Promise<null> {
  const context = new Excel.RequestContext();
  context.workbook.settings.add(settingsKey, settingsText(settings));
  await context.sync();
  return null;
}
