import type { SheetChart, WriteSheet } from "hucre/xlsx";
import { invariant } from "../../core/findings/bug-error";
import { pagesWide, rowHeights } from "../../workbook/page-layout";
import type { PlannedCell, PlannedChart, PlannedSheet } from "../../workbook/write-plan";
import { areaReference, fixedReference } from "../../workbook/plan/area-reference";
import { cellLook, highlightLooks } from "./cell-look";
import type { ChoiceLists } from "../../workbook/plan/choice-lists";
import { tableDefinition } from "./planned-table";
import { escapedText, looksLikeFormula, safeText } from "../../workbook/plan/safe-text";

type HucreCell = NonNullable<WriteSheet["cells"]> extends Map<string, infer C> ? C : never;

const longestFormula = 8192;
/** Days that the 1904 date system is behind. */
const days1904 = 1462;

/** A planned sheet in the words of hucre. */
export function plannedSheet(sheet: PlannedSheet, lists: ChoiceLists, date1904: boolean): WriteSheet {
  const { rows, columns } = sheet.freeze;
  return {
    name: sheet.name,
    columns: sheet.widths.map((width) => ({ width })),
    rowDefs: new Map([...rowHeights(sheet)].map(([row, height]) => [row, { height }])),
    cells: new Map(
      sheet.rows.flatMap((row, rowIndex) =>
        row.flatMap((cell, column): [string, HucreCell][] =>
          cell === null ? [] : [[`${rowIndex.toString()},${column.toString()}`, plannedCell(cell, date1904)]],
        ),
      ),
    ),
    tables: sheet.tables.map((table) => tableDefinition(sheet, table)),
    charts: sheet.charts.map(plannedChart),
    dataValidations: sheet.validations.map(({ area, values, promptTitle, prompt }) => {
      const source = lists.source(values);
      return {
        type: "list",
        range: areaReference(area),
        ...("values" in source ? { values: source.values.map(safeText) } : { formula1: source.formula }),
        allowBlank: true,
        showInputMessage: true,
        showErrorMessage: true,
        errorStyle: "stop",
        inputTitle: safeText(promptTitle).slice(0, 32),
        inputMessage: safeText(prompt).slice(0, 255),
      };
    }),
    conditionalRules: sheet.highlights.map(({ area, formula, style }, index) => ({
      type: "expression",
      priority: index + 1,
      range: areaReference(area),
      formula,
      style: highlightLooks[style],
    })),
    ...(rows > 0 || columns > 0 ? { freezePane: { rows, columns } } : {}),
    pageSetup: {
      paperSize: "a4",
      orientation: sheet.print.landscape ? "landscape" : "portrait",
      fitToPage: true,
      fitToWidth: pagesWide(sheet),
      fitToHeight: 0,
    },
    headerFooter: { oddFooter: "&L&A&R&P / &N" },
  };
}

function plannedCell(cell: NonNullable<PlannedCell>, date1904: boolean): HucreCell {
  const { value } = cell;
  if ("formula" in cell) {
    invariant(
      cell.formula.length <= longestFormula && !cell.formula.startsWith("="),
      "formula too long, or with an equals sign",
    );
    const result = typeof value === "string" ? escapedText(safeText(value)) : value;
    const carried = cell.isProof === true ? null : result;
    return { formula: cell.formula, formulaResult: carried, style: cellLook(cell.style, false) };
  }
  if (typeof value === "string" && value !== "") return textCell(safeText(value), cell.style);
  if (typeof value === "number") {
    invariant(Number.isFinite(value), "a number to write is not finite");
    const isDate = cell.style === "datum" || cell.style === "invoerDatum";
    return { value: isDate && date1904 ? value - days1904 : value, style: cellLook(cell.style, false) };
  }
  return { value: value === "" ? null : value, style: cellLook(cell.style, false) };
}

/** Text that reads like an error value must be written as formatted text: hucre would make it an error. */
export function textCell(text: string, style: Parameters<typeof cellLook>[0]): HucreCell {
  const look = cellLook(style, looksLikeFormula(text));
  return text.startsWith("#")
    ? { richText: [{ text: escapedText(text) }], style: look }
    : { value: escapedText(text), style: look };
}

const axisLook = { labelFontSize: 9, majorTickMark: "none", minorTickMark: "none" } as const;

function plannedChart(chart: PlannedChart): SheetChart {
  const { anchor } = chart;
  const isBar = chart.kind === "bar";
  return {
    type: chart.kind,
    title: safeText(chart.title),
    altText: safeText(chart.title),
    legend: false,
    series: [
      {
        name: safeText(chart.seriesName),
        values: fixedReference(chart.sheet, chart.values),
        categories: fixedReference(chart.sheet, chart.labels),
        color: "1F3864",
      },
    ],
    gapWidth: 60,
    axes: {
      // on a bar chart the first label otherwise stands at the bottom, and then the amounts stand at the top
      x: { reverse: isBar, tickLblSkip: 1, ...axisLook },
      y: {
        title: safeText(chart.valueAxisTitle),
        numberFormat: { formatCode: "#,##0" },
        ...(isBar ? { crosses: "max" as const } : {}),
        ...axisLook,
      },
    },
    anchor: {
      from: { row: anchor.row, col: anchor.column },
      to: { row: anchor.row + anchor.rows, col: anchor.column + anchor.columns },
    },
  };
}
