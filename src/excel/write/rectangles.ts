import type { Area, PlannedCell } from "../../workbook/write-plan";

/**
 * Divides the cells of a sheet into rectangles with the same key, so that a look takes one action instead of one a cell.
 *
 * @param keyOf - Null for a cell that belongs to no rectangle.
 */
export function rectanglesByKey(
  rows: readonly (readonly PlannedCell[])[],
  keyOf: (cell: NonNullable<PlannedCell>) => string | null,
): ReadonlyMap<string, readonly Area[]> {
  const byKey = new Map<string, Area[]>();
  /** Rectangles that end at the row above, by where they start, how wide they are and their key. */
  let open = new Map<string, Area>();
  rows.forEach((row, rowIndex) => {
    const next = new Map<string, Area>();
    for (const { key, column, columns } of runs(row, keyOf)) {
      const place = `${column.toString()}:${columns.toString()}:${key}`;
      const above = open.get(place);
      const areas = byKey.get(key) ?? [];
      const area =
        above === undefined ? { row: rowIndex, column, rows: 1, columns } : { ...above, rows: above.rows + 1 };
      if (above === undefined) areas.push(area);
      else areas[areas.indexOf(above)] = area;
      byKey.set(key, areas);
      next.set(place, area);
    }
    open = next;
  });
  return byKey;
}

interface Run {
  readonly key: string;
  readonly column: number;
  columns: number;
}

function runs(row: readonly PlannedCell[], keyOf: (cell: NonNullable<PlannedCell>) => string | null): readonly Run[] {
  const found: Run[] = [];
  row.forEach((cell, column) => {
    const key = cell === null ? null : keyOf(cell);
    if (key === null) return;
    const last = found.at(-1);
    if (last?.key === key && last.column + last.columns === column) last.columns += 1;
    else found.push({ key, column, columns: 1 });
  });
  return found;
}
