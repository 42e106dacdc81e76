import type { Scope } from "../../core/gemeenten/input";
import type { SheetSnapshot } from "../../workbook/snapshot";
import { addressOf, findHeaders, findHeaderWithin, searchedRows, topLeftText, type FoundTable } from "./find-header";
import { isNumberCell } from "../numbers/number-cell";
import { scoreDeficits } from "./score-deficits";
import type { ColumnSpan, HeaderColumn, TableHeader } from "./table-header";
import type { TableLog } from "./table-log";

/**
 * Keeps apart the tables that stand on one sheet beside or above each other: each has columns of its own for its
 * municipalities, in an order of its own, so that one may never be read by the rows or the headers of the other.
 *
 * Another table without any figure that is needed is left alone, and that is said; with such figures it stops, for nothing
 * tells which of the two counts, or whether the one continues the other.
 *
 * @returns The table with its own columns only.
 */
export function separateTables(found: FoundTable, scope: Scope, log: TableLog): FoundTable {
  const score = (columns: readonly HeaderColumn[]): number => scoreDeficits(columns, scope).points;
  const { sheet, header } = found;
  const left = header.columns[0]?.index ?? 0;
  const area = sheet.tables.find(
    ({ row, column, columns }) => row >= header.top && row <= header.row && left >= column && left < column + columns,
  );
  if (area !== undefined) {
    reportOthers(besideExcelTables(found, area, score), scope, log);
    return found;
  }
  const blocks = blocksOf(found.header)
    .map((columns) => ({ ...found, header: { ...found.header, columns }, score: score(columns) }))
    .filter((block) => block.score > 0);
  const table = blocks.reduce<FoundTable | null>((best, next) => (next.score > (best?.score ?? 0) ? next : best), null);
  if (table === null) return found;
  const others = [...blocks.filter((block) => block !== table), ...elsewhere(table, score)];
  reportOthers(others, scope, log);
  return table;
}

function reportOthers(others: readonly FoundTable[], scope: Scope, log: TableLog): void {
  for (const other of others.filter(hasAmounts)) {
    const { header } = other;
    const isNeeded = header.columns.some((column) => isInScope(column, scope));
    const at = addressOf(other);
    const code = isNeeded ? "second-table" : "second-table-ignored";
    if (!log.has(code, at)) log.add(code, at, topLeftText(other), { row: header.row + 1 });
  }
}

/**
 * An Excel table says itself where it ends, and others like it are named as several tables. What stands beside or above them
 * without being such a table is in none of them; what stands under this one is read on with it.
 */
function besideExcelTables(
  { sheet }: FoundTable,
  area: SheetSnapshot["tables"][number],
  score: (columns: readonly HeaderColumn[]) => number,
): readonly FoundTable[] {
  const isInTable = (row: number, column: number): boolean =>
    sheet.tables.some(
      (one) => row >= one.row && row < one.row + one.rows && column >= one.column && column < one.column + one.columns,
    );
  const isUnder = (row: number, column: number): boolean =>
    row >= area.row && column >= area.column && column < area.column + area.columns;
  const rows = sheet.rows.map((cells, row) =>
    cells.map((cell, column) => (isInTable(row, column) || isUnder(row, column) ? null : cell)),
  );
  return findHeaders({ ...sheet, rows, tables: [] }, score, () => false);
}

/**
 * The columns of a header, apart where a second table begins: at a municipality to the right of amounts, behind an empty
 * column, or of the same kind as the one to their left, or before amounts of the same years.
 */
function blocksOf({ columns }: TableHeader): readonly (readonly HeaderColumn[])[] {
  const first = columns.findIndex(isAmount);
  if (first === -1 || !columns.slice(0, first).some(isIdentity)) return [columns];
  const second = columns.findIndex((column, at) => at > first && isIdentity(column));
  if (second === -1 || !columns.slice(second).some(isAmount)) return [columns];
  let start = second;
  while (start > 0 && isNextTo(columns[start - 1], columns[start]) && !isAmount(columns[start - 1])) start -= 1;
  const isBehindGap = !isNextTo(columns[start - 1], columns[start]);
  const fields = columns.slice(0, first).map(fieldOf);
  const [left, right] = [columns.slice(0, start), columns.slice(start)];
  const isRepeated = right.some((column) => isIdentity(column) && fields.includes(fieldOf(column)));
  const isSaidAgain = right.some((column) => left.some((other) => isSamePeriod(column, other)));
  return isBehindGap || isRepeated || isSaidAgain ? [left, right] : [columns];
}

/** Headers above the table, and to the left and right of its columns. */
function elsewhere(
  { sheet, header }: FoundTable,
  score: (columns: readonly HeaderColumn[]) => number,
): readonly FoundTable[] {
  const known = header.columns.filter(({ meaning: { kind } }) => kind !== "other").map(({ index }) => index);
  const from = Math.min(...known);
  const to = Math.max(...known);
  const rows = { from: 0, to: searchedRows - 1 };
  const find = (span: ColumnSpan, within = rows): FoundTable | null => findHeaderWithin(sheet, within, span, score);
  return [
    header.top === 0 ? null : find({ from, to }, { from: 0, to: header.top - 1 }),
    from === 0 ? null : find({ from: 0, to: from - 1 }),
    find({ from: to + 1, to: Number.MAX_SAFE_INTEGER }),
  ].filter((table) => table !== null);
}

/** A table has amounts under its headers; a title or a legend that names the same words has none. */
function hasAmounts({ sheet, header: { row, columns } }: FoundTable): boolean {
  const amounts = columns.filter(isAmount);
  return (amounts.length > 1 || columns.some(isIdentity)) && isAnyFilled(sheet, row + 1, amounts);
}

function isAnyFilled({ rows }: SheetSnapshot, from: number, amounts: readonly HeaderColumn[]): boolean {
  return rows.slice(from, from + searchedRows).some((cells) => amounts.some(({ index }) => isNumberCell(cells[index])));
}

function isInScope({ meaning }: HeaderColumn, { jaren }: Scope): boolean {
  return meaning.kind === "amount" && (meaning.jaar === null || jaren.includes(meaning.jaar));
}

function isSamePeriod({ meaning: a }: HeaderColumn, { meaning: b }: HeaderColumn): boolean {
  return a.kind === "amount" && b.kind === "amount" && a.jaar === b.jaar && a.domein === b.domein;
}

function isNextTo(left: HeaderColumn | undefined, right: HeaderColumn | undefined): boolean {
  return left !== undefined && left.index + 1 === right?.index;
}

function isAmount(column: HeaderColumn | undefined): boolean {
  return column?.meaning.kind === "amount";
}

function isIdentity(column: HeaderColumn): boolean {
  return ["gemeentecode", "naam", "gemeente", "regio"].includes(fieldOf(column) ?? "");
}

function fieldOf({ meaning }: HeaderColumn): string | null {
  return meaning.kind === "field" ? meaning.field : null;
}
