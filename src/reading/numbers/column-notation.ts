import type { Cell, SheetSnapshot } from "../../workbook/snapshot";
import { withoutFootnotes } from "./footnote";
import { readNumberText, type Notation, type NumberText } from "./number-text";

/** The data cells of one column. */
export interface ColumnCells {
  readonly rows: readonly (readonly Cell[])[];
  /** 0-based column. */
  readonly index: number;
  /** First data row and the row just past the last one, 0-based. */
  readonly from: number;
  readonly to: number;
  /** Where they stand; null when that does not matter. */
  readonly sheet: SheetSnapshot | null;
}

/** In which notation a column's text numbers stand, judged by those that can be read in one way only. */
export interface ColumnNotation {
  /** Null: nothing in the column decides. */
  readonly notation: Notation | null;
  /** Both notations occur; `notation` is that of the majority. */
  readonly mixed: boolean;
  /** The first text that can only be in this notation. */
  readonly first: Readonly<Record<Notation, NotationWitness | null>>;
}

/** A text that decides how a column is read. */
export interface NotationWitness {
  /** 0-based. */
  readonly row: number;
  readonly text: string;
}

/**
 * @param whole - The column holds whole numbers only, so that "101.059" can only be a hundred thousand.
 */
export function columnNotation(
  { rows, index, from, to }: Pick<ColumnCells, "rows" | "index" | "from" | "to">,
  whole: boolean,
): ColumnNotation {
  const counts = { komma: 0, punt: 0 };
  const first: Record<Notation, NotationWitness | null> = { komma: null, punt: null };
  for (let row = from; row < to; row += 1) {
    const cell = rows[row]?.[index];
    if (typeof cell !== "string" || isDigits(cell)) continue;
    const number = readNumberText(withoutFootnotes(cell));
    const notation = number === null ? "whole" : notationOf(number, whole);
    if (notation !== "komma" && notation !== "punt") continue;
    counts[notation] += 1;
    first[notation] ??= { row, text: cell.trim() };
  }
  const { komma, punt } = counts;
  const notation = komma === 0 && punt === 0 ? null : punt > komma ? "punt" : "komma";
  return { notation, mixed: komma > 0 && punt > 0, first };
}

/** @returns The notation of one text number; in a column of whole numbers its only separator can but group thousands. */
export function notationOf(number: NumberText, whole: boolean): NumberText["notation"] {
  if (!whole || number.notation !== "either") return number.notation;
  return number.body.includes(".") ? "komma" : "punt";
}

/** @returns Whether the text is a plain whole number that a double holds exactly ("-1234"): by far the most frequent text in a CSV. */
export function isDigits(text: string): boolean {
  const start = text.startsWith("-") ? 1 : 0;
  if (text.length === start || text.length > 15) return false;
  for (let position = start; position < text.length; position += 1) {
    const code = text.charCodeAt(position);
    if (code < 48 || code > 57) return false;
  }
  return true;
}
