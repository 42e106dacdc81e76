import { columnNumber } from "../../src/workbook/column-number";
import { cellAddress, type Cell, type SheetSnapshot } from "../../src/workbook/snapshot";
import type { Source } from "./source";

/** 0-based row and column of an address. */
export function positionOf(address: string): { readonly row: number; readonly column: number } {
  const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  if (letters === "") throw new Error(`${address} is no cell`);
  return { row: Number(row) - 1, column: columnNumber(letters) };
}

export function cellAt({ rows }: SheetSnapshot, row: number, column: number): Cell {
  return rows[row]?.[column] ?? null;
}

/** Whoever types in a cell replaces its formula and what stood there. */
export function changeCells(
  sheet: SheetSnapshot,
  addresses: readonly string[],
  change: (cell: Cell, address: string) => Cell,
): SheetSnapshot {
  const wanted = new Set(addresses);
  for (const address of addresses) positionOf(address);
  const widest = Math.max(0, ...addresses.map((address) => positionOf(address).column + 1));
  const rows = sheet.rows.map((cells, row) => {
    const isTouched = addresses.some((address) => positionOf(address).row === row);
    const padded = isTouched ? [...cells, ...Array<null>(Math.max(0, widest - cells.length)).fill(null)] : cells;
    return padded.map((cell, column) => {
      const address = cellAddress(row, column);
      return wanted.has(address) ? change(cell, address) : cell;
    });
  });
  const clear = <T>(marks: readonly (readonly (T | null)[])[] | undefined) =>
    marks?.map((cells, row) => cells.map((mark, column) => (wanted.has(cellAddress(row, column)) ? null : mark)));
  const formats = clear(sheet.formats);
  const formulas = clear(sheet.formulas);
  return {
    ...sheet,
    rows,
    ...(formats === undefined ? null : { formats }),
    ...(formulas === undefined ? null : { formulas }),
  };
}

export function changeSheet(source: Source, name: string, change: (sheet: SheetSnapshot) => SheetSnapshot): Source {
  if (!source.sheets.some((sheet) => sheet.name === name)) throw new Error(`there is no sheet ${name}`);
  return { ...source, sheets: source.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)) };
}
