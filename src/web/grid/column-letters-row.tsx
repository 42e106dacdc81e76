import type { CSSProperties, ReactElement } from "react";
import { columnLetters } from "../../workbook/snapshot";
import type { Frozen } from "./frozen";
import { rowNumberPixels } from "./grid-pixels";
import { layers } from "./layers";
import type { Range } from "./place";

export interface ColumnLettersRowProps {
  readonly columns: number;
  readonly range: Range;
  readonly frozen: Frozen;
  /** For the corner above the row numbers, which is a header of both. */
  readonly label: string;
}

/** The letters above a sheet. */
export function ColumnLettersRow({ columns, range, frozen, label }: ColumnLettersRowProps): ReactElement {
  return (
    <tr aria-rowindex={1}>
      <th scope="col" role="columnheader" aria-colindex={1} className="corner" style={{ zIndex: layers.corner }}>
        <span className="visually-hidden">{label}</span>
      </th>
      {Array.from({ length: columns }, (_, column) => (
        <th
          key={column}
          scope="col"
          role="columnheader"
          aria-colindex={column + 2}
          className={column >= range.left && column <= range.right ? "letters selected" : "letters"}
          style={lettersCss(column, frozen)}
        >
          {columnLetters(column)}
        </th>
      ))}
    </tr>
  );
}

function lettersCss(column: number, { columns, lefts }: Frozen): CSSProperties {
  if (column >= columns) return { zIndex: layers.letters };
  return { left: rowNumberPixels + (lefts[column] ?? 0), zIndex: layers.frozenLetters };
}
