import { escapedText, safeText } from "../../workbook/plan/safe-text";
import { cellAddress, type Cell } from "../../workbook/snapshot";
import { readCellReference } from "../ooxml/cell-reference";
import { encodeXml, readAttribute } from "../ooxml/xml-text";
import type { CellEdits } from "./memory-workbook";

/**
 * Replaces values in the XML of a copied sheet. Cells keep their looks; a formula in an edited cell makes way.
 *
 * @param content - As SheetCopier writes it.
 */
export function editSheetXml(content: string, edits: CellEdits): string {
  const [found, data = ""] = /<sheetData>(.*)<\/sheetData>/s.exec(content) ?? [];
  if (found === undefined) return content;
  const lost = new Set<string>();
  const rows = mergedRows(data, edits, lost);
  return content.replace(found, () => `<sheetData>${withoutShared(rows, lost)}</sheetData>`);
}

function mergedRows(data: string, edits: CellEdits, lost: Set<string>): string {
  const rows = new Map<number, string>();
  let last = -1;
  for (const [whole, attributes = "", cells = ""] of data.matchAll(/<row([^>]*)>(.*?)<\/row>/gs)) {
    const number = readAttribute(attributes, "r");
    last = number === null ? last + 1 : Number(number) - 1;
    const changes = edits.get(last);
    rows.set(last, changes === undefined ? whole : rowXml(last, attributes, mergedCells(cells, last, changes, lost)));
  }
  for (const [row, changes] of edits) {
    if (!rows.has(row)) rows.set(row, rowXml(row, "", mergedCells("", row, changes, lost)));
  }
  return inOrder(rows);
}

function rowXml(row: number, attributes: string, cells: string): string {
  const others = attributes.replace(/ (?:r|spans)="[^"]*"/g, "");
  return `<row r="${(row + 1).toString()}"${others}>${cells}</row>`;
}

function mergedCells(source: string, row: number, changes: ReadonlyMap<number, Cell>, lost: Set<string>): string {
  const cells = new Map<number, string>();
  let last = -1;
  for (const [whole, attributes = "", content = ""] of source.matchAll(/<c((?: [^>]*?)?)(?:\/>|>(.*?)<\/c>)/gs)) {
    const reference = readAttribute(attributes, "r");
    last = reference === null ? last + 1 : readCellReference(reference).column;
    const value = changes.get(last);
    if (value !== undefined) noteSharedFormula(content, lost);
    cells.set(last, value === undefined ? whole : cellXml(row, last, readAttribute(attributes, "s"), value));
  }
  for (const [column, value] of changes) {
    if (!cells.has(column) && value !== null) cells.set(column, cellXml(row, column, null, value));
  }
  return inOrder(cells);
}

function inOrder(parts: ReadonlyMap<number, string>): string {
  return [...parts]
    .sort(([a], [b]) => a - b)
    .map(([, xml]) => xml)
    .join("");
}

function cellXml(row: number, column: number, style: string | null, value: Cell): string {
  const start = `<c r="${cellAddress(row, column)}"${style === null ? "" : ` s="${style}"`}`;
  if (typeof value === "number") return `${start}><v>${value.toString()}</v></c>`;
  if (typeof value === "boolean") return `${start} t="b"><v>${value ? "1" : "0"}</v></c>`;
  if (typeof value !== "string" || value === "") return `${start}/>`;
  const text = encodeXml(escapedText(safeText(value)));
  return `${start} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

/** When the cell that holds a shared formula is edited, the others that share it have nothing to point at. */
function noteSharedFormula(content: string, lost: Set<string>): void {
  const attributes = /<f([^>]*)>/.exec(content)?.[1] ?? "";
  const shared = readAttribute(attributes, "si");
  if (shared !== null && readAttribute(attributes, "ref") !== null) lost.add(shared);
}

/** Those others become their last value. */
function withoutShared(rows: string, lost: ReadonlySet<string>): string {
  if (lost.size === 0) return rows;
  return rows.replace(/<f([^>]*)>[^<]*<\/f>|<f([^>]*)\/>/g, (formula, open?: string, closed?: string) => {
    const shared = readAttribute(open ?? closed ?? "", "si");
    return shared !== null && lost.has(shared) ? "" : formula;
  });
}
