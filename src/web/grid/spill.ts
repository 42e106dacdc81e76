import type { Place } from "./place";
import type { SheetView } from "./sheet-view";

const pixelsPerLetter = 7;
const boldFactor = 1.1;
const standardSize = 11;
const cellPadding = 10;

/**
 * How far a text that is too long for its cell may stick out over the empty cells behind it, as in Excel.
 *
 * @param text - As the cell shows it.
 * @returns Pixels for the text, or null: it stays within its cell.
 */
export function spillWidth(view: SheetView, { row, column }: Place, text: string): number | null {
  const { value, style } = view.cellAt({ row, column });
  if (typeof value !== "string" || style?.wrap === true) return null;
  if (style?.align === "right" || style?.align === "center") return null;
  const factor = ((style?.size ?? standardSize) / standardSize) * (style?.bold === true ? boldFactor : 1);
  const needed = text.length * pixelsPerLetter * factor + cellPadding;
  const own = view.columnWidths[column] ?? 0;
  let available = own;
  for (let next = column + 1; available < needed && next < view.extent.columns; next++) {
    if (view.cellAt({ row, column: next }).value !== null) break;
    available += view.columnWidths[next] ?? 0;
  }
  return available > own ? available - cellPadding : null;
}
