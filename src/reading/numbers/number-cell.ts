import type { Cell } from "../../workbook/snapshot";
import { cellText } from "./cells";

/** @returns Whether an amount stands in a cell, as a number or as text; a year is none. */
export function isNumberCell(cell: Cell | undefined): boolean {
  return typeof cell === "number"
    ? !(Number.isInteger(cell) && cell >= 2000 && cell < 2100)
    : /^[-\d.,\s€]+$/.test(cellText(cell)) && /\d{5}|\d[.,]\d/.test(cellText(cell));
}
