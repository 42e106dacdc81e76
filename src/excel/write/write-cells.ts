import { styles, type CellStyle } from "../../workbook/styles";
import type { Area, PlannedCell, PlannedSheet } from "../../workbook/write-plan";
import { bytesOf, type Batch } from "./batch";
import { cellEntry, type CellEntry } from "./cell-entry";
import { rectanglesByKey } from "./rectangles";

/** Bytes of values in one range, so that no single range outgrows a request. */
const blockSize = 1_000_000;

/** Number formats first: the text format decides what becomes of a text. */
export async function writeNumberFormats(batch: Batch, sheet: Excel.Worksheet, plan: PlannedSheet): Promise<void> {
  for (const [format, areas] of rectanglesByKey(plan.rows, numberFormatOf)) {
    for (const area of areas) {
      await batch.reserve(1);
      rangeOf(sheet, area).numberFormat = forAll(format);
    }
  }
}

/** A formula in a cell with the text format would become text. */
function numberFormatOf(cell: NonNullable<PlannedCell>): string | null {
  const { numberFormat }: CellStyle = styles[cell.style];
  return "formula" in cell && numberFormat === "@" ? null : numberFormat;
}

/** One value for every cell of a range: the documentation allows it, the types do not know. */
function forAll(value: string): string[][] {
  return value as unknown as string[][];
}

/** Writes all cells but those that need the tables to exist. */
export async function writeCells(
  batch: Batch,
  sheet: Excel.Worksheet,
  plan: PlannedSheet,
  dateSystem: 1900 | 1904,
): Promise<void> {
  const width = Math.max(0, ...plan.rows.map((row) => row.length));
  if (width === 0) return;
  const totals = totalsRows(plan);
  let block: CellEntry[][] = [];
  let size = 0;
  let first = 0;
  const flush = async (): Promise<void> => {
    if (block.length === 0) return;
    await batch.reserve(1, size);
    rangeOf(sheet, { row: first, column: 0, rows: block.length, columns: width }).formulas = block;
    first += block.length;
    block = [];
    size = 0;
  };
  for (const [index, row] of plan.rows.entries()) {
    const entries = Array.from({ length: width }, (_, column) => {
      const cell = row[column] ?? null;
      return waitsForTables(cell) || totals.some((area) => isInside(area, index, column))
        ? ""
        : cellEntry(cell, dateSystem);
    });
    block.push(entries);
    size += bytesOf(entries);
    if (size > blockSize) await flush();
  }
  await flush();
}

/** Writes the cells that `writeCells` left out: totals rows and formulas that refer to tables. */
export async function writeLateCells(
  batch: Batch,
  sheet: Excel.Worksheet,
  plan: PlannedSheet,
  dateSystem: 1900 | 1904,
): Promise<void> {
  const totals = totalsRows(plan);
  for (const area of totals) {
    const cells = plan.rows[area.row]?.slice(area.column, area.column + area.columns) ?? [];
    const entries = Array.from({ length: area.columns }, (_, index) => cellEntry(cells[index] ?? null, dateSystem));
    await batch.reserve(1, bytesOf(entries));
    rangeOf(sheet, area).formulas = [entries];
  }
  for (const [row, cells] of plan.rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (!waitsForTables(cell) || totals.some((area) => isInside(area, row, column))) continue;
      const entry = cellEntry(cell, dateSystem);
      await batch.reserve(1, bytesOf(entry));
      rangeOf(sheet, { row, column, rows: 1, columns: 1 }).formulas = [[entry]];
    }
  }
}

export function rangeOf(sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}

function waitsForTables(cell: PlannedCell): boolean {
  return cell !== null && "formula" in cell && /[\p{L}\p{N}_]\[/u.test(cell.formula);
}

function totalsRows({ tables }: PlannedSheet): readonly Area[] {
  return tables
    .filter(({ totalsRow }) => totalsRow)
    .map(({ area }) => ({ ...area, row: area.row + area.rows - 1, rows: 1 }));
}

function isInside(area: Area, row: number, column: number): boolean {
  return row === area.row && column >= area.column && column < area.column + area.columns;
}
