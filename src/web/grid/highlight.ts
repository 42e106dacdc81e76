import { readCellReference } from "../../xlsx/ooxml/cell-reference";
import type { Cell } from "../../workbook/snapshot";
import type { PlannedHighlight } from "../../workbook/write-plan";
import type { Place } from "./place";

/** Colours of a cell that a highlight applies to, as Excel gets them. */
export const highlightColours = {
  good: { color: "#006100", backgroundColor: "#C6EFCE" },
  bad: { color: "#9C0006", backgroundColor: "#FFC7CE" },
  attention: { color: "#7F6000", backgroundColor: "#FFEB9C" },
} as const satisfies Record<PlannedHighlight["style"], { readonly color: string; readonly backgroundColor: string }>;

const comparison = /^(\$?)([A-Z]+)(\$?)(\d+)(=|<>)"((?:[^"]|"")*)"$/;

/**
 * Whether a highlight applies to a cell. Knows the conditions that the product writes: comparisons of a cell with a text,
 * and AND of those. Any other condition never holds.
 */
export function isHighlighted(
  { area, formula }: PlannedHighlight,
  place: Place,
  valueAt: (place: Place) => Cell,
): boolean {
  const { row, column } = place;
  const isInside =
    row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
  if (!isInside) return false;
  const moved = { rows: row - area.row, columns: column - area.column };
  return partsOf(formula).every((part) => holds(part, moved, valueAt));
}

function partsOf(formula: string): readonly string[] {
  const inside = /^AND\((.*)\)$/.exec(formula)?.[1];
  return inside === undefined ? [formula] : (inside.match(/(?:[^,"]|"(?:[^"]|"")*")+/g) ?? [formula]);
}

/** @param moved - From the first cell of the area, which the formula is written for. */
function holds(
  part: string,
  moved: { readonly rows: number; readonly columns: number },
  valueAt: (place: Place) => Cell,
): boolean {
  const [, fixedColumn, letters, fixedRow, digits, sign, quoted] = comparison.exec(part) ?? [];
  if (letters === undefined || digits === undefined || quoted === undefined) return false;
  const reference = readCellReference(letters + digits);
  const value = valueAt({
    row: reference.row + (fixedRow === "$" ? 0 : moved.rows),
    column: reference.column + (fixedColumn === "$" ? 0 : moved.columns),
  });
  return (value === quoted.replaceAll('""', '"')) === (sign === "=");
}
