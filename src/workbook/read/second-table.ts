import type { Scope } from "../../core/input";
import { cellAddress, type Cell, type SheetSnapshot } from "../snapshot";
import { cellText } from "./cells";
import type { DataRange } from "./data-range";
import { figureLabel } from "./header-meaning";
import { rowKind, type RowColumns } from "./row-filter";
import { allColumns, readTableHeader, type HeaderColumn, type TableHeader } from "./table-header";
import type { TableLog } from "./table-log";

interface Table {
  readonly sheet: SheetSnapshot;
  readonly header: TableHeader;
  readonly range: DataRange;
  readonly columns: RowColumns;
}

/**
 * Ends the data where a second table begins under the first one: at a header that gives the columns another meaning, or at a
 * label that names another year or domain. Its figures are not those of the header above; a header that only repeats the first
 * one, as on a new page, changes nothing.
 *
 * A second table without any figure that is needed is left alone, and that is said; with such figures it stops, for nothing
 * tells how the two go together.
 */
export function firstTable(table: Table, scope: Scope, log: TableLog): DataRange {
  const { sheet, range } = table;
  for (let row = range.from; row < range.to; row += 1) {
    const cells = sheet.rows[row] ?? [];
    const isLabel = row > range.from && isSectionLabel(cells) && hasDataBelow(table, row);
    const other = isLabel ? null : otherHeader(table, row);
    if (!isLabel && other === null) continue;
    const at = Math.max(
      0,
      cells.findIndex((cell) => cellText(cell) !== ""),
    );
    const isElsewhere = other?.every(({ meaning }) => isOutside(meaning, scope)) ?? false;
    log.add(isElsewhere ? "second-table-ignored" : "second-table", cellAddress(row, at), cellText(cells[at]), {
      row: row + 1,
    });
    return { from: range.from, to: row };
  }
  return range;
}

/** The columns with figures of a header in this row that differs from the first one; null when there is no such header. */
function otherHeader({ sheet, header, columns }: Table, row: number): readonly HeaderColumn[] | null {
  const cells = sheet.rows[row] ?? [];
  const first = columns.figures.filter(
    ({ index }) => typeof cells[index] === "string" && cellText(cells[index]) !== "",
  );
  if (first.length === 0 || columns.figures.some(({ index }) => isNumberCell(cells[index]))) return null;
  const depth = depthAt(sheet, header, columns, row);
  const found = readTableHeader(sheet.rows, row, depth, allColumns);
  const figures = found.columns.filter(({ meaning: { kind } }) => kind === "amount");
  if (figures.length === 0) return null;
  const repeats = header.columns
    .filter(({ meaning: { kind } }) => kind === "amount")
    .every(({ index, meaning, bottom }) => {
      const same = figures.find((column) => column.index === index);
      if (same === undefined) return false;
      return JSON.stringify(same.meaning) === JSON.stringify(meaning) || (depth === 1 && same.bottom === bottom);
    });
  return repeats ? null : figures;
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

function isNumberCell(cell: Cell | undefined): boolean {
  return typeof cell === "number"
    ? !(Number.isInteger(cell) && cell >= 2000 && cell < 2100)
    : /^[-\d.,\s€]+$/.test(cellText(cell)) && /\d{5}|\d[.,]\d/.test(cellText(cell));
}

function isOutside(meaning: HeaderColumn["meaning"], scope: Scope): boolean {
  return meaning.kind === "amount" && meaning.jaar !== null && !scope.jaren.includes(meaning.jaar);
}
