/** Heights of rows, added up: row `n` reaches from `offsets[n]` to `offsets[n + 1]`, in pixels. */
export type RowOffsets = Float64Array;

export function rowOffsets(rows: number, heightOf: (row: number) => number): RowOffsets {
  const offsets = new Float64Array(rows + 1);
  for (let row = 0; row < rows; row++) offsets[row + 1] = (offsets[row] ?? 0) + heightOf(row);
  return offsets;
}

/** A row to draw, or empty space of some pixels in place of rows that are out of sight. */
export type RowSlot = { readonly row: number } | { readonly gap: number };

/** The part of a long sheet that is in sight. */
export interface RowWindow {
  /** Rows at the top that are drawn elsewhere, because they stay in sight. */
  readonly frozenRows: number;
  /** Pixels from the top of the sheet to the first row in sight. */
  readonly top: number;
  /** Pixels in sight. */
  readonly height: number;
  /** Row with the keyboard. */
  readonly focusRow: number;
}

/** Rows above and below the window that are drawn as well, so that scrolling shows no white. */
const spare = 8;

/**
 * What to draw of a long sheet: the rows in sight, and the row that has the focus wherever it is, since a cell that is
 * not there cannot keep the focus.
 */
export function rowSlots(offsets: RowOffsets, window: RowWindow): readonly RowSlot[] {
  const { frozenRows, top, height, focusRow } = window;
  const count = offsets.length - 1;
  if (count <= frozenRows) return [];
  const first = Math.max(frozenRows, rowAt(offsets, top) - spare);
  const last = Math.max(first, Math.min(count - 1, rowAt(offsets, top + height) + spare));
  const rows = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  if (focusRow >= frozenRows && focusRow < first) rows.unshift(focusRow);
  if (focusRow > last && focusRow < count) rows.push(focusRow);
  const slots: RowSlot[] = [];
  let next = frozenRows;
  const skipTo = (row: number): void => {
    const gap = (offsets[row] ?? 0) - (offsets[next] ?? 0);
    if (gap > 0) slots.push({ gap });
  };
  for (const row of rows) {
    skipTo(row);
    slots.push({ row });
    next = row + 1;
  }
  skipTo(count);
  return slots;
}

/** The row at a height; the last one below the end. */
function rowAt(offsets: RowOffsets, height: number): number {
  let low = 0;
  let high = offsets.length - 2;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((offsets[middle] ?? 0) <= height) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}
