/**
 * Rows of cells as Excel puts them on the clipboard.
 *
 * @example toTabSeparated([["a", "b"], ["c\td", ""]]) is 'a\tb\r\n"c\td"\t'.
 */
export function toTabSeparated(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quoted).join("\t")).join("\r\n");
}

function quoted(text: string): string {
  return /[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Reads cells from a clipboard. Only a cell that starts with a quotation mark is quoted; the line end that Excel puts
 * after the last row is no row.
 */
export function fromTabSeparated(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let at = 0;
  while (at <= text.length) {
    const { cell, next } = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at);
    rows.at(-1)?.push(cell);
    if (next >= text.length) break;
    const isLineEnd = text[next] !== "\t";
    at = next + (text.startsWith("\r\n", next) ? 2 : 1);
    if (!isLineEnd) continue;
    if (at >= text.length) break;
    rows.push([]);
  }
  return rows;
}

interface FoundCell {
  readonly cell: string;
  /** Where the separator stands. */
  readonly next: number;
}

function plainCell(text: string, start: number): FoundCell {
  const length = text.slice(start).search(/[\t\r\n]/);
  const next = length < 0 ? text.length : start + length;
  return { cell: text.slice(start, next), next };
}

/** A quotation mark that nothing closes is just a quotation mark. */
function quotedCell(text: string, start: number): FoundCell {
  const match = /^"((?:[^"]|"")*)"(?=[\t\r\n]|$)/.exec(text.slice(start));
  if (match === null) return plainCell(text, start);
  return { cell: (match[1] ?? "").replaceAll('""', '"'), next: start + match[0].length };
}
