import type { Cell, SheetSnapshot } from "../../workbook/snapshot";
import { cellText } from "../numbers/cells";
import { hasHeaderWord, headerMeaning, type HeaderMeaning } from "../heads/header-meaning";
import {
  allColumns,
  headerText,
  readTableHeader,
  type ColumnSpan,
  type HeaderColumn,
  type TableHeader,
} from "./table-header";

/** How many rows of a sheet are searched for a header, and how many rows a header may be split over. */
export const searchedRows = 50;
const deepestHeader = 4;

/** A table that may hold what is looked for. */
export interface FoundTable {
  readonly sheet: SheetSnapshot;
  readonly header: TableHeader;
  /** Higher is better; more than zero. */
  readonly score: number;
}

/** Judges columns; zero when they cannot be what is looked for. */
export type ScoreHeader = (columns: readonly HeaderColumn[]) => number;

/**
 * Searches a sheet for headers: one per Excel table, or (when there are none that fit) one for the whole sheet.
 * Of equally good headers the first row and the fewest rows win.
 */
export function findHeaders(
  sheet: SheetSnapshot,
  score: ScoreHeader,
  exclude: (tableName: string) => boolean,
): readonly FoundTable[] {
  const meaningOf = remember(headerMeaning);
  const inTables = sheet.tables.flatMap(({ name, row, column, columns }) => {
    const span = { from: column, to: column + columns - 1 };
    return exclude(name) ? [] : bestHeader(sheet, { from: row, to: row }, span, score, meaningOf);
  });
  if (inTables.length > 0) return inTables;
  return bestHeader(sheet, { from: 0, to: searchedRows - 1 }, allColumns, score, meaningOf);
}

/** @returns The best header within these rows and columns; null when there is none. */
export function findHeaderWithin(
  sheet: SheetSnapshot,
  rows: { readonly from: number; readonly to: number },
  span: ColumnSpan,
  score: ScoreHeader,
): FoundTable | null {
  return bestHeader(sheet, rows, span, score, remember(headerMeaning))[0] ?? null;
}

/** @returns The address of a table's first header cell. */
export function addressOf({ header }: FoundTable): string {
  return (header.columns[0]?.letters ?? "A") + (header.row + 1).toString();
}

/** @returns What stands in a table's first header cell; null when nothing does. */
export function topLeftText({ sheet, header }: FoundTable): string | null {
  return cellText(sheet.rows[header.row]?.[header.columns[0]?.index ?? 0]) || null;
}

function bestHeader(
  sheet: SheetSnapshot,
  candidates: { readonly from: number; readonly to: number },
  span: ColumnSpan,
  score: ScoreHeader,
  meaningOf: (text: string) => HeaderMeaning,
): readonly FoundTable[] {
  let best: FoundTable | null = null;
  const last = Math.min(candidates.to, sheet.rows.length - 1);
  for (let row = candidates.from; row <= last; row += 1) {
    if (!mayBeHeader(sheet.rows[row] ?? [], span)) continue;
    for (let depth = 1; depth <= Math.min(deepestHeader, row + 1); depth += 1) {
      if (depth > 1 && hasAmounts(sheet.rows[row - depth + 1] ?? [], span)) break;
      const header = readTableHeader(sheet.rows, row, depth, span, meaningOf);
      const points = score(header.columns);
      if (points > (best?.score ?? 0)) best = { sheet, header, score: points };
    }
  }
  return best === null ? [] : [best];
}

/** A header's bottom row has a word that headers have, and no numbers except years. */
function mayBeHeader(cells: readonly Cell[], span: ColumnSpan): boolean {
  let hasWord = false;
  for (let index = span.from; index < Math.min(cells.length, span.to + 1); index += 1) {
    const cell = cells[index];
    const text = headerText(cell);
    if (text === "" && typeof cell === "number") return false;
    if (/^[-€\d.,\s()]+$/.test(text) && /\d/.test(text) && !/^20\d\d$/.test(text)) return false;
    hasWord ||= text !== "" && hasHeaderWord(text);
  }
  return hasWord;
}

/** A row with amounts is data of a table beside or above, and no part of a header. Years and units are none. */
function hasAmounts(cells: readonly Cell[], span: ColumnSpan): boolean {
  return cells.some(
    (cell, index) =>
      index >= span.from &&
      index <= span.to &&
      typeof cell === "number" &&
      headerText(cell) === "" &&
      cell !== 1000 &&
      cell !== 1_000_000,
  );
}

function remember<T>(compute: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const computed = compute(text);
    known.set(text, computed);
    return computed;
  };
}
