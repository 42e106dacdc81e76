import type { Cell } from "../../workbook/snapshot";
import { cellText, isEmpty } from "../numbers/cells";
import type { DeficitColumns } from "../heads/deficit-columns";
import { labelOf } from "../table/labelled";
import type { HeaderColumn } from "../table/table-header";
import type { TableLog } from "../table/table-log";
import { withdrawnIn } from "../optional/withdrawn";

/** A row about a municipality, 1-based, by what it calls it. */
export interface NamedRow {
  readonly cells: readonly Cell[];
  readonly row: number;
  readonly naam: string;
}

/**
 * Says what a row says of its own figures, or of its application; that they are invented by their herkomst has a gate.
 *
 * @param extra - The columns that are kept for conditions.
 */
export function reportRowLabels(
  { cells, row, naam }: NamedRow,
  { herkomst, bron, status }: Pick<DeficitColumns, "herkomst" | "bron" | "status">,
  extra: readonly HeaderColumn[],
  log: TableLog,
): void {
  for (const column of new Set([herkomst, bron, status, ...extra])) {
    const cell = column === null ? null : cells[column.index];
    if (column === null || typeof cell !== "string" || isEmpty(cell)) continue;
    const text = cellText(cell);
    const kind = labelOf(text);
    const isSaid = column === herkomst && kind === "fictief";
    const isAboutFigures = column === herkomst || column === bron || (column === status && kind !== "concept");
    if (kind !== null && !isSaid && (kind === "fictief" || isAboutFigures))
      log.tally("figures-labelled", column.letters + row.toString(), text, { kind });
  }
  const others = [...new Set([status, ...extra])].filter((column) => column !== null);
  const withdrawn = withdrawnIn("cijfers", cells, others);
  if (withdrawn !== null)
    log.add("application-withdrawn", withdrawn.column.letters + row.toString(), withdrawn.text, {
      naam,
      header: withdrawn.column.text,
    });
}
