import { useLayoutEffect, useMemo, useRef, type ReactElement, type ReactNode } from "react";
import type { Say } from "../../core/words/say";
import { cellAddress } from "../../workbook/snapshot";
import { CellEditor } from "./cell-editor";
import { ColumnLettersRow } from "./column-letters-row";
import { frozenIn } from "./frozen";
import { headerPixels, rowNumberPixels } from "./grid-pixels";
import { GridRow } from "./grid-row";
import { rangeOf } from "./place";
import { rowOffsets, rowSlots } from "./row-layout";
import { scrollToPlace } from "./scroll-to-place";
import { rowPixels } from "./sheet-view";
import { useGridActions, type EditableSheet } from "./use-grid-actions";
import { useGridFocus } from "./use-grid-focus";
import { useViewport } from "./use-viewport";

export interface SheetGridProps extends EditableSheet {
  readonly say: Say;
  /** Rises when the keyboard has to go to the selected cell. */
  readonly focusRequests: number;
  /** What lies over the cells, such as charts. */
  readonly children?: ReactNode;
}

/**
 * A sheet as a grid: one cell has the keyboard, arrows move it, typing edits, Ctrl+C and Ctrl+V exchange cells with Excel.
 * Only the rows in sight are on the page.
 */
export function SheetGrid(props: SheetGridProps): ReactElement {
  const { view, taal, say, selection, focusRequests, children } = props;
  const { focus } = selection;
  const scroller = useRef<HTMLDivElement>(null);
  const [viewport, onScroll] = useViewport(scroller);
  const offsets = useMemo(() => rowOffsets(view.extent.rows, view.rowHeight), [view]);
  const inSight = { width: viewport.width - rowNumberPixels, height: viewport.height - headerPixels };
  const frozen = useMemo(
    () => frozenIn(view, offsets, inSight.width, inSight.height),
    [view, offsets, inSight.width, inSight.height],
  );
  const pageRows = Math.max(1, Math.floor((inSight.height - frozen.height) / rowPixels) - 1);
  const { editing, commit, cancel, ...listeners } = useGridActions(props, pageRows);
  const follow = useGridFocus(scroller, { focus, view, isEditing: editing !== null, requests: focusRequests });

  useLayoutEffect(() => {
    const { current } = scroller;
    if (current !== null) scrollToPlace(current, focus, offsets, view.columnWidths, frozen);
  }, [focus, offsets, view, frozen]);

  const range = rangeOf(selection);
  const width = view.columnWidths.reduce((sum, pixels) => sum + pixels, rowNumberPixels);
  const label = say("web.cell", { address: cellAddress(focus.row, focus.column) });
  const editor =
    editing === null ? null : <CellEditor label={label} text={editing} onCommit={commit} onCancel={cancel} />;
  const rowAt = (row: number, top?: number): ReactElement => (
    <GridRow
      key={row}
      view={view}
      row={row}
      height={view.rowHeight(row)}
      taal={taal}
      range={row >= range.top && row <= range.bottom ? range : null}
      focusColumn={row === focus.row ? focus.column : null}
      editor={row === focus.row ? editor : null}
      frozen={frozen}
      top={top}
    />
  );
  const slots = rowSlots(offsets, {
    frozenRows: frozen.rows,
    top: viewport.top + frozen.height,
    height: inSight.height - frozen.height,
    focusRow: focus.row,
  });
  return (
    <div ref={scroller} className="grid-scroller" onScroll={onScroll} {...follow}>
      <div className="grid-paper" style={{ width }}>
        <table
          role="grid"
          aria-label={say("web.grid.label", { name: view.name })}
          aria-rowcount={view.extent.rows + 1}
          aria-colcount={view.extent.columns + 1}
          aria-multiselectable
          aria-readonly={!view.isEditable}
          style={{ width }}
          {...listeners}
          onCut={listeners.onCopy}
        >
          <colgroup>
            <col style={{ width: rowNumberPixels }} />
            {view.columnWidths.map((pixels, column) => (
              <col key={column} style={{ width: pixels }} />
            ))}
          </colgroup>
          <thead>
            <ColumnLettersRow columns={view.extent.columns} range={range} frozen={frozen} label={view.name} />
            {Array.from({ length: frozen.rows }, (_, row) => rowAt(row, headerPixels + (offsets[row] ?? 0)))}
          </thead>
          <tbody>
            {slots.map((slot, index) =>
              "gap" in slot ? (
                <tr key={`gap-${index.toString()}`} aria-hidden style={{ height: slot.gap }} />
              ) : (
                rowAt(slot.row)
              ),
            )}
          </tbody>
        </table>
        {children}
      </div>
    </div>
  );
}
