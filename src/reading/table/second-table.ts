import type { Scope } from "../../core/gemeenten/input";
import { cellAddress, type Cell, type SheetSnapshot } from "../../workbook/snapshot";
import { cellText } from "../numbers/cells";
import type { DataRange } from "./data-range";
import { figureLabel } from "../heads/header-meaning";
import { isNumberCell } from "../numbers/number-cell";
import { hasIdentity } from "../heads/resolve-identity";
import { rowKind, type RowColumns } from "../rows/row-filter";
import { allColumns, readTableHeader, type HeaderColumn, type TableHeader } from "./table-header";
import type { TableLog } from "./table-log";

interface Table {
  readonly sheet: SheetSnapshot;
  readonly header: TableHeader;
  readonly range: DataRange;
  readonly columns: RowColumns;
  /** What a row is about: the municipality, and in the layout long the year, the domain and the part. */
  readonly keys: readonly HeaderColumn[];
}

/**
 * Ends the data where a second table begins under the first one: at a header that gives the columns another meaning, or at a
 * label that names another year or domain. Its figures are not those of the header above. A header that only repeats the first
 * one, as on a new page, changes nothing, unless the rows below are about the same as those above.
 *
 * A second table without any figure that is needed is left alone, and that is said; with such figures it stops, for nothing
 * tells how the two go together.
 */
export function firstTable(table: Table, scope: Scope, log: TableLog): DataRange {
  const { sheet, range } = table;
  for (let row = range.from; row < range.to; row += 1) {
    const cells = sheet.rows[row] ?? [];
    const isLabel = row > range.from && isSectionLabel(cells) && hasDataBelow(table, row);
    const below = isLabel ? null : headerAt(table, row);
    const other = below === null ? null : below.repeats && !hasSameRows(table, row) ? null : below.figures;
    if (!isLabel && other === null) continue;
    const at = Math.max(
      0,
      cells.findIndex((cell) => cellText(cell) !== ""),
    );
    const isElsewhere = other?.every(({ meaning }) => isOutside(meaning, scope)) ?? false;
    const code = isElsewhere ? "second-table-ignored" : "second-table";
    const cell = cellAddress(row, at);
    if (!log.has(code, cell)) log.add(code, cell, cellText(cells[at]), { row: row + 1 });
    return { from: range.from, to: endAbove(table, row) };
  }
  return range;
}

interface HeaderBelow {
  readonly figures: readonly HeaderColumn[];
  /** It says the same as the first one. */
  readonly repeats: boolean;
}

/** The columns with figures of a header in this row; null when there is no header. */
function headerAt({ sheet, header, columns }: Table, row: number): HeaderBelow | null {
  const cells = sheet.rows[row] ?? [];
  if (cells.filter((cell) => typeof cell === "string" && cellText(cell) !== "").length < 2) return null;
  if (cells.some(isNumberCell)) return null;
  const depth = depthAt(sheet, header, columns, row);
  const found = readTableHeader(sheet.rows, row, depth, allColumns);
  const figures = found.columns.filter(({ meaning: { kind } }) => kind === "amount");
  // a remark may name a year and a domain too
  const isUnder = figures.some(({ index }) => columns.figures.some((column) => column.index === index));
  if (figures.length === 0 || !(isUnder || hasIdentity(found.columns))) return null;
  const repeats = header.columns
    .filter(({ meaning: { kind } }) => kind === "amount")
    .every(({ index, meaning, bottom }) => {
      const same = figures.find((column) => column.index === index);
      if (same === undefined) return false;
      return JSON.stringify(same.meaning) === JSON.stringify(meaning) || (depth === 1 && same.bottom === bottom);
    });
  return { figures, repeats };
}

/** Whether a row below says again what a row above does: then the headers are not repeated for the same table. */
function hasSameRows({ sheet, range, columns, keys }: Table, row: number): boolean {
  const keyOf = (at: number): string => keys.map(({ index }) => cellText(sheet.rows[at]?.[index])).join("\n");
  const isData = (at: number): boolean => rowKind(sheet.rows[at], columns) === "data";
  const above = new Set<string>();
  for (let at = range.from; at < row; at += 1) if (isData(at)) above.add(keyOf(at));
  for (let at = row + 1; at < range.to; at += 1) if (isData(at) && above.has(keyOf(at))) return true;
  return false;
}

/** Where the rows end above a second table: its title and the upper rows of its header are not of the first one. */
function endAbove({ sheet, range, columns }: Table, row: number): number {
  let end = row;
  const isTitle = (cells: readonly Cell[]): boolean => cells.filter((cell) => cellText(cell) !== "").length === 1;
  while (end > range.from) {
    const cells = sheet.rows[end - 1] ?? [];
    if (rowKind(cells, columns) === "data" && !isTitle(cells)) break;
    end -= 1;
  }
  return end;
}

/** A header is as high as the first one, as far as what stands above is no row of data. */
function depthAt(sheet: SheetSnapshot, { top, row: bottom }: TableHeader, columns: RowColumns, row: number): number {
  let depth = 1;
  while (depth < bottom - top + 1 && row - depth > bottom) {
    const kind = rowKind(sheet.rows[row - depth], columns);
    if (kind === "data" || kind === "blank") break;
    depth += 1;
  }
  return depth;
}

/** One text in a row, which says no more than a year, a domain or a kind of amount. */
function isSectionLabel(cells: readonly Cell[]): boolean {
  const filled = cells.filter((cell) => cellText(cell) !== "");
  const [only] = filled;
  return filled.length === 1 && figureLabel(cellText(only));
}

function hasDataBelow({ sheet, range, columns }: Table, row: number): boolean {
  for (let below = row + 1; below < range.to; below += 1) {
    if (rowKind(sheet.rows[below], columns) === "data") return true;
  }
  return false;
}

function isOutside(meaning: HeaderColumn["meaning"], scope: Scope): boolean {
  return meaning.kind === "amount" && meaning.jaar !== null && !scope.jaren.includes(meaning.jaar);
}
