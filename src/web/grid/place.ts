/** A cell, 0-based. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells: where it was begun, and where the keyboard is. */
export interface Selection {
  readonly anchor: Place;
  readonly focus: Place;
}

/** Rows and columns that a sheet shows. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/** The cells of a selection, ends included. */
export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export function selectionAt(place: Place): Selection {
  return { anchor: place, focus: place };
}

export function rangeOf({ anchor, focus }: Selection): Range {
  return {
    top: Math.min(anchor.row, focus.row),
    left: Math.min(anchor.column, focus.column),
    bottom: Math.max(anchor.row, focus.row),
    right: Math.max(anchor.column, focus.column),
  };
}

export function isInside({ top, left, bottom, right }: Range, { row, column }: Place): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** The nearest place that the sheet has. */
export function clampPlace({ row, column }: Place, { rows, columns }: Extent): Place {
  const within = (value: number, count: number): number => Math.max(0, Math.min(value, count - 1));
  return { row: within(row, rows), column: within(column, columns) };
}
