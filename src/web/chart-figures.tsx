import type { ReactElement } from "react";
import type { Say } from "../core/words/say";
import type { Taal } from "../text/taal";
import type { Cell } from "../workbook/snapshot";
import type { Area, PlannedChart } from "../workbook/write-plan";
import type { MemorySheet } from "../xlsx/memory/memory-workbook";
import { cellText } from "./grid/cell-text";
import { headerPixels, rowNumberPixels } from "./grid/grid-pixels";
import type { SheetView } from "./grid/sheet-view";

export interface ChartFiguresProps {
  readonly sheet: MemorySheet;
  readonly view: SheetView;
  readonly sheets: readonly MemorySheet[];
  readonly taal: Taal;
  readonly say: Say;
}

/** The charts of a sheet as simple bars, where Excel has them. The figures are in the cells that the chart shows. */
export function ChartFigures({ sheet, view, sheets, taal, say }: ChartFiguresProps): ReactElement | null {
  if (sheet.kind === "read" || sheet.planned.charts.length === 0) return null;
  return (
    <>
      {sheet.planned.charts.map((chart) => (
        <figure
          key={chart.title}
          className="chart"
          style={frame(chart.anchor, view)}
          aria-label={say("web.chart", { title: chart.title })}
        >
          <figcaption>{chart.title}</figcaption>
          <Bars bars={barsOf(chart, sheets)} taal={taal} />
        </figure>
      ))}
    </>
  );
}

interface Bar {
  readonly label: string;
  readonly value: number;
}

const wholeNumbers = "#,##0";

function Bars({ bars, taal }: { readonly bars: readonly Bar[]; readonly taal: Taal }): ReactElement {
  const largest = Math.max(1, ...bars.map(({ value }) => value));
  return (
    <div className="bars" aria-hidden>
      {bars.map(({ label, value }) => (
        <div key={label} className="bar-row">
          <span className="bar-label">{label}</span>
          <span className="bar" style={{ flexBasis: `${((value / largest) * longestBar).toString()}%` }} />
          <span>{cellText(value, wholeNumbers, taal)}</span>
        </div>
      ))}
    </div>
  );
}

/** Percents of the width: names and amounts need the rest. */
const longestBar = 45;

function barsOf({ sheet, labels, values }: PlannedChart, sheets: readonly MemorySheet[]): readonly Bar[] {
  const source = sheets.find(({ name }) => name === sheet);
  const texts = cellsIn(source, labels).map((label) => (typeof label === "object" ? "" : label.toString()));
  return cellsIn(source, values).map((value, index) => ({
    label: texts[index] ?? "",
    value: typeof value === "number" ? Math.max(0, value) : 0,
  }));
}

function cellsIn(sheet: MemorySheet | undefined, area: Area): readonly Cell[] {
  if (sheet?.kind !== "planned") return [];
  return sheet.planned.rows
    .slice(area.row, area.row + area.rows)
    .flatMap((row) => Array.from({ length: area.columns }, (_, index) => row[area.column + index]?.value ?? null));
}

/** Where an area lies on the paper, in pixels. */
function frame({ row, column, rows, columns }: Area, view: SheetView): Readonly<Record<string, number>> {
  const width = (from: number, to: number): number =>
    Array.from({ length: to - from }, (_, index) => view.columnWidths[from + index] ?? 72).reduce((a, b) => a + b, 0);
  const height = (from: number, to: number): number =>
    Array.from({ length: to - from }, (_, index) => view.rowHeight(from + index)).reduce((a, b) => a + b, 0);
  return {
    top: headerPixels + height(0, row),
    left: rowNumberPixels + width(0, column),
    width: width(column, column + columns),
    height: height(row, row + rows),
  };
}
