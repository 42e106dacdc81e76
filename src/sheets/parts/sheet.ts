import type { PlannedCell, PlannedSheet } from "../../workbook/write-plan";

/** What a sheet of ours must have; the rest is empty unless given. */
type SheetParts = Pick<PlannedSheet, "name" | "purpose" | "widths" | "rows"> & Partial<PlannedSheet>;

/** Makes a sheet, with nothing frozen, no tables, charts or lists, printed upright on as many pages as it takes. */
export function plannedSheet(parts: SheetParts): PlannedSheet {
  return {
    tables: [],
    charts: [],
    validations: [],
    highlights: [],
    freeze: { rows: 0, columns: 0 },
    print: { titleRows: 0, headerRow: 0, landscape: false },
    ...parts,
  };
}

/** A row without anything in it. */
export const blankRow: readonly PlannedCell[] = [];
