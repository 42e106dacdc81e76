import type { Cell } from "../../workbook/snapshot";
import { cellText } from "../numbers/cells";
import type { Field } from "./header-meaning";
import { isCodeLike, isRemark } from "../rows/row-kind";
import type { HeaderColumn, TableHeader } from "../table/table-header";
import type { TableLog } from "../table/table-log";

const sampledValues = 25;

/** The columns that say which municipality a row is about. */
export interface IdentityColumns {
  readonly gemeentecode: HeaderColumn | null;
  readonly naam: HeaderColumn | null;
}

/** @returns Whether any header says that it holds the municipality, by code or by name. */
export function hasIdentity(columns: readonly HeaderColumn[]): boolean {
  return columns.some(
    ({ meaning }) => meaning.kind === "field" && ["gemeentecode", "naam", "gemeente", "regio"].includes(meaning.field),
  );
}

/** @returns The one column of a field; a second one is an error, because nothing says which is meant. */
export function singleColumn(
  columns: readonly HeaderColumn[],
  field: Field,
  header: TableHeader,
  log: TableLog,
): HeaderColumn | null {
  const [first, second] = columns.filter(({ meaning }) => meaning.kind === "field" && meaning.field === field);
  if (first !== undefined && second !== undefined) reportDuplicate(first, second, header, log);
  return first ?? null;
}

/** Says that two columns claim to be the same. */
export function reportDuplicate(first: HeaderColumn, second: HeaderColumn, header: TableHeader, log: TableLog): void {
  log.add("duplicate-column", headerCell(second, header), second.text, {
    header: second.text,
    column: second.letters,
    first: headerCell(first, header),
  });
}

/** @returns The address of a column's bottom header cell. */
export function headerCell(column: HeaderColumn, header: TableHeader): string {
  return column.letters + (header.row + 1).toString();
}

/**
 * Finds the code and the name. A column headed just "gemeente" (or "regio", when no other column says it) holds whichever of the two its values look like, unless
 * another column already is that.
 */
export function resolveIdentity(
  rows: readonly (readonly Cell[])[],
  header: TableHeader,
  log: TableLog,
): IdentityColumns {
  const gemeentecode = singleColumn(header.columns, "gemeentecode", header, log);
  const naam = singleColumn(header.columns, "naam", header, log);
  const named = singleColumn(header.columns, "gemeente", header, log);
  const isNamed = [gemeentecode, naam, named].some((column) => column !== null);
  const gemeente = isNamed ? named : singleColumn(header.columns, "regio", header, log);
  if (gemeente === null) return { gemeentecode, naam };
  if (gemeentecode === null && holdsCodes(rows, header.row + 1, gemeente.index))
    return { gemeentecode: gemeente, naam };
  return { gemeentecode, naam: naam ?? gemeente };
}

function holdsCodes(rows: readonly (readonly Cell[])[], from: number, index: number): boolean {
  let seen = 0;
  let codes = 0;
  for (let row = from; row < rows.length && seen < sampledValues; row += 1) {
    const text = cellText(rows[row]?.[index]);
    const isCode = isCodeLike(text);
    // a note below the rows says nothing of what the column holds
    if (text === "" || (!isCode && isRemark(text))) continue;
    seen += 1;
    if (isCode) codes += 1;
  }
  return codes * 2 > seen;
}
