import { normaliseLabel } from "../../core/normalise-label";
import type { SheetSnapshot } from "../snapshot";
import { findHeaders, type FoundTable, type ScoreHeader } from "./find-header";
import { allColumns, readTableHeader } from "./table-header";

/** What an optional table is called and how its header is recognised. */
export interface OptionalTableKind {
  /** Normalised beginnings of the names of its sheet or Excel table. */
  readonly names: readonly string[];
  readonly score: ScoreHeader;
}

/** @returns Whether a sheet or Excel table is named as this kind of table. */
export function isNamedAs(kind: OptionalTableKind, name: string): boolean {
  const label = normaliseLabel(name);
  return kind.names.some(
    (wanted) =>
      label === wanted || label.startsWith(`${wanted} `) || label === `tbl ${wanted}` || label === `tbl${wanted}`,
  );
}

/**
 * Finds an optional table: an Excel table of its name, then a sheet of its name, then a table with its header on a sheet
 * other than the deficits'.
 *
 * @returns Null when there is none, or only an empty sheet of the name.
 */
export function findOptionalTable(
  sheets: readonly SheetSnapshot[],
  deficits: FoundTable | null,
  kind: OptionalTableKind,
): FoundTable | null {
  for (const sheet of sheets) {
    for (const { name, row, column, columns } of sheet.tables) {
      if (!isNamedAs(kind, name)) continue;
      const header = readTableHeader(sheet.rows, row, 1, { from: column, to: column + columns - 1 });
      return { sheet, header, score: kind.score(header.columns) };
    }
  }
  const named = sheets.filter(({ name }) => isNamedAs(kind, name));
  const others = sheets.filter((sheet) => sheet.name !== deficits?.sheet.name && !named.includes(sheet));
  for (const sheet of [...named, ...others]) {
    const found = findHeaders(sheet, kind.score, () => false).toSorted((a, b) => b.score - a.score)[0];
    if (found !== undefined) return found;
    if (named.includes(sheet)) return firstRowAsHeader(sheet);
  }
  return null;
}

/** A sheet with the right name but without a header that fits: its first row tells which columns are missing. */
function firstRowAsHeader(sheet: SheetSnapshot): FoundTable | null {
  const row = sheet.rows.findIndex((cells) => cells.some((cell) => typeof cell === "string" && cell.trim() !== ""));
  if (row === -1) return null;
  return { sheet, header: readTableHeader(sheet.rows, row, 1, allColumns), score: 0 };
}
