import type { ReactElement } from "react";
import { columnLetters } from "../../workbook/snapshot";
import type { Frozen } from "./frozen";
import { rowNumberPixels } from "./grid-pixels";
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
      <th scope="col" role="columnheader" aria-colindex={1} aria-label={label} className="corner" />
      {Array.from({ length: columns }, (_, column) => (
        <th
          key={column}
          scope="col"
          role="columnheader"
          aria-colindex={column + 2}
          className={column >= range.left && column <= range.right ? "letters selected" : "letters"}
          style={
            column < frozen.columns ? { left: rowNumberPixels + (frozen.lefts[column] ?? 0), zIndex: 5 } : undefined
          }
        >
          {columnLetters(column)}
        </th>
      ))}
    </tr>
  );
}
