import type { StyleName } from "../../styles";
import type { PlannedCell } from "../../write-plan";
import type { Content, SheetRole } from "./block";
import type { Layout, PlacedBlock } from "./layout";

/** Rows of cells that are filled in any order; what is not filled is empty. */
export class Grid {
  readonly #rows: PlannedCell[][] = [];

  put(row: number, column: number, cell: PlannedCell): void {
    while (this.#rows.length <= row) this.#rows.push([]);
    const cells = this.#rows[row];
    if (cells === undefined) return;
    while (cells.length < column) cells.push(null);
    cells[column] = cell;
  }

  get rows(): readonly (readonly PlannedCell[])[] {
    return this.#rows;
  }
}

/** A cell of a plan from what it holds. */
export function cellOf(content: Content, style: StyleName): PlannedCell {
  return { ...content, style };
}

/** Fills in a list: its headers above the first row, its rows, and a totals row when it has totals. */
export function putBlock(grid: Grid, placed: PlacedBlock, layout: Layout, totalLabel: string): void {
  const { block, column: first, firstRow, sheet } = placed;
  const hasTotals = block.columns.some(({ total }) => total);
  block.columns.forEach(({ header, style, content, key, total }, offset) => {
    const column = first + offset;
    grid.put(firstRow - 1, column, { value: header, style: "kop" });
    for (let row = 0; row < block.rowCount; row += 1) {
      grid.put(firstRow + row, column, cellOf(content(row, layout.from(sheet, row)), style));
    }
    if (hasTotals) grid.put(firstRow + block.rowCount, column, totalCell(offset, total, key, style, { layout, sheet, totalLabel }));
  });
}

function totalCell(
  offset: number,
  total: boolean,
  key: string,
  style: StyleName,
  { layout, sheet, totalLabel }: { readonly layout: Layout; readonly sheet: SheetRole; readonly totalLabel: string },
): PlannedCell {
  if (offset === 0) return { value: totalLabel, style: "tekstTotaal" };
  if (!total) return { value: null, style: "tekstTotaal" };
  const isCount = style === "aantal" || style === "invoerAantal";
  return { formula: `SUM(${layout.from(sheet, 0).all(key)})`, value: null, style: isCount ? "aantalTotaal" : "euroCentTotaal" };
}
