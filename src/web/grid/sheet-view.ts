import { rowHeights } from "../../workbook/page-layout";
import type { Cell } from "../../workbook/snapshot";
import { styles, type CellStyle } from "../../workbook/styles";
import type { PlannedCell, PlannedSheet } from "../../workbook/write-plan";
import { isOwn, type MemorySheet } from "../../xlsx/memory/memory-workbook";
import type { Extent, Place } from "./place";

export interface ViewCell {
  readonly value: Cell;
  /** Without the equals sign; null for a value. */
  readonly formula: string | null;
  /** Null for the default look. */
  readonly style: CellStyle | null;
}

/** A sheet as the grid shows it. */
export interface SheetView {
  readonly name: string;
  readonly isEditable: boolean;
  readonly extent: Extent;
  readonly lastUsed: Place;
  readonly cellAt: (place: Place) => ViewCell;
  /** Pixels. */
  readonly columnWidths: readonly number[];
  readonly rowHeight: (row: number) => number;
  readonly isTableHeader: (place: Place) => boolean;
}

export const rowPixels = 24;
const pixelsPerCharacter = 7.5;
const cellPadding = 14;
const pixelsPerPoint = 4 / 3;
/** Room to add something at the end of a sheet that can be edited. */
const spareRows = 20;
const spareColumns = 3;
const leastRows = 30;
const leastColumns = 10;
/** Rows that decide how wide a column becomes. */
const measuredRows = 200;
const narrowest = 9;
const widest = 44;

const empty: ViewCell = { value: null, formula: null, style: null };

/** What the grid needs of a sheet. */
export function sheetView(sheet: MemorySheet): SheetView {
  const cellAt = sheet.kind === "read" ? readCells(sheet.content.rows) : plannedCells(sheet.planned.rows);
  const rows = sheet.kind === "read" ? sheet.content.rows : sheet.planned.rows;
  const used = { rows: rows.length, columns: Math.max(0, ...rows.slice(0, 5000).map((row) => row.length)) };
  const isEditable = !isOwn(sheet);
  const extent = isEditable
    ? {
        rows: Math.max(leastRows, used.rows + spareRows),
        columns: Math.max(leastColumns, used.columns + spareColumns),
      }
    : { rows: Math.max(1, used.rows), columns: Math.max(1, used.columns) };
  const heights = sheet.kind === "planned" ? rowHeights(sheet.planned) : new Map<number, number>();
  return {
    name: sheet.name,
    isEditable,
    extent,
    lastUsed: { row: Math.max(0, used.rows - 1), column: Math.max(0, used.columns - 1) },
    cellAt,
    columnWidths: Array.from({ length: extent.columns }, (_, column) => widthOf(sheet, column)),
    rowHeight: (row) => Math.max(rowPixels, (heights.get(row) ?? 0) * pixelsPerPoint),
    isTableHeader: tableHeaders(sheet),
  };
}

function readCells(rows: readonly (readonly Cell[])[]): SheetView["cellAt"] {
  return ({ row, column }) => {
    const value = rows[row]?.[column] ?? null;
    return value === null ? empty : { value, formula: null, style: null };
  };
}

function plannedCells(rows: PlannedSheet["rows"]): SheetView["cellAt"] {
  return ({ row, column }) => {
    const cell: PlannedCell = rows[row]?.[column] ?? null;
    if (cell === null) return empty;
    return { value: cell.value, formula: formulaOf(cell), style: styles[cell.style] };
  };
}

function formulaOf(cell: NonNullable<PlannedCell>): string | null {
  return "formula" in cell ? cell.formula : null;
}

function widthOf(sheet: MemorySheet, column: number): number {
  const planned = sheet.kind === "planned" ? (sheet.planned.widths[column] ?? 0) : 0;
  return Math.round((planned > 0 ? planned : measuredWidth(sheet, column)) * pixelsPerCharacter + cellPadding);
}

function measuredWidth(sheet: MemorySheet, column: number): number {
  if (sheet.kind === "planned") return narrowest;
  const lengths = sheet.content.rows.slice(0, measuredRows).map((row) => {
    const value = row[column] ?? null;
    if (typeof value === "number") return Math.ceil(value.toString().length * 1.3);
    return typeof value === "string" ? value.length : 6;
  });
  return Math.min(widest, Math.max(narrowest, ...lengths));
}

function tableHeaders(sheet: MemorySheet): SheetView["isTableHeader"] {
  const tables = sheet.kind === "read" ? sheet.content.tables : [];
  return ({ row, column }) =>
    tables.some((table) => row === table.row && column >= table.column && column < table.column + table.columns);
}
