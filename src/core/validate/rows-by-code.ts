import type { Gemeentecode } from "../gemeenten/gemeente";
import type { InputIdentity, InputRow } from "../gemeenten/input";
import type { Context } from "./context";
import { recogniseRow } from "./recognise-row";

/** The rows of one municipality by place in the sheet; at least one. */
export type RowsOfGemeente = readonly [InputRow, ...InputRow[]];

/**
 * Rows by municipality, whatever the order they come in; a row that cannot be recognised is reported and left out.
 */
export function groupRows(rows: readonly InputRow[], context: Context): ReadonlyMap<Gemeentecode, RowsOfGemeente> {
  const byCode = new Map<Gemeentecode, [InputRow, ...InputRow[]]>();
  for (const row of [...rows].sort(comparePlaces)) {
    const code = recogniseRow(row, context);
    if (code === null) continue;
    const others = byCode.get(code);
    if (others === undefined) byCode.set(code, [row]);
    else others.push(row);
  }
  return byCode;
}

/** @returns Negative, zero or positive: order of rows, by sheet and then by row. Not locale-dependent. */
export function comparePlaces(a: InputIdentity, b: InputIdentity): number {
  if (a.sheet !== b.sheet) return a.sheet < b.sheet ? -1 : 1;
  return a.row - b.row;
}
