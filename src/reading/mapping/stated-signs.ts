import type { Bedragsoort } from "../../core/gemeenten/gemeente";
import type { AmountColumn, DeficitColumns } from "../heads/deficit-columns";
import type { Mapping } from "./mapping";
import { headerCell } from "../heads/resolve-identity";
import type { TableHeader } from "../table/table-header";
import type { TableLog } from "../table/table-log";

type ColumnSign = Pick<AmountColumn, "teken" | "tekenVan">;

/**
 * The sign of a column by a mapping: that of the column itself goes before that of its kind, and that before the sign of the
 * file. The sign of the file leaves room for columns of lasten or baten that differ.
 *
 * @returns Null when the mapping says no more than that signs are ordinary.
 */
export function statedSign(
  own: "gewoon" | "omgekeerd" | null,
  soort: Bedragsoort,
  { teken, tekens }: Mapping,
): ColumnSign | null {
  const stated = own ?? tekens?.[soort];
  if (stated !== undefined) return { teken: stated === "omgekeerd" ? -1 : 1, tekenVan: "koppeling" };
  return teken === "omgekeerd" ? { teken: -1, tekenVan: "gelezen" } : null;
}

/** The columns that were searched, with the signs that a mapping states in place of those of their headers. */
export function withStatedSigns(columns: DeficitColumns, mapping: Mapping): DeficitColumns {
  const amounts = columns.amounts.map((amount) => ({ ...amount, ...statedSign(null, amount.soort, mapping) }));
  return { ...columns, amounts };
}

/** Says which columns were turned round because of what their header says. */
export function reportStatedSigns({ amounts }: DeficitColumns, header: TableHeader, log: TableLog): void {
  for (const { column, teken, tekenVan } of amounts) {
    if (teken === 1) continue;
    if (tekenVan === "kop") log.tally("sign-stated", headerCell(column, header), column.text);
    if (tekenVan === "saldo") log.tally("sign-of-balance", headerCell(column, header), column.text, balanceRemedy);
  }
}

const balanceRemedy = { veld: "tekens.tekort", waarde: "gewoon" };
