/** A table of whole numbers with margins; for tests, by trying every table there is. */
export function everyTable(rows: readonly bigint[], columns: readonly bigint[]): bigint[][][] {
  const sum = rows.reduce((total, row) => total + row, 0n);
  const cells = rows.flatMap((row) => columns.map((column) => ({ row, column })));
  let tables: bigint[][] = [[]];
  for (const { row, column } of cells) {
    const down = sum === 0n ? 0n : (row * column) / sum;
    const isWhole = down * sum === row * column;
    tables = tables.flatMap((table) =>
      isWhole
        ? [[...table, down]]
        : [
            [...table, down + 1n],
            [...table, down],
          ],
    );
  }
  const width = columns.length;
  return tables
    .map((table) => rows.map((_, row) => table.slice(row * width, (row + 1) * width)))
    .filter(
      (table) =>
        table.every((part, row) => part.reduce((total, cell) => total + cell, 0n) === rows[row]) &&
        columns.every((column, index) => table.reduce((total, part) => total + (part[index] ?? 0n), 0n) === column),
    );
}

/** Sum of |cell - row x column / sum|, times the sum. */
export function deviationOf(
  table: readonly (readonly bigint[])[],
  rows: readonly bigint[],
  columns: readonly bigint[],
): bigint {
  const sum = rows.reduce((total, row) => total + row, 0n);
  let deviation = 0n;
  table.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      const difference = cell * sum - (rows[row] ?? 0n) * (columns[column] ?? 0n);
      deviation += difference < 0n ? -difference : difference;
    });
  });
  return deviation;
}

/** The table with the least deviation; of equals the one that comes first when cells that are rounded up go first. */
export function bestTable(rows: readonly bigint[], columns: readonly bigint[]): bigint[][] {
  let best: bigint[][] = [];
  let least: bigint | null = null;
  for (const table of everyTable(rows, columns)) {
    const deviation = deviationOf(table, rows, columns);
    if (least === null || deviation < least) [best, least] = [table, deviation];
  }
  return best;
}
