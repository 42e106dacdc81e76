import {
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type ClipboardEvent,
  type KeyboardEvent,
  type MouseEvent,
  type ReactElement,
} from "react";
import type { Say } from "../../core/say";
import type { Taal } from "../../text/taal";
import { cellAddress, columnLetters } from "../../workbook/snapshot";
import type { CellEdit } from "../../xlsx/memory/edit-cell";
import { CellEditor, type AfterEdit } from "./cell-editor";
import { editText } from "./cell-text";
import { GridRow } from "./grid-row";
import { moveSelection } from "./move-selection";
import { clampPlace, rangeOf, selectionAt, type Place, type Selection } from "./place";
import { rowOffsets, rowSlots } from "./row-layout";
import { clearedEdits, copiedText, pastedEdits, typedEdit } from "./selection-edits";
import { rowPixels, type SheetView } from "./sheet-view";
import { useViewport } from "./use-viewport";

export const headerPixels = 24;
export const rowNumberPixels = 52;

export interface SheetGridProps {
  readonly view: SheetView;
  readonly taal: Taal;
  readonly say: Say;
  readonly selection: Selection;
  /** Rises when the keyboard has to go to the selected cell. */
  readonly focusRequests: number;
  readonly onSelect: (selection: Selection) => void;
  readonly onEdit: (edits: readonly CellEdit[]) => void;
  /** The user tried to change a sheet of the product. */
  readonly onRefused: () => void;
  /** What lies over the cells, such as charts. */
  readonly children?: ReactElement | null;
}

const moves: Readonly<Record<AfterEdit, string | null>> = {
  down: "ArrowDown",
  up: "ArrowUp",
  right: "ArrowRight",
  left: "ArrowLeft",
  stay: null,
};

/**
 * A sheet as a grid: one cell has the keyboard, arrows move it, typing edits, Ctrl+C and Ctrl+V exchange cells with Excel.
 * Only the rows in sight are on the page.
 */
