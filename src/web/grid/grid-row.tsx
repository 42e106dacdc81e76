import { memo, type ReactElement, type ReactNode } from "react";
import type { Taal } from "../../text/taal";
import { cellCss } from "./cell-css";
import { cellText } from "./cell-text";
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
}

/** One row of a sheet. Cells say where they are (`data-row`, `data-column`), so that the grid needs one listener. */
export const GridRow = memo(function GridRow(props: GridRowProps): ReactElement {
  const { view, row, height, taal, range, focusColumn, editor } = props;
  return (
    <tr aria-rowindex={row + 2} style={{ height }}>
      <th
        scope="row"
        role="rowheader"
        aria-colindex={1}
        className={range === null ? "row-number" : "row-number selected"}
      >
        {(row + 1).toString()}
      </th>
      {view.columnWidths.map((_, column) => {
        const place = { row, column };
        const cell = view.cellAt(place);
        const text = cellText(cell.value, cell.style?.numberFormat ?? null, taal);
        const isFocus = column === focusColumn;
        const isSelected = range !== null && isInside(range, place);
        const names = [
          isSelected ? "selected" : "",
          isFocus ? "focus" : "",
          view.isTableHeader(place) ? "table-header" : "",
          typeof cell.value === "object" && cell.value !== null ? "error" : "",
        ];
        return (
          <td
            key={column}
            role="gridcell"
            aria-colindex={column + 2}
            aria-selected={isSelected}
            tabIndex={isFocus ? 0 : -1}
            data-row={row}
            data-column={column}
            className={names.filter((name) => name !== "").join(" ")}
            style={cellCss(cell)}
          >
            {isFocus && editor !== null ? editor : <div className="cell-text">{text}</div>}
          </td>
        );
      })}
    </tr>
  );
});
