import type { KeptSigners, WorkbookSettings } from "./port";

/** The settings as a workbook keeps them, whatever kind of workbook it is. */
export function settingsText(settings: WorkbookSettings): string {
  return JSON.stringify(settings);
}

/** @returns Null for a text that holds no settings. What another version wrote and we do not know is left out. */
export function settingsIn(text: string): WorkbookSettings | null {
  const parsed = parsedOrNull(text);
  if (typeof parsed !== "object" || parsed === null) return null;
  const { taal, criteria, governance, koppeling, ondertekening } = parsed as Partial<
    Record<keyof WorkbookSettings, unknown>
  >;
  return {
    taal: taal === "nl" || taal === "en" ? taal : null,
    criteria: criteria ?? null,
    governance: governance ?? null,
    koppeling: koppeling ?? null,
    ...signersIn(ondertekening),
  };
}

/** Names are names: anything else that stands in their place is left out. */
function signersIn(kept: unknown): Pick<WorkbookSettings, "ondertekening"> {
  if (typeof kept !== "object" || kept === null) return {};
  const { opsteller, toetser } = kept as Partial<Record<keyof KeptSigners, unknown>>;
  const nameOf = (name: unknown): string | null => (typeof name === "string" && name !== "" ? name : null);
  return { ondertekening: { opsteller: nameOf(opsteller), toetser: nameOf(toetser) } };
}

function parsedOrNull(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