export function SheetGrid(props: SheetGridProps): ReactElement {
  const { view, taal, say, selection, focusRequests, onSelect, onEdit, onRefused, children } = props;
  const { focus } = selection;
  const scroller = useRef<HTMLDivElement>(null);
  const [viewport, onScroll] = useViewport(scroller);
  const [editing, setEditing] = useState<string | null>(null);
  const offsets = useMemo(() => rowOffsets(view.extent.rows, view.rowHeight), [view]);
  const range = rangeOf(selection);
  const surroundings = {
    extent: view.extent,
    lastUsed: view.lastUsed,
    pageRows: Math.max(1, Math.floor(viewport.height / rowPixels) - 2),
  };

  useLayoutEffect(() => {
    const { current } = scroller;
    if (current !== null) scrollTo(current, focus, offsets, view.columnWidths);
  }, [focus, offsets, view]);

  const hadFocus = useRef(false);
  useEffect(() => {
    if (editing !== null || !hadFocus.current) return;
    focusCell(scroller.current);
  }, [focus, editing, view]);
  useEffect(() => {
    if (focusRequests === 0) return;
    focusCell(scroller.current);
  }, [focusRequests]);

  const startEditing = (text: string): void => {
    if (view.isEditable) setEditing(text);
    else onRefused();
  };
  const change = (edits: readonly CellEdit[]): void => {
    if (!view.isEditable) onRefused();
    else if (edits.length > 0) onEdit(edits);
  };
  const move = (key: string, shift: boolean, ctrl: boolean): boolean => {
    const next = moveSelection(selection, { key, shift, ctrl }, surroundings);
    if (next !== null) onSelect(next);
    return next !== null;
  };
  const commit = (text: string, after: AfterEdit): void => {
    setEditing(null);
    const { value, style } = view.cellAt(focus);
    if (text !== editText(value, style?.numberFormat ?? null, taal)) change([typedEdit(view, focus, text, taal)]);
    const key = moves[after];
    if (key !== null) move(key, false, false);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const ctrl = event.ctrlKey || event.metaKey;
    if (event.altKey) return;
    const { value, style } = view.cellAt(focus);
    if (event.key === "Delete" || event.key === "Backspace") change(clearedEdits(view, selection));
    else if (event.key === "F2" || event.key === "Enter")
      startEditing(editText(value, style?.numberFormat ?? null, taal));
    else if (event.key.length === 1 && !ctrl) startEditing(event.key);
    else if (!move(event.key, event.shiftKey, ctrl)) return;
    event.preventDefault();
  };
  const onMouseDown = (event: MouseEvent): void => {
    const place = placeOf(event.target);
    if (place === null || editing !== null || event.button !== 0) return;
    hadFocus.current = true;
    onSelect(event.shiftKey ? { anchor: selection.anchor, focus: place } : selectionAt(place));
  };
  const onMouseOver = (event: MouseEvent): void => {
    const place = event.buttons === 1 && editing === null ? placeOf(event.target) : null;
    if (place !== null) onSelect({ anchor: selection.anchor, focus: place });
  };
  const onCopy = (event: ClipboardEvent): void => {
    if (editing !== null) return;
    event.preventDefault();
    event.clipboardData.setData("text/plain", copiedText(view, selection, taal));
    if (event.type === "cut") change(clearedEdits(view, selection));
  };
  const onPaste = (event: ClipboardEvent): void => {
    if (editing !== null) return;
    event.preventDefault();
    change(pastedEdits(view, selection, event.clipboardData.getData("text/plain"), taal));
  };

  const width = view.columnWidths.reduce((sum, pixels) => sum + pixels, rowNumberPixels);
  const editor =
    editing === null ? null : (
      <CellEditor
        label={say("web.cell", { address: cellAddress(focus.row, focus.column) })}
        text={editing}
        onCommit={commit}
        onCancel={() => {
          setEditing(null);
        }}
      />
    );
  return (
    <div
      ref={scroller}
      className="grid-scroller"
      onScroll={onScroll}
      onFocus={() => {
        hadFocus.current = true;
      }}
      onBlur={(event) => {
        if (event.relatedTarget !== null && !event.currentTarget.contains(event.relatedTarget))
          hadFocus.current = false;
      }}
    >
      <div className="grid-paper" style={{ width }}>
        <table
          role="grid"
          aria-label={say("web.grid.label", { name: view.name })}
          aria-rowcount={view.extent.rows + 1}
          aria-colcount={view.extent.columns + 1}
          aria-multiselectable
          aria-readonly={!view.isEditable}
          style={{ width }}
          onKeyDown={onKeyDown}
          onMouseDown={onMouseDown}
          onMouseOver={onMouseOver}
          onDoubleClick={() => {
            const { value, style } = view.cellAt(focus);
            startEditing(editText(value, style?.numberFormat ?? null, taal));
          }}
          onCopy={onCopy}
          onCut={onCopy}
          onPaste={onPaste}
        >
          <colgroup>
            <col style={{ width: rowNumberPixels }} />
            {view.columnWidths.map((pixels, column) => (
              <col key={column} style={{ width: pixels }} />
            ))}
          </colgroup>
          <thead>
            <tr aria-rowindex={1}>
              <th scope="col" role="columnheader" aria-colindex={1} className="corner" aria-label={view.name} />
              {view.columnWidths.map((_, column) => (
                <th
                  key={column}
                  scope="col"
                  role="columnheader"
                  aria-colindex={column + 2}
                  className={column >= range.left && column <= range.right ? "selected" : ""}
                >
                  {columnLetters(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rowSlots(offsets, viewport.top, viewport.height, focus.row).map((slot) =>
              "gap" in slot ? (
                <tr key={`gap-${slot.gap.toString()}`} aria-hidden style={{ height: slot.gap }} />
              ) : (
                <GridRow
                  key={slot.row}
                  view={view}
                  row={slot.row}
                  height={view.rowHeight(slot.row)}
                  taal={taal}
                  range={slot.row >= range.top && slot.row <= range.bottom ? range : null}
                  focusColumn={slot.row === focus.row ? focus.column : null}
                  editor={slot.row === focus.row ? editor : null}
                />
              ),
            )}
          </tbody>
        </table>
        {children}
      </div>
    </div>
  );

  function placeOf(target: EventTarget): Place | null {
    const cell = target instanceof Element ? target.closest<HTMLElement>("td[data-row]") : null;
    if (cell === null) return null;
    const place = { row: Number(cell.dataset["row"]), column: Number(cell.dataset["column"]) };
    return clampPlace(place, view.extent);
  }
}

function focusCell(scroller: HTMLElement | null): void {
  scroller?.querySelector<HTMLElement>('td[tabindex="0"]')?.focus({ preventScroll: true });
}

/** Brings a cell into sight, below the letters and beside the numbers. */
function scrollTo(scroller: HTMLElement, place: Place, offsets: Float64Array, widths: readonly number[]): void {
  const top = offsets[place.row] ?? 0;
  const bottom = offsets[place.row + 1] ?? top;
  const inSight = scroller.clientHeight - headerPixels;
  if (top < scroller.scrollTop) scroller.scrollTop = top;
  else if (bottom > scroller.scrollTop + inSight) scroller.scrollTop = bottom - inSight;
  const left = widths.slice(0, place.column).reduce((sum, width) => sum + width, 0);
  const right = left + (widths[place.column] ?? 0);
  const across = scroller.clientWidth - rowNumberPixels;
  if (left < scroller.scrollLeft) scroller.scrollLeft = left;
  else if (right > scroller.scrollLeft + across) scroller.scrollLeft = right - across;
}
