import type { Cell, Snapshot } from "../../workbook/snapshot";
import { FileProblem, tooLarge } from "../file-problem";
import { limits } from "../limits";
import { legalSheetName } from "../../workbook/plan/sheet-name";
import { decodeText } from "./decode-text";
import { detectDelimiter } from "./detect-delimiter";
import { isErrorText } from "./error-text";
import { parseCsv } from "./parse-csv";

/**
 * Reads a delimited text file as a workbook with one sheet. Every field stays text, but for error values ("#N/A"); empty
 * fields are empty cells.
 *
 * @throws FileProblem when it holds nothing, too much, or a quoted field that never ends.
 */
export function readCsv(bytes: Uint8Array, name: string): Snapshot {
  const text = decodeText(bytes)
    .replace(/^\ufeff/, "")
    .replace(/\r\n?/g, "\n");
  const told = /^"?sep=(.)"?\n/.exec(text);
  const from = told?.[0].length ?? 0;
  const rows: Cell[][] = [];
  const fieldCounts: number[] = [];
  let cells = 0;
  let last = 0;
  const onRow = (fields: readonly string[]): boolean => {
    cells += fields.length;
    if (cells > limits.cells) throw tooLarge("cells");
    const row = trimmed(fields);
    rows.push(row);
    fieldCounts.push(fields.length);
    if (row.length > 0) last = rows.length;
    return true;
  };
  parseCsv(text, told?.[1] ?? detectDelimiter(text), onRow, from);
  if (last === 0) throw new FileProblem("file-empty", "no-values");
  const sheet = {
    name: legalSheetName(baseName(name)),
    visible: true,
    rows: rows.slice(0, last),
    hiddenRows: [],
    tables: [],
    fieldCounts: fieldCounts.slice(0, last),
  };
  return { name, kind: "csv", dateSystem: 1900, sheets: [{ ...sheet, own: false }], hasMacros: false };
}

function trimmed(fields: readonly string[]): Cell[] {
  const row = fields.map((field) => (field === "" ? null : isErrorText(field) ? { error: field.trimEnd() } : field));
  return row.slice(0, row.findLastIndex((field) => field !== null) + 1);
}

function baseName(name: string): string {
  return name.replace(/^.*[/\\]/, "").replace(/\.[^.]*$/, "");
}
