import { rowHeights } from "../../workbook/page-layout";
import type { Cell } from "../../workbook/snapshot";
import { styles, type CellStyle } from "../../workbook/styles";
import type { PlannedCell, PlannedHighlight, PlannedSheet } from "../../workbook/write-plan";
import { isOwn, type MemorySheet } from "../../xlsx/memory/memory-workbook";
import { columnWidth } from "./column-widths";
import { findHeaderRow } from "./header-row";
import { isHighlighted } from "./highlight";
import type { Extent, Place } from "./place";

export interface ViewCell {
  readonly value: Cell;
  /** Without the equals sign; null for a value. */
  readonly formula: string | null;
  /** Null for the default look. */
  readonly style: CellStyle | null;
}

/** Rows and columns that stay in sight. */
export interface Freeze {
  readonly rows: number;
  readonly columns: number;
}

/** A sheet as the grid shows it. */
export interface SheetView {
  readonly name: string;
  readonly isEditable: boolean;
  readonly extent: Extent;
  readonly lastUsed: Place;
  readonly cellAt: (place: Place) => ViewCell;
  /** Colour that a condition gives a cell. */
  readonly highlightAt: (place: Place) => PlannedHighlight["style"] | null;
  /** Whether a cell names its column, in a sheet that has no looks of its own. */
  readonly isHeader: (place: Place) => boolean;
  /** Pixels. */
  readonly columnWidths: readonly number[];
  readonly rowHeight: (row: number) => number;
  readonly freeze: Freeze;
}

export const rowPixels = 24;
const pixelsPerPoint = 4 / 3;
/** Room to add something at the end of a sheet that can be edited. */
const spareRows = 20;
const spareColumns = 3;
const leastRows = 30;
const leastColumns = 10;
/** Rows that decide how many columns a sheet has. */
const countedRows = 5000;

const empty: ViewCell = { value: null, formula: null, style: null };
const noFreeze: Freeze = { rows: 0, columns: 0 };

/** What the grid needs of a sheet. */
export function sheetView(sheet: MemorySheet): SheetView {
  const rows = sheet.kind === "read" ? sheet.content.rows : sheet.planned.rows;
  const used = { rows: rows.length, columns: Math.max(0, ...rows.slice(0, countedRows).map((row) => row.length)) };
  const isEditable = !isOwn(sheet);
  const extent = isEditable
    ? {
        rows: Math.max(leastRows, used.rows + spareRows),
        columns: Math.max(leastColumns, used.columns + spareColumns),
      }
    : { rows: Math.max(1, used.rows), columns: Math.max(1, used.columns) };
  return {
    name: sheet.name,
    isEditable,
    extent,
    lastUsed: { row: Math.max(0, used.rows - 1), column: Math.max(0, used.columns - 1) },
    columnWidths: Array.from({ length: extent.columns }, (_, column) => columnWidth(sheet, column)),
    ...(sheet.kind === "read" ? readView(sheet.content) : plannedView(sheet.planned)),
  };
}

type Looks = Pick<SheetView, "cellAt" | "highlightAt" | "isHeader" | "rowHeight" | "freeze">;

/** A file gives values, not looks: a header is recognised, and stays in sight. */
function readView({ rows, tables }: Extract<MemorySheet, { readonly kind: "read" }>["content"]): Looks {
  const [table] = tables;
  const header = table?.row ?? findHeaderRow(rows);
  const isInTable = ({ row, column }: Place): boolean =>
    tables.some((area) => row === area.row && column >= area.column && column < area.column + area.columns);
  return {
    cellAt: ({ row, column }) => {
      const value = rows[row]?.[column] ?? null;
      return value === null ? empty : { value, formula: null, style: null };
    },
    highlightAt: () => null,
    isHeader: (place) =>
      table === undefined
        ? place.row === header && typeof rows[place.row]?.[place.column] === "string"
        : isInTable(place),
    rowHeight: () => rowPixels,
    freeze: header === null ? noFreeze : { rows: header + 1, columns: 0 },
  };
}

function plannedView(planned: PlannedSheet): Looks {
  const heights = rowHeights(planned);
  const cellAt = ({ row, column }: Place): ViewCell => {
    const cell: PlannedCell = planned.rows[row]?.[column] ?? null;
    if (cell === null) return empty;
    return { value: cell.value, formula: formulaOf(cell), style: styles[cell.style] };
  };
  return {
    cellAt,
    highlightAt: (place) =>
      planned.highlights.find((highlight) => isHighlighted(highlight, place, (at) => cellAt(at).value))?.style ?? null,
    isHeader: () => false,
    rowHeight: (row) => Math.max(rowPixels, (heights.get(row) ?? 0) * pixelsPerPoint),
    freeze: planned.freeze,
  };
}

function formulaOf(cell: NonNullable<PlannedCell>): string | null {
  return "formula" in cell ? cell.formula : null;
}
