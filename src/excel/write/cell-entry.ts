import { invariant } from "../../core/findings/bug-error";
import { looksLikeFormula, safeText } from "../../workbook/plan/safe-text";
import { styles, type CellStyle } from "../../workbook/styles";
import type { PlannedCell } from "../../workbook/write-plan";

/** What is sent to Excel for a cell; "" is an empty cell. */
export type CellEntry = string | number | boolean;

const longestFormula = 8192;
/** Days that the 1904 date system is behind. */
const days1904 = 1462;

/**
 * A planned cell as Excel must get it. Text stays text, whatever it looks like: text that could be taken for a formula gets
 * an apostrophe, and so does text that could be taken for a number or a date, unless the cell has the text format.
 *
 * @throws BugError for a number that is not finite, or a formula that Excel would refuse.
 */
export function cellEntry(cell: PlannedCell, dateSystem: 1900 | 1904): CellEntry {
  if (cell === null) return "";
  const { numberFormat }: CellStyle = styles[cell.style];
  if ("formula" in cell) {
    invariant(cell.formula.length < longestFormula && !cell.formula.startsWith("="), "a formula too long, or with =");
    return `=${cell.formula}`;
  }
  const { value } = cell;
  if (value === null) return "";
  if (typeof value === "string") return textEntry(safeText(value), numberFormat === "@");
  if (typeof value === "boolean") return value;
  invariant(Number.isFinite(value), "a number to write is not finite");
  const isDate = cell.style === "datum" || cell.style === "invoerDatum";
  return isDate && dateSystem === 1904 ? value - days1904 : value;
}

function textEntry(text: string, isTextFormat: boolean): string {
  // the first apostrophe is a mark, the rest is text
  const isMarked = text.startsWith("'") || looksLikeFormula(text) || (!isTextFormat && couldBeValue(text));
  return isMarked ? `'${text}` : text;
}

const month = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;
/** Nothing that Excel reads as a number, date or time is longer. */
const longestValue = 40;

/** Whether Excel could take the text for a number, a date, a time, a boolean or an error value (by en-US rules). */
function couldBeValue(text: string): boolean {
  if (text.startsWith("#") || /^\s*(?:true|false)\s*$/i.test(text)) return true;
  if (text.length > longestValue || !/\p{N}/u.test(text)) return false;
  return !/^\p{L}/u.test(text) || month.test(text);
}
