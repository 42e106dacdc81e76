import type { SheetSnapshot } from "../../workbook/snapshot";
import { TableCopier, type CopiedTable } from "../copy/table-copier";
import { readCellReference } from "../ooxml/cell-reference";
import type { Package } from "../ooxml/package";
import { readRelationships } from "../ooxml/relationships";
import { scanPart } from "../ooxml/scan-part";
import { tee } from "../ooxml/tee";
import type { XmlHandler } from "../ooxml/xml-scanner";
import { readAttribute } from "../ooxml/xml-text";

type Table = SheetSnapshot["tables"][number];

/** The Excel tables of a sheet: where they are, and copies of them. */
export interface SheetTables {
  readonly tables: readonly Table[];
  readonly copies: readonly CopiedTable[];
}

/** @throws FileProblem when a table part is damaged. */
export function readTables(source: Package, sheetPart: string): SheetTables {
  const tables: Table[] = [];
  const copies: CopiedTable[] = [];
  const areas: XmlHandler = {
    open(name, attributes) {
      const reference = name === "table" ? readAttribute(attributes, "ref") : null;
      if (reference === null) return;
      const title = readAttribute(attributes, "displayName") ?? readAttribute(attributes, "name") ?? "";
      const totals = Number(readAttribute(attributes, "totalsRowCount") ?? "0") > 0;
      tables.push({ name: title, ...areaOf(reference), ...(totals ? { totalsRow: true } : {}) });
    },
    close() {},
  };
  for (const { type, part } of readRelationships(source, sheetPart)) {
    if (type !== "table" || !source.has(part)) continue;
    const copier = new TableCopier();
    scanPart(source, part, tee(areas, copier));
    copies.push(copier.result());
  }
  return { tables, copies };
}

function areaOf(reference: string): Omit<Table, "name"> {
  const [from = "", to = from] = reference.split(":");
  const first = readCellReference(from);
  const last = readCellReference(to);
  return {
    row: first.row,
    column: first.column,
    rows: last.row - first.row + 1,
    columns: last.column - first.column + 1,
  };
}
