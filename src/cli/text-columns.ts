/** A row of a table in a terminal. */
export type TextRow = readonly string[];

/**
 * Lines up columns with spaces: texts to the left, except columns that are named as numbers.
 *
 * @param numbers - Indexes of columns that are lined up to the right.
 */
export function textColumns(rows: readonly TextRow[], numbers: readonly number[]): string {
  const widths: number[] = [];
  for (const row of rows) row.forEach((text, index) => (widths[index] = Math.max(widths[index] ?? 0, text.length)));
  const lines = rows.map((row) =>
    row
      .map((text, index) =>
        numbers.includes(index) ? text.padStart(widths[index] ?? 0) : text.padEnd(widths[index] ?? 0),
      )
      .join("  ")
      .trimEnd(),
  );
  return lines.map((line) => `${line}\n`).join("");
}
