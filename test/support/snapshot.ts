import type { Scope } from "../../src/core/gemeenten/input";
import type { Cell, SheetSnapshot, Snapshot } from "../../src/workbook/snapshot";

/** The scope of the rule of 2018. */
export const scope2018: Scope = { jaren: [2016, 2017], domeinen: ["jeugd", "wmo"], peiljaar: 2017, indeling: 2017 };

/** A visible sheet of the user's with these rows. */
export function sheetOf(
  name: string,
  rows: readonly (readonly Cell[])[],
  overrides: Partial<Omit<SheetSnapshot, "name" | "rows">> = {},
): SheetSnapshot {
  return { name, rows, visible: true, hiddenRows: [], tables: [], own: false, ...overrides };
}

/** A workbook with these sheets. */
export function snapshotOf(
  sheets: readonly SheetSnapshot[],
  overrides: Partial<Omit<Snapshot, "sheets">> = {},
): Snapshot {
  return { name: "invoer.xlsx", kind: "xlsx", dateSystem: 1900, hasMacros: false, sheets, ...overrides };
}
