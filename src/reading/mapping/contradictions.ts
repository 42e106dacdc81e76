import type { Located, Scope } from "../../core/gemeenten/input";
import type { SheetSnapshot } from "../../workbook/snapshot";
import type { AmountColumn, DeficitColumns } from "../heads/deficit-columns";
import { headerMeaning, type HeaderMeaning } from "../heads/header-meaning";
import { headerCell } from "../heads/resolve-identity";
import { isCodeLike } from "../rows/row-kind";
import { cellText } from "../numbers/cells";
import { findHeaderWithin } from "../table/find-header";
import { scoreDeficits } from "../table/score-deficits";
import { allColumns, type HeaderColumn, type TableHeader } from "../table/table-header";
import type { TableLog } from "../table/table-log";

/** What a head or a mapping says that a column is. */
type Says = Pick<AmountColumn, "jaar" | "domein" | "soort">;

/**
 * Says where a mapping reads a column as something else than its head says: another year or domain, lasten as a tekort, a tekort
 * with its sign turned, one column for two figures, or a row with a municipality as the row of the heads. The mapping is followed
 * all the same: which of the two is right is for a person to say.
 */
export function reportContradictions(
  sheet: SheetSnapshot,
  header: TableHeader,
  columns: DeficitColumns,
  scope: Scope,
  log: TableLog,
): void {
  const misread = municipalityIn(sheet, header, columns);
  if (misread !== null) {
    log.add("mapping-differs-from-head", misread.cell, misread.value, { kind: "kopregel" });
    return;
  }
  const rows = { from: header.row, to: header.row };
  const heads = findHeaderWithin(sheet, rows, allColumns, (all) => scoreDeficits(all, scope).points)?.header.columns;
  const meaningOf = ({ index, text, meaning }: HeaderColumn): HeaderMeaning =>
    heads?.find((head) => head.index === index)?.meaning ?? (meaning.kind === "other" ? headerMeaning(text) : meaning);
  const seen = new Map<number, AmountColumn>();
  for (const amount of columns.amounts) {
    const { column } = amount;
    const before = seen.get(column.index);
    seen.set(column.index, amount);
    const found = before === undefined ? difference(amount, meaningOf(column)) : null;
    const place = headerCell(column, header);
    const about = { header: column.text, column: column.letters };
    if (before !== undefined)
      log.add("mapping-differs-from-head", place, column.text, {
        kind: "dubbel",
        found: text(before),
        expected: text(amount),
        ...about,
      });
    else if (found?.kind === "teken")
      // one choice of the mapping turns them all
      log.tally("mapping-differs-from-head", place, column.text, { ...found, expected: "tekort" }, about);
    else if (found !== null)
      log.add("mapping-differs-from-head", place, column.text, { ...found, found: text(amount), ...about });
  }
}

/** The municipality in the row that should hold the heads; null: it does hold them. */
function municipalityIn(
  { rows }: SheetSnapshot,
  { row }: TableHeader,
  { gemeentecode, naam, amounts }: DeficitColumns,
): Located<string> | null {
  const cells = rows[row] ?? [];
  const identity = gemeentecode ?? naam;
  const value = identity === null ? "" : cellText(cells[identity.index]);
  const hasAmount = amounts.some(({ column: { index } }) => isAmount(cells[index]));
  if (identity === null || value === "" || !hasAmount || (gemeentecode !== null && !isCodeLike(value))) return null;
  return { value, cell: identity.letters + (row + 1).toString() };
}

/** Not a year, that may well be a head. */
function isAmount(cell: SheetSnapshot["rows"][number][number] | undefined): boolean {
  return typeof cell === "number" && !(Number.isInteger(cell) && cell >= 2000 && cell < 2100);
}

function difference(
  amount: AmountColumn,
  meaning: HeaderMeaning,
): { readonly kind: string; readonly expected: string } | null {
  if (meaning.kind === "buig") return { kind: "soort", expected: "BUIG" };
  if (meaning.kind === "inwoners") return { kind: "soort", expected: "inwoners" };
  if (meaning.kind === "field") return { kind: "soort", expected: meaning.field };
  if (meaning.kind !== "amount") return null;
  const { jaar, domein, soort, teken } = meaning;
  if (jaar !== null && amount.jaar !== null && jaar !== amount.jaar)
    return { kind: "jaar", expected: text({ ...amount, jaar }) };
  if (domein !== null && amount.domein !== null && domein !== amount.domein)
    return { kind: "domein", expected: text({ ...amount, domein }) };
  // a difference may be read as a tekort; lasten alone are none
  if (soort !== amount.soort) return { kind: "soort", expected: text({ ...amount, soort }) };
  const isDeficit = soort === "tekort" && (teken === null || teken.teken === 1);
  return isDeficit && amount.teken === -1 ? { kind: "teken", expected: text(amount) } : null;
}

function text({ jaar, domein, soort }: Says): string {
  return [soort, domein, jaar?.toString()].filter((word) => typeof word === "string").join(" ");
}
