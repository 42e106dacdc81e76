import { normaliseLabel } from "../../core/words/normalise-label";
import { headerCell, reportDuplicate } from "../heads/resolve-identity";
import type { HeaderColumn, TableHeader } from "../table/table-header";
import type { TableLog } from "../table/table-log";
import { withoutUnit } from "../unit/unit-text";

/** @returns The columns that have one of these headers, with a unit behind it or without, in the order of the headers. */
export function columnsNamed(columns: readonly HeaderColumn[], names: readonly string[]): readonly HeaderColumn[] {
  return names.flatMap((name) => columns.filter((column) => isNamed(column, name)));
}

function bareLabel(text: string): string {
  return normaliseLabel(withoutUnit(text)).replace(/ (?:in|x|per|afgerond|rounded)$/, "");
}

function isNamed({ key, text }: HeaderColumn, name: string): boolean {
  return key === name || (key.startsWith(name) && bareLabel(text) === name);
}

/**
 * Chooses the column of a field by its header; the names that come first go first.
 *
 * A second column of the very same name is an error, because nothing says which is meant. Where any name may hold what
 * counts, so is a column of another name.
 *
 * @returns Null when there is none.
 */
export function chooseColumn(
  header: TableHeader,
  names: readonly string[],
  { everyNameCounts }: { readonly everyNameCounts: boolean },
  log: TableLog,
): HeaderColumn | null {
  const [first, ...others] = columnsNamed(header.columns, names);
  if (first === undefined) return null;
  const rival = others.find(({ key }) => everyNameCounts || key === first.key);
  if (rival !== undefined) reportDuplicate(first, rival, header, log);
  return first;
}

/** Says which columns a table cannot do without. */
export function reportMissingColumns(header: TableHeader, expected: readonly string[], log: TableLog): void {
  const place =
    header.columns[0] === undefined ? "A" + (header.row + 1).toString() : headerCell(header.columns[0], header);
  for (const name of expected) log.add("missing-column", place, null, { expected: name, kind: "none" });
}
