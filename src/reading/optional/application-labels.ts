import type { Domein } from "../../core/gemeenten/gemeente";
import type { Scope } from "../../core/gemeenten/input";
import { normaliseLabel } from "../../core/words/normalise-label";
import { cellAddress, type Cell, type SheetSnapshot } from "../../workbook/snapshot";
import { meaningsOfWord } from "../heads/header-words";
import { cellText } from "../numbers/cells";
import type { NamedRow } from "../rows/row-labels";
import type { HeaderColumn } from "../table/table-header";
import type { TableLog } from "../table/table-log";
import { otherSignIn, unfinishedIn } from "./unfinished";
import { withdrawnIn } from "./withdrawn";

/** Heads of what was applied for. */
const appliedFor =
  /^(?:aangevraagd voor|aanvraag voor|aanvraag betreft|betreft|domein|applied for|application for|domain)$/;

/** Says what a row says of its own application: that it no longer stands, is not complete, or is for part of the deficits. */
export function reportApplication(
  { cells, row, naam }: NamedRow,
  columns: { readonly naam: HeaderColumn | null; readonly others: readonly HeaderColumn[] },
  { scope, dateSystem }: { readonly scope: Scope; readonly dateSystem: 1900 | 1904 },
  log: TableLog,
): void {
  const { others } = columns;
  const spoken = columns.naam === null ? others : [columns.naam, ...others];
  const withdrawn = withdrawnIn("aanvraag", cells, spoken);
  const unfinished = unfinishedIn(cells, spoken, dateSystem);
  const found = withdrawn ?? unfinished;
  if (found !== null) {
    const code = withdrawn === null ? "application-unfinished" : "application-withdrawn";
    log.add(code, found.column.letters + row.toString(), found.text, { naam, header: found.column.text });
  }
  for (const column of others.filter(({ key }) => appliedFor.test(key))) {
    const text = cellText(cells[column.index]);
    const named = domainsIn(text);
    const left = scope.domeinen.filter((domein) => !named.has(domein));
    if (named.size > 0 && left.length > 0)
      log.add("application-for-part", column.letters + row.toString(), text, {
        naam,
        kind: "domein",
        domein: left.join(", "),
      });
  }
}

function domainsIn(text: string): ReadonlySet<Domein> {
  const meanings = normaliseLabel(text).split(" ").flatMap(meaningsOfWord);
  return new Set(meanings.flatMap((meaning) => (meaning.kind === "domein" ? [meaning.domein] : [])));
}

/**
 * Says that a note explains a sign in the columns of documents as something else than received.
 *
 * @param table - The first row under the header (0-based), and the columns by their index.
 */
export function reportLegend(
  { rows }: SheetSnapshot,
  { from, columns }: { readonly from: number; readonly columns: readonly number[] },
  isData: (row: number) => boolean,
  log: TableLog,
): void {
  const isUsed = (sign: string): boolean =>
    rows.some((cells, row) => row >= from && isData(row) && columns.some((index) => isSign(cells[index], sign)));
  for (const [row, cells] of rows.entries()) {
    if (isData(row)) continue;
    for (const [column, cell] of cells.entries()) {
      const sign = typeof cell === "string" ? otherSignIn(cell) : null;
      if (sign !== null && isUsed(sign))
        log.add("application-unfinished", cellAddress(row, column), cellText(cell), { kind: "legenda", found: sign });
    }
  }
}

function isSign(cell: Cell | undefined, sign: string): boolean {
  return cellText(cell).toLowerCase() === sign;
}
