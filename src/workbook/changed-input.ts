import type { ChangedInput } from "./port";
import { cellAddress, type Cell, type SheetSnapshot, type Snapshot } from "./snapshot";

/** Cells named per sheet: enough to find what happened, not a second workbook. */
const named = 5;

/**
 * What changed in the input between two readings: cells of the user's sheets, sheet by sheet. A sheet that came or went
 * counts with all its filled cells. Sheets of the product do not count.
 *
 * @returns Empty when the input says the same.
 */
export function changedInput(before: Snapshot, after: Snapshot): readonly ChangedInput[] {
  const old = new Map(inputSheets(before).map((sheet) => [sheet.name, sheet]));
  const names = new Set([...old.keys(), ...inputSheets(after).map(({ name }) => name)]);
  const current = new Map(inputSheets(after).map((sheet) => [sheet.name, sheet]));
  return [...names].flatMap((sheet) => {
    const cells = changedCells(old.get(sheet)?.rows ?? [], current.get(sheet)?.rows ?? []);
    return cells.length === 0 ? [] : [{ sheet, cells: cells.slice(0, named), count: cells.length }];
  });
}

function inputSheets({ sheets }: Snapshot): readonly SheetSnapshot[] {
  return sheets.filter(({ own }) => !own);
}

function changedCells(before: SheetSnapshot["rows"], after: SheetSnapshot["rows"]): readonly string[] {
  const changed: string[] = [];
  for (let row = 0; row < Math.max(before.length, after.length); row++) {
    const old = before[row] ?? [];
    const current = after[row] ?? [];
    if (old === current) continue;
    for (let column = 0; column < Math.max(old.length, current.length); column++) {
      if (!isSame(old[column] ?? null, current[column] ?? null)) changed.push(cellAddress(row, column));
    }
  }
  return changed;
}

/** Whether two cells say the same; an empty text is an empty cell. */
function isSame(a: Cell, b: Cell): boolean {
  if (typeof a === "object" && typeof b === "object" && a !== null && b !== null) {
    return JSON.stringify(a) === JSON.stringify(b);
  }
  return (a === "" ? null : a) === (b === "" ? null : b);
}
