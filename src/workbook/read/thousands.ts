import { cellAddress, type SheetSnapshot } from "../snapshot";
import { cellText } from "./cells";
import type { DeficitColumns } from "./deficit-columns";
import type { TableHeader } from "./table-header";
import type { TableLog } from "./table-log";

const inThousands =
  /[x×*]\s*(?:€|eur|euro)?\s*1[.,\s]?000\b(?![.,\s]?\d)|\bduizend|\bin thousands|\bthousands of euro|\(000s?\)|\bk€|€\s?k\b/i;

/** Logs the first title or header that says that the amounts are in thousands of euros. */
export function reportThousands(
  sheet: SheetSnapshot,
  header: TableHeader,
  columns: DeficitColumns,
  log: TableLog,
): void {
  const amounts = new Set(columns.amounts.map(({ column }) => column.index));
  for (let row = 0; row <= header.row; row += 1) {
    for (const [index, cell] of (sheet.rows[row] ?? []).entries()) {
      if (typeof cell !== "string" || (row === header.row && !amounts.has(index))) continue;
      if (!inThousands.test(cell) || /inwoner|inhabitant/i.test(cell)) continue;
      log.add("amounts-in-thousands", cellAddress(row, index), cellText(cell), { kind: "stated" });
      return;
    }
  }
}
