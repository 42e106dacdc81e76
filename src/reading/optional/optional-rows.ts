import type { InputIdentity } from "../../core/gemeenten/input";
import type { Cell } from "../../workbook/snapshot";
import { hiddenRowTest, type DataRange } from "../table/data-range";
import type { FoundTable } from "../table/find-header";
import { readText } from "../table/located-text";
import { firstText, rowKind, type RowColumns } from "../rows/row-filter";
import type { TableLog } from "../table/table-log";

/** A row of an optional table that is about a municipality. */
export interface OptionalRow {
  readonly cells: readonly Cell[];
  readonly identity: InputIdentity;
}

/** @returns The rows about a municipality; what is skipped and what is hidden is said, as in the table of deficits. */
export function optionalRows(
  { sheet }: FoundTable,
  { from, to }: DataRange,
  columns: RowColumns,
  log: TableLog,
): readonly OptionalRow[] {
  const isHidden = hiddenRowTest(sheet);
  const letters = (columns.gemeentecode ?? columns.naam)?.letters ?? "A";
  const result: OptionalRow[] = [];
  for (let index = from; index < to; index += 1) {
    const cells = sheet.rows[index] ?? [];
    const row = index + 1;
    const address = letters + row.toString();
    const kind = rowKind(cells, columns);
    if (kind === "totals") log.tallyRow("totals-row-skipped", firstText(cells, row), address);
    if (kind === "note") log.tallyRow("note-row-skipped", firstText(cells, row), address);
    if (kind === "unnamed") log.add("missing-code", address);
    if (kind !== "data") continue;
    const code = readText(cells, columns.gemeentecode, row, log);
    const naam = readText(cells, columns.naam, row, log);
    if (code === null && naam === null) continue;
    result.push({ cells, identity: { sheet: sheet.name, row, code, naam } });
    if (isHidden(index)) log.tallyRow("hidden-rows", naam ?? code, address);
  }
  return result;
}

/** @returns Whether a row of the sheet (0-based) is one of these. */
export function rowTest(rows: readonly OptionalRow[]): (row: number) => boolean {
  const numbers = new Set(rows.map(({ identity }) => identity.row - 1));
  return (row) => numbers.has(row);
}
