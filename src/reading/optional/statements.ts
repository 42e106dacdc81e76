import type { Vermelding } from "../../core/gemeenten/gemeente";
import type { Cell } from "../../workbook/snapshot";
import { cellText, isEmpty } from "../numbers/cells";
import { dateOf } from "./documents";
import { exactCents } from "../numbers/exact-cents";
import { columnsNamed } from "./optional-columns";
import type { HeaderColumn } from "../table/table-header";

/** Heads of what a list may say of an application or a correction besides what is read from it. */
const heads = {
  ontvangen: [
    ...["datum ontvangst", "ontvangstdatum", "ontvangen op", "datum binnenkomst", "binnengekomen op"],
    ...["ingekomen op", "datum ingekomen", "date received", "received on", "date of receipt"],
  ],
  aanvrager: ["aanvrager", "ingediend door", "aangevraagd door", "indiener", "applicant", "submitted by"],
  contact: ["contactpersoon", "contact", "contact person"],
  gevraagd: ["aangevraagd bedrag", "gevraagd bedrag", "bedrag aanvraag", "amount applied for", "requested amount"],
} as const;
const recused = /verscho|recus/;

/** A column with something to say, and what about. */
export interface StatementColumn {
  readonly soort: Vermelding["soort"];
  readonly column: HeaderColumn;
}

/** @returns The columns that say when an application was received, by whom, with whom as contact and for how much, and who stood down. */
export function statementColumns(columns: readonly HeaderColumn[]): readonly StatementColumn[] {
  const named = (Object.keys(heads) as (keyof typeof heads)[]).flatMap((soort) =>
    columnsNamed(columns, heads[soort]).map((column) => ({ soort, column })),
  );
  return [...named, ...recusalColumns(columns)];
}

/** @returns The columns that say who stood down for a municipality. */
export function recusalColumns(columns: readonly HeaderColumn[]): readonly StatementColumn[] {
  return columns.flatMap((column) => (recused.test(column.key) ? [{ soort: "verschoond" as const, column }] : []));
}

/** @returns What one row states, for whoever knows the rules; what is no date or no amount states nothing. */
export function readStatements(
  sheet: string,
  { cells, row }: { readonly cells: readonly Cell[]; readonly row: number },
  columns: readonly StatementColumn[],
  dateSystem: 1900 | 1904,
): readonly Vermelding[] {
  return columns.flatMap(({ soort, column }) => {
    const cell = cells[column.index] ?? null;
    const waarde = isEmpty(cell) ? null : valueOf(soort, cell, dateSystem);
    return waarde === null ? [] : [{ soort, waarde, sheet, cell: column.letters + row.toString() }];
  });
}

function valueOf(soort: Vermelding["soort"], cell: Cell, dateSystem: 1900 | 1904): string | null {
  if (soort === "ontvangen") return dateOf(cell, dateSystem);
  if (soort === "gevraagd") return typeof cell === "number" ? (exactCents(cell, 1)?.amount.toString() ?? null) : null;
  return typeof cell === "boolean" ? (cell ? "ja" : null) : cellText(cell);
}
