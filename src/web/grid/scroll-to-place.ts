import type { Frozen } from "./frozen";
import { headerPixels, rowNumberPixels } from "./grid-pixels";
import type { Place } from "./place";
import type { RowOffsets } from "./row-layout";

/** Brings a cell into sight, below and beside what stays in sight by itself. */
export function scrollToPlace(
  scroller: HTMLElement,
  { row, column }: Place,
  offsets: RowOffsets,
  widths: readonly number[],
  frozen: Frozen,
): void {
  if (row >= frozen.rows) {
    const top = offsets[row] ?? 0;
    const bottom = offsets[row + 1] ?? top;
    const inSight = scroller.clientHeight - headerPixels;
    if (top < scroller.scrollTop + frozen.height) scroller.scrollTop = top - frozen.height;
    else if (bottom > scroller.scrollTop + inSight) scroller.scrollTop = bottom - inSight;
  }
  if (column >= frozen.columns) {
    const left = widths.slice(0, column).reduce((sum, width) => sum + width, 0);
    const right = left + (widths[column] ?? 0);
    const across = scroller.clientWidth - rowNumberPixels;
    if (left < scroller.scrollLeft + frozen.width) scroller.scrollLeft = left - frozen.width;
    else if (right > scroller.scrollLeft + across) scroller.scrollLeft = right - across;
  }
}
