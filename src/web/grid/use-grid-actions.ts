import { useState, type ClipboardEvent, type KeyboardEvent, type MouseEvent } from "react";
import type { Taal } from "../../text/taal";
import type { CellEdit } from "../../xlsx/memory/edit-cell";
import type { AfterEdit } from "./cell-editor";
import { editText } from "./cell-text";
import { moveSelection } from "./move-selection";
import { clampPlace, selectionAt, type Place, type Selection } from "./place";
import { clearedEdits, copiedText, pastedEdits, typedEdit } from "./selection-edits";
import type { SheetView } from "./sheet-view";

/** A sheet, what is selected in it, and whom to tell what the user did. */
export interface EditableSheet {
  readonly view: SheetView;
  readonly taal: Taal;
  readonly selection: Selection;
  readonly onSelect: (selection: Selection) => void;
  readonly onEdit: (edits: readonly CellEdit[]) => void;
  readonly onPasted: (count: number) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  /** The user tried to change a sheet of the product. */
  readonly onRefused: () => void;
}

/** What a user can do with the grid. */
export interface GridActions {
  /** What the field started with, while a cell is edited. */
  readonly editing: string | null;
  readonly commit: (text: string, after: AfterEdit) => void;
  readonly cancel: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onMouseDown: (event: MouseEvent) => void;
  readonly onMouseOver: (event: MouseEvent) => void;
  readonly onDoubleClick: () => void;
  /** For copying and cutting. */
  readonly onCopy: (event: ClipboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
}

const moves: Readonly<Record<AfterEdit, string | null>> = {
  down: "ArrowDown",
  up: "ArrowUp",
  right: "ArrowRight",
  left: "ArrowLeft",
  stay: null,
};

/**
 * Keyboard, mouse and clipboard of the grid.
 *
 * @param pageRows - Rows that Page Down moves by.
 */
export function useGridActions(sheet: EditableSheet, pageRows: number): GridActions {
  const { view, taal, selection, onSelect, onEdit, onPasted, onUndo, onRedo, onRefused } = sheet;
  const { focus } = selection;
  const [editing, setEditing] = useState<string | null>(null);

  const textAt = (place: Place): string => {
    const { value, style } = view.cellAt(place);
    return editText(value, style?.numberFormat ?? null, taal);
  };
  const startEditing = (text: string): void => {
    if (view.isEditable) setEditing(text);
    else onRefused();
  };
  const change = (edits: readonly CellEdit[]): void => {
    if (!view.isEditable) onRefused();
    else if (edits.length > 0) onEdit(edits);
  };
  const move = (key: string, shift: boolean, ctrl: boolean): boolean => {
    const surroundings = { extent: view.extent, lastUsed: view.lastUsed, pageRows };
    const next = moveSelection(selection, { key, shift, ctrl }, surroundings);
    if (next !== null) onSelect(next);
    return next !== null;
  };
  const placeOf = (target: EventTarget): Place | null => {
    const cell = target instanceof Element ? target.closest<HTMLElement>("td[data-row]") : null;
    if (cell === null) return null;
    return clampPlace({ row: Number(cell.dataset["row"]), column: Number(cell.dataset["column"]) }, view.extent);
  };
  const onControlKey = (key: string, shift: boolean): boolean => {
    if (key === "z" && !shift) onUndo();
    else if (key === "y" || (key === "z" && shift)) onRedo();
    else return false;
    return true;
  };
  const onKey = ({ key, shiftKey, ctrlKey, metaKey }: KeyboardEvent): boolean => {
    const ctrl = ctrlKey || metaKey;
    if (ctrl && onControlKey(key.toLowerCase(), shiftKey)) return true;
    if (key === "Delete" || key === "Backspace") change(clearedEdits(view, selection));
    else if (key === "F2" || key === "Enter") startEditing(textAt(focus));
    else if (key.length === 1 && !ctrl) startEditing(key);
    else return move(key, shiftKey, ctrl);
    return true;
  };

  return {
    editing,
    commit: (text, after) => {
      setEditing(null);
      if (text !== textAt(focus)) change([typedEdit(view, focus, text, taal)]);
      const key = moves[after];
      if (key !== null) move(key, false, false);
    },
    cancel: () => {
      setEditing(null);
    },
    onKeyDown: (event) => {
      if (!event.altKey && onKey(event)) event.preventDefault();
    },
    onMouseDown: (event) => {
      const place = placeOf(event.target);
      if (place === null || editing !== null || event.button !== 0) return;
      onSelect(event.shiftKey ? { anchor: selection.anchor, focus: place } : selectionAt(place));
    },
    onMouseOver: (event) => {
      const place = event.buttons === 1 && editing === null ? placeOf(event.target) : null;
      if (place !== null) onSelect({ anchor: selection.anchor, focus: place });
    },
    onDoubleClick: () => {
      startEditing(textAt(focus));
    },
    onCopy: (event) => {
      if (editing !== null) return;
      event.preventDefault();
      event.clipboardData.setData("text/plain", copiedText(view, selection, taal));
      if (event.type === "cut") change(clearedEdits(view, selection));
    },
    onPaste: (event) => {
      if (editing !== null) return;
      event.preventDefault();
      const edits = pastedEdits(view, selection, event.clipboardData.getData("text/plain"), taal);
      change(edits);
      if (view.isEditable && edits.length > 0) onPasted(edits.length);
    },
  };
}
