import type { Located } from "../../core/gemeenten/input";
import { cellAddress, type Cell } from "../../workbook/snapshot";
import { cellText, isBlankRow, isEmpty } from "../numbers/cells";
import { isCodeLike, isLargerRegion, isRemark, isTotalsLabel } from "./row-kind";
import type { HeaderColumn } from "../table/table-header";
import { unitOf } from "../unit/unit-text";

/** What a row under the header is. "unnamed" says something, but not about which municipality. */
export type RowKind = "data" | "blank" | "totals" | "note" | "unnamed";

/** The columns that tell what a row is. */
export interface RowColumns {
  readonly gemeentecode: HeaderColumn | null;
  readonly naam: HeaderColumn | null;
  /** A row with anything in these, but no municipality, was meant to count. */
  readonly figures: readonly HeaderColumn[];
  /** A list of municipalities, in which a code or name alone is a row. */
  readonly isList: boolean;
}

/** Tells data from everything else that people put in a table, by what the row says (not by its figures). */
export function rowKind(cells: readonly Cell[] | undefined, columns: RowColumns): RowKind {
  if (cells === undefined) return "blank";
  const code = textIn(cells, columns.gemeentecode);
  const naam = textIn(cells, columns.naam);
  if (code === "" && naam === "") return unnamedKind(cells, columns);
  if ([code, naam].some((text) => isTotalsLabel(text) || isLargerRegion(text))) return "totals";
  if (isRepeatedHeader(code, columns.gemeentecode) || isRepeatedHeader(naam, columns.naam)) return "note";
  if (!isCodeLike(code) && isUnitRow(cells, columns)) return "note";
  return isNote(cells, columns, code, naam) ? "note" : "data";
}

/**
 * @param row - 1-based.
 * @returns The first text of a row, to recognise the row by, and where it stands.
 */
export function firstText(cells: readonly Cell[] | undefined, row: number): Located<string> | null {
  const column = cells?.findIndex((candidate) => typeof candidate === "string" && !isEmpty(candidate)) ?? -1;
  return column === -1 ? null : { value: cellText(cells?.[column]), cell: cellAddress(row - 1, column) };
}

function textIn(cells: readonly Cell[], column: HeaderColumn | null): string {
  return column === null ? "" : cellText(cells[column.index]);
}

function unnamedKind(cells: readonly Cell[], { figures }: RowColumns): RowKind {
  if (isBlankRow(cells)) return "blank";
  if (cells.some((cell) => typeof cell === "string" && isTotalsLabel(cell.trim()))) return "totals";
  const given = figures.flatMap(({ index }) => (isEmpty(cells[index]) ? [] : [cells[index]]));
  return given.every(isUnit) ? "note" : "unnamed";
}

/** A row of units under the header has the unit of every figure in its place. */
function isUnit(cell: Cell | undefined): boolean {
  return typeof cell === "string" && unitOf(cell, "label") !== null;
}

/** Also where the column of the municipality says something of its own: "Regio's" beside "1 000 euro". */
function isUnitRow(cells: readonly Cell[], { figures }: RowColumns): boolean {
  const [first] = figures;
  if (first === undefined || typeof cells[first.index] !== "string") return false;
  return figures.every(({ index }) => isUnit(cells[index]));
}

function isRepeatedHeader(text: string, column: HeaderColumn | null): boolean {
  return column !== null && text !== "" && (text === column.bottom || text === column.text);
}

/** A row with one text only, which is neither a code nor (in a table without codes, or a list) a name. */
function isNote(cells: readonly Cell[], columns: RowColumns, code: string, naam: string): boolean {
  if (code !== "" && (naam !== "" || isCodeLike(code))) return false;
  const isName = columns.isList || (code === "" && columns.gemeentecode === null);
  if (cells.filter((cell) => !isEmpty(cell)).length !== 1) return false;
  const text = code === "" ? naam : code;
  const mayStandAlone = isName && !isRemark(text) && unitOf(text, "sentence") === null;
  return !mayStandAlone;
}
