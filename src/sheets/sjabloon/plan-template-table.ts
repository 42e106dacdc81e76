import type { Say } from "../../core/words/say";
import type { PlannedCell, PlannedSheet, PlannedValidation } from "../../workbook/write-plan";
import { textCell } from "../parts/cells";
import { blankRow, plannedSheet } from "../parts/sheet";
import { uniqueHeaders } from "../parts/unique-headers";
import type { TemplateTable } from "./template-column";

const headerRow = 3;

/** A sheet to fill in: title, hint, headers and empty rows with lists to choose from. It is the user's, not ours: no purpose. */
export function planTemplateTable(
  { name, titleKey, hintKey, columns, emptyRows, given = [] }: TemplateTable,
  say: Say,
): PlannedSheet {
  const rowAt = (row: number): readonly PlannedCell[] =>
    columns.map(({ style }, column) => ({ value: given[row]?.[column] ?? null, style }));
  return plannedSheet({
    name,
    purpose: "",
    widths: columns.map(({ width }) => width),
    rows: [
      [textCell(say(titleKey), "titel")],
      [textCell(say(hintKey), "ondertitel")],
      blankRow,
      uniqueHeaders(columns.map(({ header }) => header)).map((header) => textCell(header, "kop")),
      ...Array.from({ length: emptyRows }, (_, row) => rowAt(row)),
    ],
    tables: [
      { name, area: { row: headerRow, column: 0, rows: emptyRows + 1, columns: columns.length }, totalsRow: false },
    ],
    validations: columns.flatMap(({ choices, explanation }, column): readonly PlannedValidation[] =>
      choices === null
        ? []
        : [
            {
              area: { row: headerRow + 1, column, rows: emptyRows, columns: 1 },
              values: choices.values,
              promptTitle: choices.title,
              prompt: explanation,
            },
          ],
    ),
    freeze: { rows: headerRow + 1, columns: 1 },
    print: { titleRows: 1, headerRow, landscape: true },
  });
}
