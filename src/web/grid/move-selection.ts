import { clampPlace, type Extent, type Place, type Selection } from "./place";

/** A key as the browser reports it. */
export interface GridKey {
  readonly key: string;
  readonly ctrl: boolean;
  readonly shift: boolean;
}

/** What a move needs to know of the sheet. */
export interface Surroundings {
  readonly extent: Extent;
  /** Last cell with a value. */
  readonly lastUsed: Place;
  /** Rows that fit on the screen. */
  readonly pageRows: number;
}

/**
 * Where a key moves the selection, as in Excel: arrows, Home and End, Page Up and Page Down, with Ctrl to the edge, with
 * Shift the selection grows.
 *
 * @returns Null for a key that does not move.
 */
export function moveSelection(selection: Selection, key: GridKey, surroundings: Surroundings): Selection | null {
  if (key.ctrl && key.key.toLowerCase() === "a") {
    return { anchor: { row: 0, column: 0 }, focus: surroundings.lastUsed };
  }
  const target = targetOf(selection.focus, key, surroundings);
  if (target === null) return null;
  const focus = clampPlace(target, surroundings.extent);
  return { anchor: key.shift ? selection.anchor : focus, focus };
}

function targetOf({ row, column }: Place, { key, ctrl }: GridKey, surroundings: Surroundings): Place | null {
  const { lastUsed, pageRows, extent } = surroundings;
  switch (key) {
    case "ArrowUp":
      return { row: ctrl ? 0 : row - 1, column };
    case "ArrowDown":
      return { row: ctrl ? edge(row, lastUsed.row, extent.rows) : row + 1, column };
    case "ArrowLeft":
      return { row, column: ctrl ? 0 : column - 1 };
    case "ArrowRight":
      return { row, column: ctrl ? edge(column, lastUsed.column, extent.columns) : column + 1 };
    case "Home":
      return { row: ctrl ? 0 : row, column: 0 };
    case "End":
      return ctrl ? lastUsed : { row, column: lastUsed.column };
    case "PageUp":
      return ctrl ? null : { row: row - pageRows, column };
    case "PageDown":
      return ctrl ? null : { row: row + pageRows, column };
    default:
      return null;
  }
}

/** To the last value; from there to the end of the sheet. */
function edge(from: number, lastUsed: number, count: number): number {
  return from < lastUsed ? lastUsed : count - 1;
}
