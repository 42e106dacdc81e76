import type { Cell } from "../../workbook/snapshot";
import type { MemorySheet } from "../../xlsx/memory/memory-workbook";

const pixelsPerCharacter = 7.5;
const cellPadding = 14;
/** Rows that decide how wide a column becomes. */
const measuredRows = 200;
/** Characters. */
const narrowest = 9;
const widest = 44;
/** A digit with the marks between groups of three, against a letter. */
const digitFactor = 1.3;

/** Width in pixels of a column: as planned, else as wide as its first rows need. */
export function columnWidth(sheet: MemorySheet, column: number): number {
  const planned = sheet.kind === "planned" ? (sheet.planned.widths[column] ?? 0) : 0;
  return Math.round((planned > 0 ? planned : measuredWidth(sheet, column)) * pixelsPerCharacter + cellPadding);
}

function measuredWidth(sheet: MemorySheet, column: number): number {
  if (sheet.kind === "planned") return narrowest;
  const lengths = sheet.content.rows.slice(0, measuredRows).map((row) => cellLength(row, column));
  return Math.min(widest, Math.max(narrowest, ...lengths));
}

/** A text with no neighbours, such as a title, may stick out of its column. */
function cellLength(row: readonly Cell[], column: number): number {
  const value = row[column] ?? null;
  if (typeof value === "number") return Math.ceil(value.toString().length * digitFactor);
  if (typeof value !== "string") return 0;
  return row.some((other, index) => other !== null && index !== column) ? value.length : 0;
}
