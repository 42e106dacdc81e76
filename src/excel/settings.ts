import type { WorkbookSettings } from "../workbook/port";

const settingsKey = "FondsTekortgemeenten.instellingen";

/** Loads what the user chose; null when nothing was kept, or nothing that can be read. */
export async function loadSettings(): Promise<WorkbookSettings | null> {
  const context = new Excel.RequestContext();
  const setting = context.workbook.settings.getItemOrNullObject(settingsKey);
  setting.load("value");
  await context.sync();
  return setting.isNullObject ? null : parseSettings(setting.value);
}

export async function saveSettings(settings: WorkbookSettings): Promise<null> {
  const context = new Excel.RequestContext();
  context.workbook.settings.add(settingsKey, JSON.stringify(settings));
  await context.sync();
  return null;
}

function parseSettings(value: unknown): WorkbookSettings | null {
  if (typeof value !== "string") return null;
  try {
    const parsed: unknown = JSON.parse(value);
    if (typeof parsed !== "object" || parsed === null) return null;
    const { taal, criteria, governance, koppeling } = parsed as Partial<Record<keyof WorkbookSettings, unknown>>;
    return {
      taal: taal === "nl" || taal === "en" ? taal : null,
      criteria: criteria ?? null,
      governance: governance ?? null,
      koppeling: koppeling ?? null,
    };
  } catch {
    return null;
  }
}
