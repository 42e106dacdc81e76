import { quotedSheet } from "../workbook/formula/rename";
import type { Say } from "../core/words/say";
import { cellAddress } from "../workbook/snapshot";
import type { PlannedCell, PlannedSheet } from "../workbook/write-plan";
import { plannedSheet } from "../sheets/parts/sheet";
import { columnWidth } from "../sheets/toekenning/award-cell";
import { toekenningColumns } from "../sheets/toekenning/toekenning-columns";
import { columnCheckFormula } from "./checks/checks";
import type { NarekeningContext } from "./context";
import { quoteText } from "./formula";
import { absolute, sheetNames, type Layout, type PlacedBlock } from "./layout";
import { checkCells, type PlacedScalars } from "./parameter-sheet";
import { cellOf, Grid, putBlock } from "./render";
import { takenOverText } from "./columns/taken-over";

/** Rows above the table: title, two lines, the overall check, the check of every column. */
const overallRow = 3;
const checkRow = 4;
const overallColumn = 2;

/** The sheet `Narekening`: the table of `Toekenning` in formulas, with a check above every column. */
export function mainSheet(
  blocks: readonly PlacedBlock[],
  layout: Layout,
  scalars: PlacedScalars,
  context: NarekeningContext,
): PlannedSheet {
  const { uitkomst, say } = context;
  const columns = toekenningColumns(uitkomst);
  const headerRow = (blocks[0]?.firstRow ?? 0) - 1;
  const grid = new Grid();
  grid.put(0, 0, { value: say("narekening.titel"), style: "titel" });
  grid.put(1, 0, { value: say("narekening.uitleg.1"), style: "ondertitel" });
  grid.put(2, 0, { value: takenOverText(context), style: "ondertitel" });
  grid.put(overallRow, 0, { value: say("narekening.alles"), style: "tekstVet" });
  const check = (formula: string): PlannedCell => cellOf({ formula, pending: say("narekening.nogNiet") }, "klopt");
  grid.put(overallRow, overallColumn, check(overallFormula(columns.length, scalars, context)));
  grid.put(overallRow, overallColumn + 2, { value: say("narekening.uitleg.controles"), style: "ondertitel" });
  const refs = layout.from("main", 0);
  columns.forEach((column, index) => {
    grid.put(checkRow, index, check(columnCheckFormula(column, index, context, refs)));
  });
  for (const placed of blocks) putBlock(grid, placed, layout, say("sheet.totaal"));
  const [good, bad] = [quoteText(say("narekening.klopt")), quoteText(say("narekening.nogNiet"))];
  const checkAreas = [
    { row: overallRow, column: overallColumn, rows: 1, columns: 1 },
    { row: checkRow, column: 0, rows: 1, columns: columns.length },
  ];
  return plannedSheet({
    name: sheetNames.main,
    purpose: "narekening",
    widths: columns.map(columnWidth),
    rows: grid.rows,
    highlights: checkAreas.flatMap((area) => {
      const cell = cellAddress(area.row, area.column);
      return [
        { area, formula: `${cell}=${good}`, style: "good" as const },
        { area, formula: `AND(${cell}<>${good},${cell}<>${bad})`, style: "bad" as const },
      ];
    }),
    freeze: { rows: headerRow + 1, columns: 2 },
    print: { titleRows: 1, headerRow, landscape: true },
  });
}

/** "klopt" when every check on this sheet and on the parameter sheet is. */
function overallFormula(columns: number, scalars: PlacedScalars, { say }: NarekeningContext): string {
  const good = quoteText(say("narekening.klopt"));
  const own = `COUNTIF(${absolute(checkRow, 0)}:${absolute(checkRow, columns - 1)},${good})`;
  const others = checkCells(scalars);
  const elsewhere = others.map(
    ({ row, column }) => `(${quotedSheet(sheetNames.parameters)}!${absolute(row, column)}=${good})`,
  );
  const wanted = (columns + others.length).toString();
  const count = [own, ...elsewhere].join("+");
  return `IF(${count}=${wanted},${good},${quoteText(say("narekening.kloptNiet"))})`;
}

/** The sheet `Narekening` when there is no municipality to recompute anything for. */
export function remarkSheet(remark: string, say: Say): PlannedSheet {
  return plannedSheet({
    name: sheetNames.main,
    purpose: "narekening",
    widths: [90],
    rows: [[{ value: say("narekening.titel"), style: "titel" }], [{ value: remark, style: "ondertitel" }]],
  });
}
