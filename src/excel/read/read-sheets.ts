import { looksLikeOurs } from "../../workbook/recognise-own";
import type { SheetSnapshot, Snapshot } from "../../workbook/snapshot";
import type { Survey } from "../own/survey";
import { cellsOf, formatsIn, formulasIn, storedFormulasIn, type CellFormula } from "./cells";

/** Which sheets to read; what is not needed is not asked for. */
export interface CellsRequest {
  readonly sheets: readonly string[];
  /** Whether values of formulas can be trusted. */
  readonly isCalculated: boolean;
  readonly withFormulas: boolean;
  /** Hidden rows, number formats and, where Excel does not calculate by itself, the formulas behind numbers. */
  readonly withMarks: { readonly isCalculatedByHand: boolean } | null;
}

/** The cells of one sheet, once they are there; none when the sheet is gone. */
export interface SheetCells {
  readonly name: string;
  readonly rows: SheetSnapshot["rows"];
  readonly hiddenRows: readonly number[];
  readonly marks: Pick<SheetSnapshot, "formats" | "formulas">;
  /** None when they were not asked for. */
  readonly formulas: readonly CellFormula[];
}

/** Asks for the cells of sheets; they can be read after the next sync. */
export function requestCells(
  { workbook }: Excel.RequestContext,
  { sheets, isCalculated, withFormulas, withMarks }: CellsRequest,
): () => readonly SheetCells[] {
  const answers = sheets.map((name) => {
    const used = workbook.worksheets.getItemOrNullObject(name).getUsedRangeOrNullObject(true);
    const needsFormulas = withFormulas || !isCalculated || withMarks?.isCalculatedByHand === true;
    used.load(
      `rowIndex,columnIndex,values,valueTypes${needsFormulas ? ",formulas" : ""}${withMarks === null ? "" : ",numberFormat"}`,
    );
    // a row of height 0 counts as hidden in Excel
    const properties = withMarks === null ? null : used.getRowProperties({ rowHidden: true });
    return { name, used, properties };
  });
  return () =>
    answers.map(({ name, used, properties }) => {
      if (used.isNullObject) return { name, rows: [], hiddenRows: [], marks: {}, formulas: [] };
      const { rowIndex, columnIndex, values, valueTypes } = used;
      const place = { row: rowIndex, column: columnIndex, values };
      const rows = cellsOf({ ...place, valueTypes, formulas: isCalculated ? null : used.formulas });
      const formulas = withFormulas ? formulasIn({ ...place, formulas: used.formulas }) : [];
      const hiddenRows = (properties?.value ?? []).flatMap(({ rowHidden }, index) =>
        rowHidden === true && rowIndex + index < rows.length ? [rowIndex + index] : [],
      );
      const formats = withMarks === null ? [] : formatsIn(place, used.numberFormat as unknown[][]);
      const stored =
        withMarks?.isCalculatedByHand === true && isCalculated
          ? storedFormulasIn({ ...place, formulas: used.formulas })
          : [];
      const marks = {
        ...(formats.length === 0 ? {} : { formats }),
        ...(stored.length === 0 ? {} : { formulas: stored }),
      };
      return { name, rows, hiddenRows, marks, formulas };
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
    isCalculated: survey.isCalculated,
    withFormulas: false,
    withMarks: { isCalculatedByHand: survey.isCalculatedByHand },
  });
  const tables = survey.tables
    .filter(({ sheetId }) => sheets.some(({ id }) => id === sheetId))
    .map(({ name, sheetId, hasTotals }) => {
      const range = workbook.tables.getItem(name).getRange();
      range.load("rowIndex,columnIndex,rowCount,columnCount");
      return { name, sheetId, range, hasTotals };
    });
  await context.sync();
  const read = new Map(cells().map((sheet) => [sheet.name, sheet]));
  return {
    name: survey.name,
    kind: "excel",
    dateSystem: survey.dateSystem,
    hasMacros: /\.xl(?:sm|sb|tm)$/i.test(survey.name),
    sheets: survey.sheets.map(({ id, name, visibility, writtenByUs }) => {
      const rows = read.get(name)?.rows ?? [];
      const recognised = !writtenByUs && looksLikeOurs({ name, rows });
      return {
        name,
        visible: visibility === "Visible",
        rows,
        hiddenRows: read.get(name)?.hiddenRows ?? [],
        ...read.get(name)?.marks,
        tables: tables
          .filter(({ sheetId }) => sheetId === id)
          .map(({ name: tableName, range, hasTotals }) => ({
            name: tableName,
            row: range.rowIndex,
            column: range.columnIndex,
            rows: range.rowCount,
            columns: range.columnCount,
            ...(hasTotals ? { totalsRow: true } : {}),
          })),
        own: writtenByUs || recognised,
        ...(recognised ? { recognised } : {}),
      };
    }),
  };
}
