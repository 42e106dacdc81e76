import type { StyleName } from "../workbook/styles";
import type { PlannedCell } from "../workbook/write-plan";
import type { Block, Content, References } from "./block";
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

/** A cell of a plan from what it holds. Whoever opens the workbook has to compute the formulas: they are the proof. */
export function cellOf(content: Content, style: StyleName): PlannedCell {
  if ("pending" in content) return { formula: content.formula, value: content.pending, style };
  return "formula" in content ? { ...content, style, isProof: true } : { ...content, style };
}

/** Fills in a list: its headers above the first row, its rows, and a totals row when it has totals. */
export function putBlock(grid: Grid, placed: PlacedBlock, layout: Layout, totalLabel: string): void {
  const { block, column: first, firstRow, sheet } = placed;
  block.columns.forEach(({ header }, offset) => {
    grid.put(firstRow - 1, first + offset, { value: header, style: "kop" });
  });
  for (let row = 0; row < block.rowCount; row += 1) {
    const refs = layout.from(sheet, row);
    block.columns.forEach(({ content, style, givenStyle }, offset) => {
      const held = content(row, refs);
      grid.put(firstRow + row, first + offset, cellOf(held, "formula" in held ? style : givenStyle));
    });
  }
  if (!block.columns.some(({ total }) => total)) return;
  block.columns.forEach((column, offset) => {
    grid.put(firstRow + block.rowCount, first + offset, totalCell(offset, column, layout.from(sheet, 0), totalLabel));
  });
}

function totalCell(
  offset: number,
  { key, style, total }: Block["columns"][number],
  refs: References,
  label: string,
): PlannedCell {
  if (offset === 0) return { value: label, style: "tekstTotaal" };
  if (!total) return { value: null, style: "tekstTotaal" };
  const isCount = style === "aantal" || style === "invoerAantal";
  return cellOf({ formula: `SUM(${refs.all(key)})`, value: null }, isCount ? "aantalTotaal" : "euroCentTotaal");
}
