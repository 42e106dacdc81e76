import type { RowOffsets } from "./row-layout";
import type { Freeze, SheetView } from "./sheet-view";

/** Rows and columns that stay in sight, with the room they take. */
export interface Frozen extends Freeze {
  /** Pixels, letters and row numbers not counted. */
  readonly height: number;
  readonly width: number;
  /** Pixels left of every frozen column. */
  readonly lefts: readonly number[];
}

/** Part of the window that may be frozen: something has to be left to scroll. */
const largestPart = 0.55;

/**
 * What of a sheet stays in sight in a window: as planned, or nothing where the window is too small for it.
 *
 * @param width - Pixels for cells, row numbers not counted.
 * @param height - Pixels for cells, letters not counted.
 */
export function frozenIn(view: SheetView, offsets: RowOffsets, width: number, height: number): Frozen {
  const frozenHeight = offsets[view.freeze.rows] ?? 0;
  const lefts = [0];
  for (const columnWidth of view.columnWidths.slice(0, view.freeze.columns)) {
    lefts.push((lefts.at(-1) ?? 0) + columnWidth);
  }
  const frozenWidth = lefts.at(-1) ?? 0;
  const keepsRows = frozenHeight <= height * largestPart;
  const keepsColumns = frozenWidth <= width * largestPart;
  return {
    rows: keepsRows ? view.freeze.rows : 0,
    height: keepsRows ? frozenHeight : 0,
    columns: keepsColumns ? view.freeze.columns : 0,
    width: keepsColumns ? frozenWidth : 0,
    lefts: keepsColumns ? lefts.slice(0, -1) : [],
  };
}
