import { strToU8, zipSync } from "fflate";
import { columnLetters, type Cell } from "../../../src/workbook/snapshot";
import type { Rows } from "./table";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** How the XML of a package is written; without more as Excel does. */
export interface PackageOptions {
  /** Prefix of the elements of the workbook, and of those of the sheet. */
  readonly workbookPrefix?: string;
  readonly sheetPrefix?: string;
  /** Attributes of a row besides its number. */
  readonly row?: (row: number) => string;
  /** Instead of a plain cell: what stands in <is>, in elements without prefix. */
  readonly rich?: (cell: Cell, row: number, column: number) => string | null;
  /** The lowest row (1-based) of a table over the sheet, its totals row; null: no table. */
  readonly table?: { readonly ref: string; readonly names: readonly string[]; readonly hasTotals: boolean } | null;
}

/** An .xlsx file with one sheet, written by hand. */
export function packageOf(rows: Rows, options: PackageOptions = {}): Uint8Array {
  const { workbookPrefix = "", sheetPrefix = "", table = null } = options;
  const parts: Record<string, string> = {
    "[Content_Types].xml":
      `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
      `<Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/>` +
      (table === null ? "" : `<Override PartName="/xl/tables/table1.xml" ContentType="${type}.table+xml"/>`) +
      "</Types>",
    "_rels/.rels": relation("officeDocument", "xl/workbook.xml"),
    "xl/workbook.xml": prefixed(
      `<workbook xmlns="${main}" xmlns:r="${relationships}"><sheets><sheet name="Invoer" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      workbookPrefix,
    ),
    "xl/_rels/workbook.xml.rels": relation("worksheet", "worksheets/sheet1.xml"),
    "xl/worksheets/sheet1.xml": prefixed(sheetXml(rows, options), sheetPrefix),
  };
  if (table !== null) {
    parts["xl/worksheets/_rels/sheet1.xml.rels"] = relation("table", "../tables/table1.xml");
    const columns = table.names.map((name, at) => `<tableColumn id="${(at + 1).toString()}" name="${escaped(name)}"/>`);
    parts["xl/tables/table1.xml"] =
      `<table xmlns="${main}" id="1" name="Tabel1" displayName="Tabel1" ref="${table.ref}"${table.hasTotals ? ' totalsRowCount="1"' : ' totalsRowShown="0"'}>` +
      `<tableColumns count="${table.names.length.toString()}">${columns.join("")}</tableColumns></table>`;
  }
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])), { level: 0 });
}

function relation(kind: string, target: string): string {
  return `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relationships}/${kind}" Target="${target}"/></Relationships>`;
}

function sheetXml(rows: Rows, { row: attributes = () => "", rich = () => null, table = null }: PackageOptions): string {
  const lines = rows.map((cells, row) => {
    const inRow = cells.map((cell, column) =>
      cellXml(cell, `${columnLetters(column)}${(row + 1).toString()}`, rich(cell, row, column)),
    );
    return `<row r="${(row + 1).toString()}"${attributes(row)}>${inRow.join("")}</row>`;
  });
  const parts = table === null ? "" : '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>';
  return `<worksheet xmlns="${main}" xmlns:r="${relationships}"><sheetData>${lines.join("")}</sheetData>${parts}</worksheet>`;
}

function cellXml(cell: Cell, address: string, rich: string | null): string {
  if (rich !== null) return `<c r="${address}" t="inlineStr"><is>${rich}</is></c>`;
  if (typeof cell === "number") return `<c r="${address}"><v>${cell.toString()}</v></c>`;
  return typeof cell === "string" ? `<c r="${address}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>` : "";
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

/** The same elements in the same namespace under a prefix. */
function prefixed(xml: string, prefix: string): string {
  if (prefix === "") return xml;
  return xml
    .replace(/<(\/?)([A-Za-z])/g, (_, close: string, first: string) => `<${close}${prefix}:${first}`)
    .replace(` xmlns="${main}"`, ` xmlns:${prefix}="${main}"`);
}
