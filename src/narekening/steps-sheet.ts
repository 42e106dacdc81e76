import type { StyleName } from "../workbook/styles";
import type { PlannedSheet } from "../workbook/write-plan";
import { plannedSheet } from "../sheets/parts/sheet";
import type { NarekeningContext } from "./context";
import { sheetNames, type Layout, type PlacedBlock } from "./layout";
import { Grid, putBlock } from "./render";

const defaultWidth = 18;
const widths: Readonly<Partial<Record<StyleName, number>>> = { tekst: 26, exact: 22, aantal: 14, invoerAantal: 14 };

/** The sheet `Narekening rekenblad`: one step a column, on the same rows as the main table, and the lists it needs. */
export function stepsSheet(blocks: readonly PlacedBlock[], layout: Layout, { say }: NarekeningContext): PlannedSheet {
  const grid = new Grid();
  grid.put(0, 0, { value: say("narekening.rekenblad.titel"), style: "titel" });
  grid.put(1, 0, { value: say("narekening.rekenblad.uitleg.1"), style: "ondertitel" });
  grid.put(2, 0, { value: say("narekening.rekenblad.uitleg.2"), style: "ondertitel" });
  for (const placed of blocks) {
    grid.put(placed.firstRow - 2, placed.column, { value: placed.block.title, style: "tussenkop" });
    putBlock(grid, placed, layout, say("sheet.totaal"));
  }
  const headerRow = (blocks[0]?.firstRow ?? 0) - 1;
  return plannedSheet({
    name: sheetNames.steps,
    purpose: "narekening-rekenblad",
    widths: blocks.flatMap(({ block }) => [...block.columns.map(({ style }) => widths[style] ?? defaultWidth), 4]),
    rows: grid.rows,
    freeze: { rows: headerRow + 1, columns: 2 },
    print: { titleRows: 1, headerRow, landscape: true },
  });
}
