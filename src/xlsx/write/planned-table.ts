import type { TableDefinition } from "hucre/xlsx";
import { invariant } from "../../core/findings/bug-error";
import type { PlannedCell, PlannedSheet, PlannedTable } from "../../workbook/write-plan";
import { areaReference } from "../../workbook/plan/area-reference";
import { safeText } from "../../workbook/plan/safe-text";

type TableColumn = TableDefinition["columns"][number];

/**
 * A table as hucre writes it. Excel repairs a workbook whose column names differ from the header cells, so they are taken
 * from those cells.
 *
 * @throws BugError when a header is empty, no text, or used twice.
 */
export function tableDefinition(sheet: PlannedSheet, { name, area, totalsRow }: PlannedTable): TableDefinition {
  const headers = new Set<string>();
  const columns = Array.from({ length: area.columns }, (_, index) => {
    const header = headerText(sheet.rows[area.row]?.[area.column + index] ?? null);
    invariant(
      header !== "" && !headers.has(header.toLowerCase()),
      `table ${name}: header "${header}" is empty or not unique`,
    );
    headers.add(header.toLowerCase());
    const total = totalsRow ? (sheet.rows[area.row + area.rows - 1]?.[area.column + index] ?? null) : null;
    return { name: header.replaceAll("\n", "_x000a_"), ...totalOf(total) };
  });
  return {
    name,
    range: areaReference(area),
    columns,
    style: "TableStyleLight1",
    showRowStripes: false,
    showTotalRow: totalsRow,
  };
}

function headerText(cell: PlannedCell): string {
  return cell !== null && !("formula" in cell) && typeof cell.value === "string" ? safeText(cell.value) : "";
}

function totalOf(cell: PlannedCell): Partial<TableColumn> {
  if (cell === null) return {};
  if ("formula" in cell) return { totalFunction: "custom", totalFormula: cell.formula };
  return typeof cell.value === "string" && cell.value !== "" ? { totalLabel: safeText(cell.value) } : {};
}
