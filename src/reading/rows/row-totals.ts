import { plainEuros } from "../../core/money/plain-euros";
import type { InputBedrag, InputRow } from "../../core/gemeenten/input";
import { cents } from "../../core/money/cents";
import type { SheetSnapshot } from "../../workbook/snapshot";
import type { DeficitColumns } from "../heads/deficit-columns";
import { cellText } from "../numbers/cells";
import { exactCents } from "../numbers/exact-cents";
import type { HeaderColumn, TableHeader } from "../table/table-header";
import type { TableLog } from "../table/table-log";
import { isRounding } from "./compare-totals";

type TotalColumn = HeaderColumn & { readonly meaning: Extract<HeaderColumn["meaning"], { kind: "amount" }> };

/**
 * Says of a column that is the total of the columns beside it ("Totaal tekort", "Tekort 2016") where it is not: of one row another
 * amount was added up than is read. Not where columns that are not read may be in it: those of another year, or of the BUIG.
 */
export function reportRowTotals(
  rows: readonly InputRow[],
  {
    sheet,
    header,
    columns,
    unit,
  }: {
    readonly sheet: SheetSnapshot;
    readonly header: TableHeader;
    readonly columns: DeficitColumns;
    readonly unit: number;
  },
  log: TableLog,
): void {
  if (columns.layout === "long") return;
  const isRead = (column: HeaderColumn): boolean => columns.amounts.some((amount) => amount.column === column);
  const others = header.columns.filter((column) => !isRead(column));
  if (others.some(({ meaning }) => meaning.kind === "buig" || meaning.kind === "qualified-amount")) return;
  if (others.some(({ meaning }) => meaning.kind === "amount" && meaning.jaar !== null && meaning.domein !== null))
    return;
  for (const column of others.filter(isTotal)) {
    for (const row of rows) {
      const cell = sheet.rows[row.row - 1]?.[column.index];
      const stated = typeof cell === "number" ? exactCents(cell, unit)?.amount : undefined;
      const parts = row.bedragen.filter((bedrag) => isIn(bedrag, column));
      if (stated === undefined || parts.length < 2) continue;
      const sum = parts.reduce((all, { soort, bedrag }) => all + (soort === "baten" ? -bedrag : bedrag), 0n);
      if (isRounding(stated - sum, parts.length, unit)) continue;
      log.tally(
        "totals-row-differs",
        column.letters + row.row.toString(),
        cellText(cell),
        { header: column.text, kind: "kolom" },
        { totaal: plainEuros(stated), som: plainEuros(cents(sum)), naam: row.naam?.value ?? row.code?.value ?? "" },
      );
    }
  }
}

/** A tekort of more than one year or domain. */
function isTotal(column: HeaderColumn): column is TotalColumn {
  const { meaning } = column;
  return (
    meaning.kind === "amount" &&
    meaning.soort === "tekort" &&
    (meaning.teken === null || meaning.teken.teken === 1) &&
    (meaning.jaar === null || meaning.domein === null)
  );
}

function isIn({ jaar, domein }: InputBedrag, { meaning }: TotalColumn): boolean {
  return (meaning.jaar === null || meaning.jaar === jaar) && (meaning.domein === null || meaning.domein === domein);
}
