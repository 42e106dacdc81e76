import { memo, type ReactElement, type ReactNode } from "react";
import type { Taal } from "../../text/taal";
import type { Frozen } from "./frozen";
import { GridCell } from "./grid-cell";
import { rowNumberPixels } from "./grid-pixels";
import { layers } from "./layers";
import { isInside, type Range } from "./place";
import type { SheetView } from "./sheet-view";

export interface GridRowProps {
  readonly view: SheetView;
  readonly row: number;
  /** Pixels. */
  readonly height: number;
  readonly taal: Taal;
  /** The selection, when it touches this row. */
  readonly range: Range | null;
  /** Column of the cell that has the keyboard, or null: it is in another row. */
  readonly focusColumn: number | null;
  /** The field in place of that cell, while it is edited. */
  readonly editor: ReactNode;
  readonly frozen: Frozen;
  /** Pixels from the top of the window, for a row that stays in sight. */
  readonly top?: number | undefined;
}

/** One row of a sheet. */
export const GridRow = memo(function GridRow(props: GridRowProps): ReactElement {
  const { view, row, height, taal, range, focusColumn, editor, frozen, top } = props;
  return (
    <tr aria-rowindex={row + 2} style={{ height }}>
      <th
        scope="row"
        role="rowheader"
        aria-colindex={1}
        className={range === null ? "row-number" : "row-number selected"}
        style={top === undefined ? { zIndex: layers.rowNumber } : { top, zIndex: layers.frozenRowNumber }}
      >
        {(row + 1).toString()}
      </th>
      {view.columnWidths.map((_, column) => {
        const left = column < frozen.columns ? rowNumberPixels + (frozen.lefts[column] ?? 0) : undefined;
        return (
          <GridCell
            key={column}
            view={view}
            place={{ row, column }}
            taal={taal}
            isSelected={range !== null && isInside(range, { row, column })}
            isFocus={column === focusColumn}
            editor={column === focusColumn ? editor : null}
            sticky={top === undefined && left === undefined ? null : { top, left }}
          />
        );
      })}
    </tr>
  );
});
