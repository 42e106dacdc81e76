import type { GenoemdeEenheid } from "../../core/gemeenten/input";
import { cellAddress, type SheetSnapshot } from "../../workbook/snapshot";
import { cellText, endOfData } from "../numbers/cells";
import type { HeaderColumn, TableHeader } from "../table/table-header";
import { unitOf, type UnitContext } from "./unit-text";

/** Columns that hold the unit of each row. */
const unitColumn = /^(?:munt)?(?:eenheid|eenheden|units?)(?: |$)/;

/** What of a sheet is a row of the table, and so no place for remarks. */
export interface UnitSearch {
  readonly sheet: SheetSnapshot;
  readonly header: TableHeader;
  /** The columns with amounts. */
  readonly amounts: readonly HeaderColumn[];
  readonly isDataRow: (row: number) => boolean;
}

/**
 * Searches a sheet for the unit of its amounts: in the headers, in a row or column of units, in a title above, in a note below
 * or beside, in the name of the sheet. What stands nearest to the amounts goes first.
 *
 * @returns Null when none is stated, or when it is euros.
 */
export function findUnit(search: UnitSearch): GenoemdeEenheid | null {
  return inHeader(search) ?? inRows(search) ?? aboveHeader(search) ?? inName(search);
}

function inHeader({ sheet, header, amounts }: UnitSearch): GenoemdeEenheid | null {
  const indexes = new Set(amounts.map(({ index }) => index));
  const last = Math.max(-1, ...indexes);
  for (let row = header.row; row >= header.top; row -= 1) {
    for (const [index, cell] of (sheet.rows[row] ?? []).entries()) {
      // above the name of a municipality "bedragen x € 1.000" is about the figures beside it
      const isOfAll = index <= last && typeof cell === "string" && /bedrag|amount/i.test(cell);
      const isAbout = row === header.row ? indexes.has(index) || isOfAll : index <= last;
      const found = isAbout ? unitIn(sheet, row, index, indexes.has(index) ? "label" : "sentence", cell) : null;
      if (found !== null) return found;
    }
  }
  return null;
}

/** Units in a row of their own, in a column of their own, or in whatever else is no row of the table. */
function inRows({ sheet, header, amounts, isDataRow }: UnitSearch): GenoemdeEenheid | null {
  const indexes = new Set(amounts.map(({ index }) => index));
  const known = new Set(header.columns.map(({ index }) => index));
  const units = new Set(header.columns.filter(({ key }) => unitColumn.test(key)).map(({ index }) => index));
  const end = endOfData(sheet.rows);
  for (let row = header.row + 1; row < end; row += 1) {
    const isData = isDataRow(row);
    for (const [index, cell] of (sheet.rows[row] ?? []).entries()) {
      if (isData && known.has(index) && !units.has(index)) continue;
      const isLabel = units.has(index) || (!isData && indexes.has(index));
      const found = unitIn(sheet, row, index, isLabel ? "label" : "sentence", cell);
      if (found !== null) return found;
    }
  }
  return null;
}

function aboveHeader({ sheet, header }: UnitSearch): GenoemdeEenheid | null {
  for (let row = header.top - 1; row >= 0; row -= 1) {
    for (const [index, cell] of (sheet.rows[row] ?? []).entries()) {
      const found = unitIn(sheet, row, index, "sentence", cell);
      if (found !== null) return found;
    }
  }
  return null;
}

function inName({ sheet }: UnitSearch): GenoemdeEenheid | null {
  const unit = unitOf(sheet.name, "sentence");
  return unit === null || unit.euros === 1
    ? null
    : { sheet: sheet.name, cell: null, tekst: sheet.name, euros: unit.euros };
}

function unitIn(
  { name }: SheetSnapshot,
  row: number,
  index: number,
  context: UnitContext,
  cell: SheetSnapshot["rows"][number][number] | undefined,
): GenoemdeEenheid | null {
  if (typeof cell !== "string") return null;
  const unit = unitOf(cell, context);
  if (unit === null || unit.euros === 1) return null;
  return { sheet: name, cell: cellAddress(row, index), tekst: cellText(cell), euros: unit.euros };
}
