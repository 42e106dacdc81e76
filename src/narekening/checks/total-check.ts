import { quotedSheet } from "../../workbook/formula/rename";
import { quotientOf } from "../../sheets/toekenning/totals-row";
import { toekenningColumns, toekenningPlace, type ToekenningColumn } from "../../sheets/toekenning/toekenning-columns";
import { differs } from "./check";
import type { NarekeningContext } from "../context";
import { absolute } from "../layout";
import { comparedAs, isTextColumn } from "../columns/main-columns";

/**
 * 1 when the totals row of `Toekenning` does not say what its rows add up to, 0 when it does. Rows that a filter hides count
 * in neither.
 *
 * @param index - The column's place in `Toekenning`, 0-based.
 * @returns Null for a column without a total.
 */
export function totalDifference(column: ToekenningColumn, index: number, context: NarekeningContext): string | null {
  if (isTextColumn(column)) return null;
  const { uitkomst } = context;
  const columns = toekenningColumns(uitkomst);
  const { sheet, firstDataRow } = toekenningPlace;
  const lastRow = firstDataRow + uitkomst.toekenningen.length - 1;
  const total = `${quotedSheet(sheet)}!${absolute(lastRow + 1, index)}`;
  const sumOf = (place: number): string =>
    `SUBTOTAL(109,${quotedSheet(sheet)}!${absolute(firstDataRow, place)}:${absolute(lastRow, place)})`;
  const quotient = quotientOf(column);
  if (quotient === null) return differs(total, sumOf(index));
  const sumOfKey = (key: string): string => sumOf(columns.findIndex((one) => one.key === key));
  const whole = quotient.whole.map(sumOfKey).join("+");
  return `IF(${whole}=0,IF(${total}="",0,1),${differs(total, `${sumOfKey(quotient.part)}/(${whole})`, comparedAs(column))})`;
}
