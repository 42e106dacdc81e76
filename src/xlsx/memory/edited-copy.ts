import type { Snapshot } from "../../workbook/snapshot";
import { copySource, workbookCopy, type WorkbookCopy } from "../workbook-copy";
import type { CellEdits } from "./memory-workbook";
import { editSheetXml } from "./edit-sheet-xml";

/**
 * A copy of the file in which some cells have another value; formulas, formats and everything else stay. When the header
 * of a table was edited the copy has values only: the table, and every formula that names its columns, would break.
 *
 * @param edits - By name of the sheet.
 * @param snapshot - The sheets with the edits in them.
 */
export function editedCopy(
  source: WorkbookCopy,
  edits: ReadonlyMap<string, CellEdits>,
  snapshot: Snapshot,
): WorkbookCopy {
  const copy = copySource(source);
  if (copy.kind === "values" || snapshot.sheets.some((sheet) => hasEditedHeader(sheet, edits.get(sheet.name)))) {
    return workbookCopy({ kind: "values", snapshot });
  }
  return workbookCopy({
    ...copy,
    sheets: copy.sheets.map((sheet) => {
      const changes = edits.get(sheet.readAs);
      return changes === undefined || changes.size === 0
        ? sheet
        : { ...sheet, content: editSheetXml(sheet.content, changes) };
    }),
  });
}

function hasEditedHeader({ tables }: Snapshot["sheets"][number], edits: CellEdits | undefined): boolean {
  if (edits === undefined) return false;
  return tables.some(({ row, column, columns }) =>
    [...(edits.get(row)?.keys() ?? [])].some((edited) => edited >= column && edited < column + columns),
  );
}
