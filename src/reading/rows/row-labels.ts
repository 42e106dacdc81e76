import type { Cell } from "../../workbook/snapshot";
import { cellText, isEmpty } from "../numbers/cells";
import type { DeficitColumns } from "../heads/deficit-columns";
import { labelOf } from "../table/labelled";
import type { HeaderColumn } from "../table/table-header";
import type { TableLog } from "../table/table-log";
import { yesOrNo } from "../numbers/yes-no";
import { claimOfRemark, claimOfSource, isSettledHead } from "./row-claims";
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
 * @param jaren - The years that its figures are about.
 * @param extra - The columns that are kept for conditions.
 */
export function reportRowLabels(
  { cells, row, naam, jaren }: NamedRow & { readonly jaren: readonly number[] },
  { herkomst, bron, status }: Pick<DeficitColumns, "herkomst" | "bron" | "status">,
  extra: readonly HeaderColumn[],
  log: TableLog,
): void {
  for (const column of new Set([herkomst, bron, status, ...extra])) {
    const cell = column === null ? null : (cells[column.index] ?? null);
    if (column === null || isEmpty(cell)) continue;
    const text = cellText(cell);
    const isSource = column === herkomst || column === bron;
    const isUnsettled = extra.includes(column) && isSettledHead(column.text) && yesOrNo(cell) === false;
    const claim = isUnsettled ? "open" : typeof cell !== "string" ? null : isSource ? claimOfSource(text, jaren) : null;
    const said = claim ?? (typeof cell === "string" && column !== status ? claimOfRemark(text) : null);
    if (said !== null) log.tally("figures-labelled", column.letters + row.toString(), text, { kind: said });
    if (said !== null || typeof cell !== "string") continue;
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
