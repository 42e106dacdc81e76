import { digestOf } from "../audit/digest";
import type { WorkbookSettings } from "../workbook/port";
import { settingsIn, settingsText } from "../workbook/settings-text";

/** Fingerprint of choices as the workbook gives them back. */
export function fingerprintOfSettings(settings: WorkbookSettings): string {
  const read = settingsIn(settingsText(settings));
  return digestOf(read === null ? "" : settingsText(read));
}
