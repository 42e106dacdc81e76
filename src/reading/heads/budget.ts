import { cellAddress, type SheetSnapshot } from "../../workbook/snapshot";
import { isBudget } from "./budget-words";
import { cellText } from "../numbers/cells";
import type { HeaderColumn, TableHeader } from "../table/table-header";
import type { TableLog } from "../table/table-log";

/**
 * Says that the amounts come from a budget: the fund is about what was realised. Looks at the headers of the amounts, at what
 * stands above them and at the name of the sheet; not at labels of other columns.
 */
export function reportBudget(
  sheet: SheetSnapshot,
  header: TableHeader,
  amounts: readonly HeaderColumn[],
  log: TableLog,
): void {
  const indexes = new Set(amounts.map(({ index }) => index));
  const last = Math.max(-1, ...indexes);
  for (let row = 0; row <= header.row; row += 1) {
    for (const [index, cell] of (sheet.rows[row] ?? []).entries()) {
      const isAbout = row === header.row ? indexes.has(index) : index <= last;
      if (!isAbout || typeof cell !== "string" || !isBudget(cell)) continue;
      if (row !== header.row && !coversAmount(sheet, row, index, indexes)) continue;
      log.add("budget-figures", cellAddress(row, index), cellText(cell));
      return;
    }
  }
  if (isBudget(sheet.name)) log.add("budget-figures", null, sheet.name);
}

/** Headers of columns that say what figures of a row are: those of a budget or of the accounts. */
const kindHeaders =
  /^(?:soort|aard|type|fase|versie|cijfers|status|bron|herkomst|kind|source|version)(?: (?:van )?(?:de )?(?:cijfers?|bedrag(?:en)?|gegevens|data|figures))?$/;

/**
 * Says the same where a column says it of every row by itself: "soort: begroting", "bron: programmabegroting 2016". Under
 * another header, such as that of remarks, only when every row does.
 *
 * @param rows - The rows that are read (0-based).
 */
export function reportBudgetRows(
  sheet: SheetSnapshot,
  header: TableHeader,
  rows: readonly number[],
  log: TableLog,
): void {
  for (const { index, letters, key, meaning } of header.columns) {
    if (meaning.kind !== "other" && meaning.kind !== "field") continue;
    const texts = rows.flatMap((row) => {
      const cell = sheet.rows[row]?.[index];
      return typeof cell === "string" && cellText(cell) !== "" ? [{ row, text: cellText(cell) }] : [];
    });
    const budgets = texts.filter(({ text }) => isBudget(text));
    const [first] = budgets;
    if (first === undefined || (!kindHeaders.test(key) && budgets.length < rows.length)) continue;
    log.add("budget-figures", letters + (first.row + 1).toString(), first.text);
    return;
  }
}

/** Whether an amount that is read stands under a label: up to the next label in the same row. */
function coversAmount({ rows }: SheetSnapshot, row: number, index: number, amounts: ReadonlySet<number>): boolean {
  const cells = rows[row] ?? [];
  const next = cells.findIndex((cell, at) => at > index && cellText(cell) !== "");
  return [...amounts].some((amount) => amount >= index && (next === -1 || amount < next));
}
