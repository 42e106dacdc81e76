import type { Taal } from "../../text/taal";
import type { CellEdit } from "../../xlsx/memory/edit-cell";
import { editText } from "./cell-text";
import { parseTyped } from "./parse-typed";
import { rangeOf, type Place, type Selection } from "./place";
import type { SheetView } from "./sheet-view";
import { fromTabSeparated, toTabSeparated } from "./tab-separated";

/** The selected cells as text for a clipboard. */
export function copiedText(view: SheetView, selection: Selection, taal: Taal): string {
  const { top, left, bottom, right } = rangeOf(selection);
  return toTabSeparated(
    countFrom(top, bottom).map((row) =>
      countFrom(left, right).map((column) => {
        const { value, style } = view.cellAt({ row, column });
        return editText(value, style?.numberFormat ?? null, taal);
      }),
    ),
  );
}

/** Pasted cells, from the upper left of the selection. One pasted cell fills the whole selection. */
export function pastedEdits(view: SheetView, selection: Selection, text: string, taal: Taal): readonly CellEdit[] {
  const { top, left, bottom, right } = rangeOf(selection);
  const pasted = fromTabSeparated(text);
  const [only] = pasted[0] ?? [];
  if (pasted.length === 1 && pasted[0]?.length === 1 && only !== undefined) {
    return countFrom(top, bottom).flatMap((row) =>
      countFrom(left, right).map((column) => typedEdit(view, { row, column }, only, taal)),
    );
  }
  return pasted.flatMap((cells, row) =>
    cells.map((cell, column) => typedEdit(view, { row: top + row, column: left + column }, cell, taal)),
  );
}

/** Empties the selected cells that have a value. */
export function clearedEdits(view: SheetView, selection: Selection): readonly CellEdit[] {
  const { top, left, bottom, right } = rangeOf(selection);
  return countFrom(top, bottom).flatMap((row) =>
    countFrom(left, right)
      .filter((column) => view.cellAt({ row, column }).value !== null)
      .map((column) => ({ row, column, value: null })),
  );
}

/** One typed cell. */
export function typedEdit(view: SheetView, place: Place, text: string, taal: Taal): CellEdit {
  return { ...place, value: parseTyped(text, view.cellAt(place).style?.numberFormat ?? null, taal) };
}

function countFrom(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
