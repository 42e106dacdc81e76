import { digestSnapshot } from "../audit/digest-snapshot";
import type { SheetSnapshot, Snapshot } from "../workbook/snapshot";

/**
 * Whether two readings of a workbook say the same in the same places, so that everything found about the one holds for the
 * other. Sheets of our own and colours do not count; a row or sheet that was hidden, a number format, a formula behind a
 * number and an Excel table do: findings are made of them.
 */
export function isSameInput(a: Snapshot, b: Snapshot): boolean {
  return a === b || (marksOf(a) === marksOf(b) && digestSnapshot(a) === digestSnapshot(b));
}

/** All that reading looks at beside the cells themselves. */
function marksOf({ sheets, recalculates = false }: Snapshot): string {
  return JSON.stringify([recalculates, ...sheets.filter(({ own }) => !own).map(marksOfSheet)]);
}

function marksOfSheet(sheet: SheetSnapshot): readonly unknown[] {
  // a formula finds its input by the names of the sheets
  const { name, visible, hiddenRows, tables, formats = [], formulas = [], fieldCounts = [] } = sheet;
  return [name, visible, hiddenRows, tables, formats, formulas, fieldCounts];
}
