import type { CSSProperties, ReactElement, ReactNode } from "react";
import type { Taal } from "../../text/taal";
import { cellCss } from "./cell-css";
import { cellText } from "./cell-text";
import { highlightColours } from "./highlight";
import { layers } from "./layers";
import type { Place } from "./place";
import type { SheetView } from "./sheet-view";
import { spillWidth } from "./spill";

export interface GridCellProps {
  readonly view: SheetView;
  readonly place: Place;
  readonly taal: Taal;
  readonly isSelected: boolean;
  /** Whether the keyboard is here. */
  readonly isFocus: boolean;
  /** The field in place of the text, while the cell is edited. */
  readonly editor: ReactNode;
  /** Where a cell that stays in sight does so, in pixels. */
  readonly sticky: { readonly top?: number | undefined; readonly left?: number | undefined } | null;
}

/** One cell. It says where it is (`data-row`, `data-column`), so that the grid needs one listener. */
export function GridCell(props: GridCellProps): ReactElement {
  const { view, place, taal, isSelected, isFocus, editor, sticky } = props;
  const cell = view.cellAt(place);
  const text = cellText(cell.value, cell.style?.numberFormat ?? null, taal);
  const highlight = view.highlightAt(place);
  const spill = editor === null ? spillWidth(view, place, text) : null;
  const names = {
    selected: isSelected,
    focus: isFocus,
    header: view.isHeader(place),
    error: typeof cell.value === "object" && cell.value !== null,
    spill: spill !== null,
  };
  return (
    <td
      role="gridcell"
      aria-colindex={place.column + 2}
      aria-selected={isSelected}
      tabIndex={isFocus ? 0 : -1}
      data-row={place.row}
      data-column={place.column}
      className={classOf(names)}
      style={{
        ...cellCss(cell),
        ...(highlight === null ? {} : highlightColours[highlight]),
        ...(sticky === null ? {} : stickyCss(sticky, spill !== null)),
      }}
    >
      {editor ?? (
        <div className="cell-text" style={spill === null ? undefined : { width: spill }}>
          {text}
        </div>
      )}
    </td>
  );
}

function classOf(names: Readonly<Record<string, boolean>>): string {
  return Object.entries(names)
    .filter(([, applies]) => applies)
    .map(([name]) => name)
    .join(" ");
}

/** @param isSpilling - Its text has to lie over the cells beside it. */
function stickyCss({ top, left }: NonNullable<GridCellProps["sticky"]>, isSpilling: boolean): CSSProperties {
  const layer = top === undefined ? layers.frozenColumn : left === undefined ? layers.frozenRow : layers.frozenCorner;
  return { position: "sticky", top, left, zIndex: isSpilling ? layer + 1 : layer };
}
