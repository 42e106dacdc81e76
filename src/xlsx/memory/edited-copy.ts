import { formulaTokens } from "../../workbook/formula/tokens";
import type { SheetSnapshot } from "../../workbook/snapshot";
import { withoutFormulas } from "../copy/without-formulas";
import type { XmlCopySource } from "../workbook-copy";
import { editSheetXml } from "./edit-sheet-xml";
import type { CellEdits, ReadSheet } from "./memory-workbook";

/**
 * A copy of a file in which some cells have another value; formulas, formats and everything else stay. A table of which a
 * header was edited becomes ordinary cells, and formulas that name it become their last value: they may name a column that
 * is no more.
 *
 * @param sheets - The sheets as read, with the edits to them.
 */
export function editedCopy(copy: XmlCopySource, sheets: readonly ReadSheet[]): XmlCopySource {
  const edits = new Map(sheets.map((sheet) => [sheet.name, sheet.edits]));
  const edited = copy.sheets.map((sheet) => {
    const changes = edits.get(sheet.readAs);
    return changes === undefined || changes.size === 0
      ? sheet
      : { ...sheet, content: editSheetXml(sheet.content, changes) };
  });
  return withoutTables({ ...copy, sheets: edited }, new Set(sheets.flatMap(tablesWithEditedHeader)));
}

/** Names of tables, in lower case. */
function tablesWithEditedHeader({ content, edits }: ReadSheet): readonly string[] {
  return content.tables.filter((table) => hasEditedHeader(table, edits)).map(({ name }) => name.toLowerCase());
}

function hasEditedHeader({ row, column, columns }: SheetSnapshot["tables"][number], edits: CellEdits): boolean {
  return [...(edits.get(row)?.keys() ?? [])].some((edited) => edited >= column && edited < column + columns);
}

function withoutTables(copy: XmlCopySource, tables: ReadonlySet<string>): XmlCopySource {
  if (tables.size === 0) return copy;
  const lostNames = copy.names.filter(({ refersTo }) => mentions(refersTo, tables));
  const words = new Set([...tables, ...lostNames.map(({ name }) => name.toLowerCase())]);
  return {
    ...copy,
    names: copy.names.filter((name) => !lostNames.includes(name)),
    sheets: copy.sheets.map((sheet) => ({
      ...sheet,
      content: withoutFormulas(sheet.content, (formula) => mentions(formula, words)),
      tables: sheet.tables.filter(({ name }) => !tables.has(name.toLowerCase())),
    })),
  };
}

function mentions(formula: string, words: ReadonlySet<string>): boolean {
  return formulaTokens(formula).some(({ kind, text }) => kind === "word" && words.has(text.toLowerCase()));
}
