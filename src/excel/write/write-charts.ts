import { safeText } from "../../workbook/plan/safe-text";
import type { PlannedChart, PlannedSheet } from "../../workbook/write-plan";
import type { Batch } from "./batch";
import { rangeOf } from "./write-cells";

const types = { bar: "BarClustered", column: "ColumnClustered" } as const;
const actionsOfOneChart = 20;

/**
 * Draws the charts of a sheet.
 *
 * @param sheetNamed - Gives the sheet of the draft that a chart takes its figures from.
 */
export async function writeCharts(
  batch: Batch,
  sheet: Excel.Worksheet,
  plan: PlannedSheet,
  sheetNamed: (name: string) => Excel.Worksheet,
): Promise<void> {
  for (const chart of plan.charts) {
    await batch.reserve(actionsOfOneChart);
    writeChart(sheet, chart, sheetNamed(chart.sheet));
  }
}

function writeChart(sheet: Excel.Worksheet, plan: PlannedChart, source: Excel.Worksheet): void {
  const chart = sheet.charts.add(types[plan.kind], rangeOf(source, plan.values), "Columns");
  chart.title.text = safeText(plan.title);
  chart.legend.visible = false;
  const series = chart.series.getItemAt(0);
  series.name = safeText(plan.seriesName);
  series.setXAxisValues(rangeOf(source, plan.labels));
  series.format.fill.setSolidColor("#1F3864");
  const { categoryAxis, valueAxis } = chart.axes;
  // on a bar chart the first label otherwise stands at the bottom
  if (plan.kind === "bar") categoryAxis.reversePlotOrder = true;
  categoryAxis.tickLabelSpacing = 1;
  categoryAxis.format.font.size = 9;
  valueAxis.title.text = safeText(plan.valueAxisTitle);
  valueAxis.numberFormat = "#,##0";
  valueAxis.format.font.size = 9;
  const { row, column, rows, columns } = plan.anchor;
  chart.setPosition(
    rangeOf(sheet, { row, column, rows: 1, columns: 1 }),
    rangeOf(sheet, { row: row + rows - 1, column: column + columns - 1, rows: 1, columns: 1 }),
  );
}
