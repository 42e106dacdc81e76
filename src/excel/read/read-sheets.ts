import type { SheetSnapshot, Snapshot } from "../../workbook/snapshot";
import type { Survey } from "../own/survey";
import { cellsOf } from "./cells";

/** Which sheets to read; what is not needed is not asked for. */
interface CellsRequest {
  readonly sheets: readonly string[];
  readonly withFormulas: boolean;
  readonly withRows: boolean;
}

/** The cells of one sheet, once they are there; null when the sheet is gone. */
export interface SheetCells {
  readonly name: string;
  readonly rows: SheetSnapshot["rows"];
  readonly hiddenRows: readonly number[];
}

/** Asks for the cells of sheets; they can be read after the next sync. */
export function requestCells(
  { workbook }: Excel.RequestContext,
  { sheets, withFormulas, withRows }: CellsRequest,
): () => readonly SheetCells[] {
  const answers = sheets.map((name) => {
    const used = workbook.worksheets.getItemOrNullObject(name).getUsedRangeOrNullObject(true);
    used.load(`rowIndex,columnIndex,values,valueTypes${withFormulas ? ",formulas" : ""}`);
    const properties = withRows ? used.getRowProperties({ rowHidden: true }) : null;
    return { name, used, properties };
  });
  return () =>
    answers.map(({ name, used, properties }) => {
      if (used.isNullObject) return { name, rows: [], hiddenRows: [] };
      const { rowIndex, columnIndex, values, valueTypes } = used;
      const formulas = withFormulas ? used.formulas : null;
      const rows = cellsOf({ row: rowIndex, column: columnIndex, values, valueTypes, formulas });
      const hiddenRows = (properties?.value ?? []).flatMap(({ rowHidden }, index) =>
        rowHidden === true && rowIndex + index < rows.length ? [rowIndex + index] : [],
      );
      return { name, rows, hiddenRows };
    });
}

/**
 * Reads every sheet that may hold input, in one round trip after the survey. Our own sheets stay without cells: they are
 * skipped when looking for input.
 */
export async function readSnapshot(context: Excel.RequestContext, survey: Survey): Promise<Snapshot> {
  const { workbook } = context;
  const sheets = survey.sheets.filter(({ writtenByUs }) => !writtenByUs);
  const cells = requestCells(context, {
    sheets: sheets.map(({ name }) => name),
    withFormulas: !survey.isCalculated,
    withRows: true,
  });
  const tables = survey.tables
    .filter(({ sheetId }) => sheets.some(({ id }) => id === sheetId))
    .map(({ name, sheetId }) => {
      const range = workbook.tables.getItem(name).getRange();
      range.load("rowIndex,columnIndex,rowCount,columnCount");
      return { name, sheetId, range };
    });
  await context.sync();
  const read = new Map(cells().map((sheet) => [sheet.name, sheet]));
  return {
    name: survey.name,
    kind: "excel",
    dateSystem: survey.dateSystem,
    hasMacros: /\.xl(?:sm|sb|tm)$/i.test(survey.name),
    sheets: survey.sheets.map(({ id, name, visibility, writtenByUs }) => ({
      name,
      visible: visibility === "Visible",
      rows: read.get(name)?.rows ?? [],
      hiddenRows: read.get(name)?.hiddenRows ?? [],
      tables: tables
        .filter(({ sheetId }) => sheetId === id)
        .map(({ name: tableName, range }) => ({
          name: tableName,
          row: range.rowIndex,
          column: range.columnIndex,
          rows: range.rowCount,
          columns: range.columnCount,
        })),
      own: writtenByUs,
    })),
  };
}
