import { columnLetters } from "../../../src/workbook/snapshot";
import type { Area } from "../../../src/workbook/write-plan";
import { hostErrors } from "../host-error";

export const gridRows = 1_048_576;
export const gridColumns = 16_384;

/** Reads "B2", "$A$1:C4", "A:C" or "3:3"; null when it is no address. */
function parseArea(address: string): Area | null {
  const text = address.replaceAll("$", "").toUpperCase();
  const cells = /^([A-Z]{1,3})(\d+)(?::([A-Z]{1,3})(\d+))?$/.exec(text);
  if (cells !== null) {
    const [, left = "", top = "", right = left, bottom = top] = cells;
    return between(Number(top) - 1, columnNumber(left), Number(bottom) - 1, columnNumber(right));
  }
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/.exec(text);
  if (columns !== null) return between(0, columnNumber(columns[1] ?? ""), gridRows - 1, columnNumber(columns[2] ?? ""));
  const rows = /^(\d+):(\d+)$/.exec(text);
  return rows === null ? null : between(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, gridColumns - 1);
}

/** As `parseArea`, for an address that Excel would refuse when it is none. */
export function areaAt(address: string): Area {
  const area = parseArea(address);
  if (area === null) throw hostErrors.invalidArgument(`address ${address}`);
  return area;
}

/** Shows an area as Excel does. */
export function showArea({ row, column, rows, columns }: Area): string {
  if (rows === gridRows) return `${columnLetters(column)}:${columnLetters(column + columns - 1)}`;
  if (columns === gridColumns) return `${(row + 1).toString()}:${(row + rows).toString()}`;
  const first = columnLetters(column) + (row + 1).toString();
  return rows * columns === 1 ? first : `${first}:${columnLetters(column + columns - 1)}${(row + rows).toString()}`;
}

export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

export function overlap(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

function between(top: number, left: number, bottom: number, right: number): Area {
  return {
    row: Math.min(top, bottom),
    column: Math.min(left, right),
    rows: Math.abs(bottom - top) + 1,
    columns: Math.abs(right - left) + 1,
  };
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}
