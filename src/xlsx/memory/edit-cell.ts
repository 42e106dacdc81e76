import { BugError } from "../../core/findings/bug-error";
import type { Cell, CellMarks, SheetSnapshot } from "../../workbook/snapshot";
import type { PlannedCell } from "../../workbook/write-plan";
import { isOwn, type MemorySheet, type MemoryWorkbook, type PlanSheet, type ReadSheet } from "./memory-workbook";

/** What an edit may put in a cell. */
export type CellValue = string | number | boolean | null;

/** A new value for one cell, 0-based. */
export interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/**
 * The workbook with other values in some cells of one sheet.
 *
 * @throws BugError for a sheet that does not exist or that the product wrote: those are not edited.
 */
export function editCells(workbook: MemoryWorkbook, name: string, edits: readonly CellEdit[]): MemoryWorkbook {
  const sheet = workbook.sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined || isOwn(sheet)) throw new BugError(`sheet ${name} cannot be edited`);
  const edited = sheet.kind === "read" ? editedRead(sheet, edits) : editedPlanned(sheet, edits);
  return { ...workbook, sheets: workbook.sheets.map((other): MemorySheet => (other === sheet ? edited : other)) };
}

function editedRead(sheet: ReadSheet, edits: readonly CellEdit[]): ReadSheet {
  const rows = withValues<Cell>(sheet.content.rows, edits, ({ value }) => value);
  const all = new Map([...sheet.edits].map(([row, cells]) => [row, new Map(cells)]));
  for (const { row, column, value } of edits) {
    const cells = all.get(row) ?? new Map<number, Cell>();
    all.set(row, cells.set(column, value));
  }
  return { ...sheet, content: { ...sheet.content, rows, ...marksBeside(sheet.content, edits) }, edits: all };
}

/** What is typed replaces a formula, and is no date because something else was. */
function marksBeside({ formats, formulas }: SheetSnapshot, edits: readonly CellEdit[]): Partial<SheetSnapshot> {
  return {
    ...(formats === undefined ? {} : { formats: withoutMarks(formats, edits) }),
    ...(formulas === undefined ? {} : { formulas: withoutMarks(formulas, edits) }),
  };
}

function withoutMarks(marks: CellMarks, edits: readonly CellEdit[]): CellMarks {
  const marked = edits.filter(({ row, column }) => (marks[row]?.[column] ?? null) !== null);
  return marked.length === 0 ? marks : withValues<string>(marks, marked, () => null);
}

/** A cell of a template keeps its looks; one that had none looks like text. */
function editedPlanned(sheet: PlanSheet, edits: readonly CellEdit[]): PlanSheet {
  const { planned } = sheet;
  const rows = withValues<PlannedCell>(planned.rows, edits, ({ row, column, value }) => {
    const style = planned.rows[row]?.[column]?.style;
    return value === null && style === undefined ? null : { value, style: style ?? "tekst" };
  });
  return { ...sheet, planned: { ...planned, rows } };
}

/** Rows that nobody edited stay the same arrays. */
function withValues<T>(
  rows: readonly (readonly (T | null)[])[],
  edits: readonly CellEdit[],
  valueOf: (edit: CellEdit) => T | null,
): readonly (readonly (T | null)[])[] {
  const result = [...rows];
  const changed = new Map<number, (T | null)[]>();
  for (const edit of edits) {
    const row = changed.get(edit.row) ?? [...(rows[edit.row] ?? [])];
    while (row.length < edit.column) row.push(null);
    row[edit.column] = valueOf(edit);
    changed.set(edit.row, row);
  }
  const last = edits.reduce((lowest, { row }) => Math.max(lowest, row), -1);
  while (result.length <= last) result.push([]);
  for (const [index, row] of changed) result[index] = row;
  return result;
}
