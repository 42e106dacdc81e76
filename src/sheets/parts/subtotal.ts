import { columnLetters } from "../../workbook/snapshot";

/** The data rows of a table: 0-based. */
export interface DataRows {
  readonly first: number;
  readonly count: number;
}

/**
 * Formula for the sum of a column over the rows that a filter leaves visible.
 *
 * @param column - 0-based.
 * @example subtotalFormula(2, { first: 6, count: 88 }) is "SUBTOTAL(109,C7:C94)".
 */
export function subtotalFormula(column: number, { first, count }: DataRows): string {
  const letters = columnLetters(column);
  return `SUBTOTAL(109,${letters}${(first + 1).toString()}:${letters}${(first + count).toString()})`;
}
