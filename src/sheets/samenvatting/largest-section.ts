import type { Say } from "../../core/words/say";
import type { Toekenning, Uitkomst } from "../../core/uitkomst/uitkomst";
import type { PlannedCell, PlannedChart } from "../../workbook/write-plan";
import { moneyCell, textCell } from "../parts/cells";
import { blankRow } from "../parts/sheet";
import { band } from "../parts/sheet-head";
import { samenvattingColumns } from "./key-figure";

const shown = 15;
/** Rows that the chart needs to be readable, however few bars it has. */
const chartRows = 20;

/** The largest recipients: their rows, and the chart that reads them. */
export interface LargestSection {
  readonly rows: readonly (readonly PlannedCell[])[];
  readonly charts: readonly PlannedChart[];
}

/**
 * The largest awards, largest first, with a chart beside them.
 *
 * @param sheet - Name of the sheet they stand on.
 * @param startRow - 0-based row of the heading.
 */
export function largestSection({ toekenningen }: Uitkomst, sheet: string, startRow: number, say: Say): LargestSection {
  const largest = toekenningen
    .filter(({ toekenning }) => toekenning > 0n)
    .sort(byAward)
    .slice(0, shown);
  const heading = band(
    say("sheet.samenvatting.grootste", { aantal: largest.length }),
    "tussenkop",
    samenvattingColumns,
  );
  if (largest.length === 0)
    return { rows: [heading, [textCell(say("sheet.samenvatting.niemand"))], blankRow], charts: [] };
  const rows = largest.map(({ gemeente, toekenning }) => [textCell(gemeente.naam), moneyCell(toekenning, "euroTeken")]);
  const filler = Array.from({ length: Math.max(0, chartRows - rows.length) }, () => blankRow);
  return {
    rows: [heading, ...rows, ...filler, blankRow],
    charts: [
      {
        title: say("sheet.samenvatting.grafiek"),
        kind: "bar",
        sheet,
        labels: { row: startRow + 1, column: 0, rows: rows.length, columns: 1 },
        values: { row: startRow + 1, column: 1, rows: rows.length, columns: 1 },
        seriesName: say("column.toekenning"),
        valueAxisTitle: say("sheet.samenvatting.grafiek-as"),
        anchor: { row: startRow + 1, column: 3, rows: chartRows, columns: 1 },
      },
    ],
  };
}

function byAward(a: Toekenning, b: Toekenning): number {
  return a.toekenning === b.toekenning
    ? a.gemeente.code < b.gemeente.code
      ? -1
      : 1
    : a.toekenning > b.toekenning
      ? -1
      : 1;
}
