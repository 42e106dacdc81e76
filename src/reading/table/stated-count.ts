import type { InputRow } from "../../core/gemeenten/input";
import { cellAddress, type SheetSnapshot } from "../../workbook/snapshot";
import { cellText } from "../numbers/cells";
import type { TableLog } from "./table-log";

const label = /^(?:het )?(?:totaal )?(?:aantal gemeente(?:n|s)|number of municipalities)\s*[:=]?\s*(\d{1,4})?$/i;
const inTotal = /^(?:totaal|total)\b.*?\(?\b(\d{1,4}) (?:gemeente(?:n|s)|municipalities)\)?$/i;

/**
 * Says that a sheet counts other municipalities than it holds: "Aantal gemeenten: 4" above a table with three. Only what is no
 * row of the table is looked at.
 *
 * @param isData - Whether a row (0-based) is about a municipality.
 */
export function reportStatedCount(
  { rows }: SheetSnapshot,
  read: readonly InputRow[],
  isData: (row: number) => boolean,
  log: TableLog,
): void {
  const count = new Set(read.map(({ code, naam }) => (code?.value ?? naam?.value ?? "").toLowerCase())).size;
  if (count === 0) return;
  for (const [row, cells] of rows.entries()) {
    if (isData(row)) continue;
    for (const [column, cell] of cells.entries()) {
      const stated = typeof cell === "string" ? countIn(cellText(cell), cells[column + 1]) : null;
      if (stated === null || stated === count) continue;
      log.add("municipalities-counted", cellAddress(row, column), cellText(cell), {
        found: stated,
        number: count,
      });
      return;
    }
  }
}

function countIn(text: string, beside: SheetSnapshot["rows"][number][number] | undefined): number | null {
  const found = label.exec(text) ?? inTotal.exec(text);
  if (found === null) return null;
  if (found[1] !== undefined) return Number(found[1]);
  return typeof beside === "number" && Number.isInteger(beside) ? beside : null;
}
