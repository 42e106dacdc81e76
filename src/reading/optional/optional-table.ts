import { cellPlace, finding, type Finding } from "../../core/findings/finding";
import { normaliseLabel } from "../../core/words/normalise-label";
import type { SheetSnapshot } from "../../workbook/snapshot";
import { dataRange } from "../table/data-range";
import { addressOf, findHeaders, topLeftText, type FoundTable, type ScoreHeader } from "../table/find-header";
import { allColumns, readTableHeader, type HeaderColumn } from "../table/table-header";

/** What an optional table is called and how its header is recognised. */
export interface OptionalTableKind {
  readonly kind: "correcties" | "aanvragen" | "gewichten";
  /** Normalised beginnings of the names of its sheet or Excel table. */
  readonly names: readonly string[];
  /** Recognises a table without its name: zero unless it has all that is needed. */
  readonly score: ScoreHeader;
  /** Whether a table of this name is to be read, also when it lacks columns: that it does is then an error. */
  readonly isMeant: (columns: readonly HeaderColumn[]) => boolean;
  /** Without its name such a table is never looked for. */
  readonly onlyNamed?: boolean;
}

/** The tables of one kind, in the order of the sheets. */
export interface OptionalTables {
  readonly read: readonly FoundTable[];
  /** What resembles them, but was not read. */
  readonly unread: readonly FoundTable[];
}

/** @returns Whether a sheet or Excel table is named as this kind of table. */
export function isNamedAs({ names }: OptionalTableKind, name: string): boolean {
  const label = normaliseLabel(name);
  return names.some(
    (wanted) =>
      label === wanted || label.startsWith(`${wanted} `) || label === `tbl ${wanted}` || label === `tbl${wanted}`,
  );
}

/**
 * Finds the optional tables of one kind. Those that carry the name are read together, as the parts of one list; without
 * any, those whose header has everything that is needed. An empty form gives way to whatever has rows.
 *
 * @param deficits - Its sheet is only searched for Excel tables of the name.
 */
export function findOptionalTables(
  sheets: readonly SheetSnapshot[],
  deficits: FoundTable,
  kind: OptionalTableKind,
): OptionalTables {
  const named = sheets.flatMap((sheet) => namedTables(sheet, kind));
  const unnamed = sheets
    .filter(({ name }) => kind.onlyNamed !== true && name !== deficits.sheet.name && !isNamedAs(kind, name))
    .flatMap((sheet) => findHeaders(sheet, kind.score, (table) => isNamedAs(kind, table)))
    .filter((found) => !named.some((other) => isSameHeader(other, found)));
  const filled = { named: named.filter(hasRows), unnamed: unnamed.filter(hasRows) };
  if (filled.named.length === 0 && filled.unnamed.length > 0) return { read: filled.unnamed, unread: [] };
  if (filled.named.length === 0) return { read: [...named, ...unnamed].slice(0, 1), unread: [] };
  const meant = filled.named.filter(({ header }) => kind.isMeant(header.columns));
  const read = meant.length > 0 ? meant : filled.named.slice(0, 1);
  return { read, unread: [...filled.named.filter((table) => !read.includes(table)), ...filled.unnamed] };
}

/** Says that there is more than one table of a kind, and which of them count; nothing when there is one. */
export function severalTables({ read, unread }: OptionalTables, { kind }: OptionalTableKind): readonly Finding[] {
  const [first] = read;
  if (first === undefined || read.length + unread.length === 1) return [];
  const nameOf = (table: FoundTable): string => `${table.sheet.name} (${addressOf(table)})`;
  return [
    finding("several-tables-found", {
      place: cellPlace(first.sheet.name, addressOf(first)),
      value: topLeftText(first),
      parameters: {
        kind,
        count: read.length,
        sheet: read.map(nameOf).join(", "),
        found: unread.map(nameOf).join(", "),
      },
    }),
  ];
}

/** The Excel tables of the name; on a sheet of the name otherwise the tables that fit, or else whatever stands on top. */
function namedTables(sheet: SheetSnapshot, kind: OptionalTableKind): readonly FoundTable[] {
  const tables = sheet.tables.flatMap(({ name, row, column, columns }) => {
    if (!isNamedAs(kind, name)) return [];
    const header = readTableHeader(sheet.rows, row, 1, { from: column, to: column + columns - 1 });
    return [{ sheet, header, score: kind.score(header.columns) }];
  });
  if (tables.length > 0 || !isNamedAs(kind, sheet.name)) return tables;
  const found = findHeaders(sheet, kind.score, () => false);
  return found.length > 0 ? found : firstRowAsHeader(sheet);
}

/** A sheet with the right name but without a header that fits: its first row tells which columns are missing. */
function firstRowAsHeader(sheet: SheetSnapshot): readonly FoundTable[] {
  const row = sheet.rows.findIndex((cells) => cells.some((cell) => typeof cell === "string" && cell.trim() !== ""));
  if (row === -1) return [];
  return [{ sheet, header: readTableHeader(sheet.rows, row, 1, allColumns), score: 0 }];
}

/** @returns Whether anything stands under the header. */
export function hasRows({ sheet, header }: FoundTable): boolean {
  const { from, to } = dataRange(sheet, header);
  return to > from;
}

function isSameHeader(a: FoundTable, b: FoundTable): boolean {
  return a.sheet.name === b.sheet.name && a.header.row === b.header.row;
}
