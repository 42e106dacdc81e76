import type { Say } from "../../core/words/say";
import type { Uitkomst } from "../../core/uitkomst/uitkomst";
import type { PlannedCell, PlannedSheet } from "../../workbook/write-plan";
import { columnLetters } from "../../workbook/snapshot";
import { textCell } from "../parts/cells";
import { blankRow, plannedSheet } from "../parts/sheet";
import { sheetHead } from "../parts/sheet-head";
import { toekenningColumns, toekenningPlace } from "./toekenning-columns";
import { uniqueHeaders } from "../parts/unique-headers";
import { awardCell, columnHeader, columnWidth } from "./award-cell";
import { totalsRow } from "./totals-row";

/** Columns that stay in sight when scrolling: code and name. */
const frozenColumns = 2;

/** The sheet `Toekenning`: one row per municipality, every amount from what was submitted to what is left uncovered. */
export function planToekenning(uitkomst: Uitkomst, say: Say): PlannedSheet {
  const columns = toekenningColumns(uitkomst);
  const { toekenningen } = uitkomst;
  // a table must have a row
  const isEmpty = toekenningen.length === 0;
  const { sheet, table, headerRow, firstDataRow } = toekenningPlace;
  const headers = uniqueHeaders(columns.map((column) => columnHeader(column, say)));
  const head: readonly (readonly PlannedCell[])[] = [
    ...sheetHead(uitkomst, say, "sheet.kop.toekenning", columns.length),
    [textCell(say("sheet.eenheden"), "ondertitel")],
  ];
  const filler = Array.from({ length: headerRow - head.length }, () => blankRow);
  const verdictColumn = columnLetters(columns.findIndex(({ kind }) => kind === "oordeel"));
  const verdictArea = {
    row: firstDataRow,
    column: columns.findIndex(({ kind }) => kind === "oordeel"),
    rows: toekenningen.length,
    columns: 1,
  };
  const isVerdict = (oordeel: string): string =>
    `$${verdictColumn}${(firstDataRow + 1).toString()}="${say(`sheet.oordeel.${oordeel}`)}"`;
  return plannedSheet({
    name: sheet,
    purpose: "toekenning",
    widths: columns.map(columnWidth),
    rows: [
      ...head,
      ...filler,
      headers.map((header) => textCell(header, "kop")),
      ...toekenningen.map((toekenning) => columns.map((column) => awardCell(column, toekenning, uitkomst, say))),
      ...(isEmpty ? [] : [totalsRow(columns, uitkomst, firstDataRow, say)]),
    ],
    tables: isEmpty
      ? []
      : [
          {
            name: table,
            area: { row: headerRow, column: 0, rows: toekenningen.length + 2, columns: columns.length },
            totalsRow: true,
          },
        ],
    highlights: isEmpty
      ? []
      : [
          { area: verdictArea, formula: isVerdict("toegekend"), style: "good" },
          { area: verdictArea, formula: isVerdict("afgewezen"), style: "bad" },
        ],
    freeze: { rows: firstDataRow, columns: frozenColumns },
    print: { titleRows: 1, headerRow, landscape: true },
  });
}
