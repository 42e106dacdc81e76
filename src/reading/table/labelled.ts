import { saysInvented } from "../../core/gemeenten/gemeente";
import { saysLast } from "../../core/words/clauses";
import { asSeen } from "../../core/words/look-alikes";
import { cellAddress, type SheetSnapshot } from "../../workbook/snapshot";
import { isBudget } from "../heads/budget-words";
import { cellText } from "../numbers/cells";
import type { HeaderColumn, TableHeader } from "./table-header";
import type { TableLog } from "./table-log";

/** What a text says of figures that makes them no final amounts of anybody. */
export type Label = "fictief" | "concept" | "raming";

const draft =
  /(?<!\b(?:geen|no) )(?<!\p{L})(?:concept(?!ueel|uele)\p{L}*|kladversie|klad|draft|niet definitief|nog niet vastgesteld|not final|onder voorbehoud)(?!\p{L})/iu;
const estimate =
  /(?<!\b(?:geen|niet|no|not) )(?<!\p{L})(?:schatting(?:en)?|geschatte?|gereconstrueerde?|reconstructie|aannames?|estimate[ds]?)(?!\p{L})/iu;

/** @returns What a text says of the figures beside or below it; null: nothing of the kind. */
export function labelOf(given: string): Label | null {
  const text = asSeen(given);
  if (saysInvented(text)) return "fictief";
  if (saysLast(text, draft)) return "concept";
  return estimate.test(text) || isBudget(text) ? "raming" : null;
}

/**
 * Says that the name of a sheet, what stands above its table or a note below it calls the figures invented or a concept. What
 * says that they come from a budget has a finding of its own.
 *
 * @param isData - Whether a row (0-based) under the header is about a municipality.
 * @param isSaid - What the rows themselves say already.
 * @param amounts - The columns of which the heads are looked at too.
 */
export function reportLabels(
  sheet: SheetSnapshot,
  header: TableHeader,
  {
    isData,
    isSaid = () => false,
    amounts = [],
  }: {
    readonly isData: (row: number) => boolean;
    readonly isSaid?: (kind: Label) => boolean;
    readonly amounts?: readonly HeaderColumn[];
  },
  log: TableLog,
): void {
  const said = new Set<Label>();
  const isOtherHead = (row: number, column: number): boolean =>
    row >= header.top && row <= header.row && !amounts.some(({ index }) => index === column);
  const report = (text: string, cell: string | null): void => {
    const kind = labelOf(text);
    if (kind === null || kind === "raming" || said.has(kind) || isSaid(kind)) return;
    said.add(kind);
    log.add("figures-labelled", cell, text, { kind });
  };
  report(sheet.name, null);
  for (const [row, cells] of sheet.rows.entries()) {
    if (row > header.row && isData(row)) continue;
    for (const [column, cell] of cells.entries())
      if (typeof cell === "string" && cell.trim() !== "" && !isOtherHead(row, column))
        report(cellText(cell), cellAddress(row, column));
  }
}
